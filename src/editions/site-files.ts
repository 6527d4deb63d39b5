import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written by `npm run deploy` for hosts alone: no copy has them. */
const FOR_HOSTS = ['.nojekyll', '_headers', '_redirects'];

/** Paths of the files of a built site, with forward slashes, sorted; without what is there for hosts alone. */
export function filesOfSite(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => !FOR_HOSTS.includes(file))
    .sort();
  const all = new Set(files);
  return files.filter((file) => !/\.(?:br|gz)$/.test(file) || !all.has(file.replace(/\.\w+$/, '')));
}

export const readSiteFile = (folder: string, file: string): Uint8Array => readFileSync(join(folder, file));
