import { join } from 'node:path';
import { newestChange, readContent } from './files.ts';
import type { Loaded } from './load.ts';
import { loadContent } from './load.ts';

/** `content/` of the project; the build runs from the project's root. */
export const FOLDER = process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');

/**
 * Kept on the process, not in this module: the gate reads the content before Astro starts, and the pages,
 * bundled apart, would read the same eight megabytes again.
 */
const shared = globalThis as typeof globalThis & { terrainsCorpus?: { corpus: Loaded; folder: string; at: number } };

/**
 * The corpus, read once. In development it is read again as soon as a file of `content/` changes.
 * @throws {ContentError}
 */
export function getCorpus(): Loaded {
  const at = import.meta.env?.DEV ? newestChange(FOLDER) : 0;
  const known = shared.terrainsCorpus;
  if (known?.folder === FOLDER && known.at === at) return known.corpus;
  const corpus = loadContent(readContent(FOLDER));
  shared.terrainsCorpus = { corpus, folder: FOLDER, at };
  return corpus;
}
