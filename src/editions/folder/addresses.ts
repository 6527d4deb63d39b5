/** Addresses of a site, `/etudes/vitre/#p3`, made those of files one opens by double click, `../vitre/index.html#p3`. */
import { posix } from 'node:path';

/** What a copy of the site holds. */
export interface Holdings {
  /** Prefix the pages were built for: `/` or `/notes/terrains/`. */
  base: string;
  /** Canonical address of the home page, prefix included. */
  address: string;
  /** Path of a file, `etudes/vitre/index.html` → whether the copy has it. */
  has(file: string): boolean;
}

export type Target =
  /** In the copy, by its path there. */
  | { kind: 'file'; file: string; address: string }
  /** Of the site, but left online. */
  | { kind: 'online'; address: string }
  /** Of another site, or no address of a page: `mailto:`, `data:`. */
  | { kind: 'elsewhere' };

// An origin nothing else has: what resolves under it was written as an address of the site.
const SITE = 'http://copie.invalid';

/**
 * Where an address leads from a page of the copy.
 * @param from file of the page: `etudes/vitre/index.html`
 */
export function targetOf(written: string, from: string, { base, address, has }: Holdings): Target {
  const page = SITE + base + from.replace(/(^|\/)index\.html$/, '$1');
  if (!URL.canParse(written, page)) return { kind: 'elsewhere' };
  const { origin, pathname, search, hash } = new URL(written, page);
  if (origin !== SITE || !pathname.startsWith(base)) return { kind: 'elsewhere' };
  const path = pathname.slice(base.length);
  const file = decodeURIComponent(path).replace(/(^|\/)$/, '$1index.html');
  if (!has(file)) return { kind: 'online', address: address + path + search + hash };
  const here = file === from && search === '' && hash !== '';
  return { kind: 'file', file, address: (here ? '' : relativeAddress(from, file)) + search + hash };
}

/** From one file of a copy to another: `../sources/index.html`, its characters escaped. */
export function relativeAddress(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to).split('/').map(encodeURIComponent).join('/');
}

/** From a file of a copy to the folder that holds everything: `./`, `../../`. */
export function rootFrom(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}
