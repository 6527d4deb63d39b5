import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where words are written: « SaintGobain » would be a fault, « BpiFrance » is in a source, « macOS » in what a page says of copies. */
const WRITTEN = ['content', 'src/pages', 'src/layouts'];
const written = WRITTEN.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(ya?ml|mdx|csv|json|astro|ts)$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').normalize('NFC'))
  .join('\n')
  .replaceAll("'", '’');

/** Words of a page that stick to the next, as templates make them do when a line ends beside a tag. */
export function gluedWords(text: string): string[] {
  const found = text.match(/[\p{L}\p{N}’.-]*(?:\p{Ll}|\p{Ll}[.,;:!?»)]|[.,;!?»)])\p{Lu}[\p{L}’-]*|[\p{L}]+[,;!?»)]\p{L}+/gu) ?? [];
  return found.filter((token) => !written.includes(token));
}
