/** What the service worker fetches at once: enough to read all studies and to search, after a single visit. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All texts of the search in one file, for the worker alone: a thousand requests less. */
export const TEXTS = 'hors-ligne/textes.json';

export interface KeptFile {
  /** From the home page: `etudes/vitre/`. */
  url: string;
  /** Hash of its bytes; null where the name holds one. */
  revision: string | null;
}

/** Styles, fonts and scripts; home, studies, search and what it draws from, glossary, sources; the page that says there is no network. */
const KEPT = [
  /^_astro\/.+\.(?:css|js|woff2)$/,
  /^favicon\.svg$/,
  /^(?:|(?:etudes|etudes\/[^/]+|recherche|glossaire|sources|comprendre|hors-ligne)\/)index\.html$/,
  /^pagefind\/(?!textes-)/,
  /^hors-ligne\/textes\.json$/,
];

/** @param files paths of the built site, sorted */
export function keptFiles(folder: string, files: string[]): KeptFile[] {
  return files
    .filter((file) => KEPT.some((pattern) => pattern.test(file)))
    .map((file) => ({
      url: file.replace(/(^|\/)index\.html$/, '$1'),
      revision: file.startsWith('_astro/') ? null : hash(readFileSync(join(folder, file))),
    }));
}

export const hash = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex').slice(0, 12);
