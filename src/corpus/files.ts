import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Path under `content/` with forward slashes → bytes. The whole of what authors wrote. */
export type ContentFiles = Map<string, Uint8Array>;

/** Guides, the list of addresses (src/commands/permalinks.ts), hidden files and editors' backups; anything else in the folder is content, or a mistake to be told. */
const ASIDE = /^LISEZMOI\.md$|^permaliens\.txt$|^\.|~$/;

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'prepare') yield* walk(path);
    } else if (!ASIDE.test(entry.name)) yield path;
  }
}

/** Reads the content folder; a file whose name starts with `_` is a model to copy, not content. */
export function readContent(folder: string): ContentFiles {
  const files: ContentFiles = new Map();
  for (const path of walk(folder)) {
    const name = relative(folder, path).split(sep).join('/');
    if (!name.split('/').pop()!.startsWith('_')) files.set(name, readFileSync(path));
  }
  return files;
}

/** Newest modification under the folder, to know in development when to read again. */
export function newestChange(folder: string): number {
  let newest = 0;
  for (const path of walk(folder)) newest = Math.max(newest, statSync(path).mtimeMs);
  return newest;
}
