import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where words are written: « SaintGobain » would be a fault, « BpiFrance » is in a source, « macOS » in what a page says of copies. */
const WRITTEN = ['content', 'src/pages', 'src/layouts'];
const written = WRITTEN.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ya?ml|mdx|csv|json|astro|ts)$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').normalize('NFC'))
  .join('\n')
  .replaceAll("'", '’');

/** What is wrong in what stands between two spaces; the same words come back on hundreds of pages. */
const known = new Map<string, string[]>();

/** Words of a page that stick to the next, as templates make them do when a line ends beside a tag. */
export function gluedWords(text: string): string[] {
  return text.split(/\s+/).flatMap((piece) => {
    const faults = known.get(piece) ?? gluedIn(piece);
    known.set(piece, faults);
    return faults;
  });
}

function gluedIn(piece: string): string[] {
  const found = piece.match(/[\p{L}\p{N}’.-]*(?:\p{Ll}|\p{Ll}[.,;:!?»)]|[.,;!?»)])\p{Lu}[\p{L}’-]*|[\p{L}]+[,;!?»)]\p{L}+/gu) ?? [];
  return found.filter((token) => !written.includes(token));
}
