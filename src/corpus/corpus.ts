import { join } from 'node:path';
import { newestChange, readContent } from './files.ts';
import type { Loaded } from './load.ts';
import { loadContent } from './load.ts';

/** `content/` of the project; the build runs from the project's root. */
const FOLDER = process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');

let loaded: { corpus: Loaded; at: number } | undefined;

/**
 * The corpus, read once. In development it is read again as soon as a file of `content/` changes.
 * @throws {ContentError}
 */
export function getCorpus(): Loaded {
  const at = import.meta.env?.DEV ? newestChange(FOLDER) : 0;
  if (!loaded || loaded.at !== at) loaded = { corpus: loadContent(readContent(FOLDER)), at };
  return loaded.corpus;
}
