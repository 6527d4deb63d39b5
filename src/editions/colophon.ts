/** What each page says of itself, at its foot: version, day, commit, and the hash of its text. */
import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeset } from '../format/french.ts';
import { weighedText } from '../integrity/page-text.ts';
import { pageTree } from '../search/page-tree.ts';
import type { BuiltSite } from './edition.ts';
import { sha256 } from './manifest.ts';
import { describeSource } from './source-words.ts';

/** As the shell of pages writes it: to be filled once the page is there to be weighed. */
const EMPTY = '<p class="colophon"></p>';
const HASH = /(<code data-empreinte>)[^<]*(?=<\/code>)/;

type Source = Pick<BuiltSite, 'base' | 'version' | 'date' | 'commit'>;

/** SHA-256 of the text of `main`, in hexadecimal. */
export function textHash(tree: Root): string {
  const main = select('main', tree);
  return sha256(utf8.encode(weighedText(main ? toString(main) : '')));
}

/** A page as built, its colophon filled; one that has none stays as it is. @param hash of its text */
function withColophon(html: string, hash: string, { base, ...source }: Source): string {
  const words = typeset(describeSource(source)).replace(/^v/, 'V');
  const name = `<a href="${base}emporter/verifier/#empreinte">Empreinte</a> du texte de cette page`;
  const commit = source.commit ? ` data-commit="${source.commit}"` : '';
  return html.replace(
    EMPTY,
    `<p class="colophon" data-version="${source.version}" data-date="${source.date}"${commit}>${words}. ${name}\u00A0: <code data-empreinte>${hash}</code></p>`,
  );
}

/** A page whose text has changed since, weighed again. */
export const weighedAgain = (html: string): string => html.replace(HASH, (_, start: string) => start + textHash(pageTree(html)));

/** The same of a page in the making. */
export function weighAgain(tree: Root): void {
  const place = select('code[data-empreinte]', tree);
  if (place) place.children = [{ type: 'text', value: textHash(tree) }];
}

/** Fills the colophons of a built site. @param hashes of the text of its pages, by file */
export function fillColophons(folder: string, hashes: ReadonlyMap<string, string>, source: Source): void {
  for (const [file, hash] of hashes) {
    const html = readFileSync(join(folder, file), 'utf8');
    const filled = withColophon(html, hash, source);
    if (filled !== html) writeFileSync(join(folder, file), filled);
  }
}

const utf8 = new TextEncoder();
