import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** Words of a study: titles, paragraphs, boxes, tensions, gaps; its figures have their own. */
const WORDS = [
  'h1, h2, .partie h3, .alinea > p, .dispositif-texte, .resiste li > p:first-child, .lacunes li',
  '.figure-title, .figure-subtitle, .figure-reading, .figure-warning, .figure-source, .repere-phrase',
].join(', ');

/** Spaces differ from form to form: none is compared. */
export const bare = (node: Element | string) => (typeof node === 'string' ? node : toString(node)).replace(/[\s\u200B\uFEFF]+/g, '');
export const cellsOf = (table: Element) => selectAll('th, td', table).map(bare);

/** What any form of a text must say: words, numbers, tables of figures, in order. */
export interface Said {
  words: string[];
  facts: string[];
  tables: string[][];
}

export function saidBy(main: Element): Said {
  return {
    words: wordsOf(main).map(bare),
    facts: selectAll('data', main).map(bare),
    tables: selectAll('figure .figure-table', main).map(cellsOf),
  };
}

export function wordsOf(root: Element): Element[] {
  const apart = new Set(
    ['.suites', '.sommaire', '.notes', '.bibliographie', '.citer', '.historique', '.signaler', '.colophon'].flatMap((name) =>
      selectAll(`${name} *`, root),
    ),
  );
  return selectAll(WORDS, root).filter((node) => !apart.has(node));
}
