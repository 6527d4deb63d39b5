import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** What to answer to the path of a request. */
export type Answer = { kind: 'file'; path: string } | { kind: 'redirect'; to: string } | { kind: 'missing' };

/** A request's path, as received → a file of the folder, never one outside it. */
export function find(folder: string, base: string, requested: string): Answer {
  if (requested === '/' || `${requested}/` === base) return base === requested ? inside(folder, base, '') : { kind: 'redirect', to: base };
  return requested.startsWith(base) ? inside(folder, base, requested.slice(base.length)) : { kind: 'missing' };
}

function inside(folder: string, base: string, rest: string): Answer {
  const name = decode(rest);
  if (name === undefined || /^\/|[\0\\]/.test(name)) return { kind: 'missing' };
  const root = resolve(folder);
  const path = resolve(root, name);
  if (path !== root && !path.startsWith(root + sep)) return { kind: 'missing' };
  const what = statSync(path, { throwIfNoEntry: false });
  if (what?.isFile()) return { kind: 'file', path };
  if (!what?.isDirectory()) return { kind: 'missing' };
  if (name !== '' && !name.endsWith('/')) return { kind: 'redirect', to: `${base}${rest}/` };
  const index = resolve(path, 'index.html');
  return statSync(index, { throwIfNoEntry: false })?.isFile() ? { kind: 'file', path: index } : { kind: 'missing' };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
