import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { replace } from './tree.ts';

/** What only a screen and a script make use of. Contents and covers are made anew by each book. */
const LEFT_BEHIND = [
  'script',
  'form',
  'input',
  'button',
  'noscript',
  'figure-options',
  'figure-image',
  '.sommaire',
  '.suite',
  '.fil',
  '.facettes',
  '.filtre',
  '.lettres',
  '.notes-titre',
  '.figure-tools',
  '.figure-value',
  '.base100',
  '.mesures',
  '.historique',
  '.signaler',
  '.citer-fichiers',
  '.citer-styles',
  '.citer-aide',
].join(', ');

/** Values of a figure, taken out of the page for the annex of the book. */
export interface FigureTable {
  /** Id of the figure, `figure-chomage`. */
  figure: string;
  /** « Figure 1 ». */
  number: string;
  /** What the caption said, which stands above the table instead. */
  title: string;
  table: Element;
}

/** Keeps in a page, in place, what is read on paper; its figures lose their tables, which are returned. */
export function toPaper(main: Element): FigureTable[] {
  const words = (found: Element | undefined) =>
    found
      ? toString(found)
          .replace(/\s*\n\s*/g, ' ')
          .trim()
      : '';
  const tables = selectAll('figure.figure', main).flatMap((figure) =>
    selectAll('.figure-table', figure).map((table) => {
      const caption = select('caption', table);
      replace(table, (found) => (found === caption ? [] : undefined));
      const number = words(select('.figure-number', figure));
      return { figure: String(figure.properties['id']), number, title: words(caption), table };
    }),
  );
  const left = new Set(selectAll(LEFT_BEHIND, main));
  replace(main, (found) => {
    if (left.has(found)) return [];
    // Custom elements only bring a script to what they hold.
    return found.tagName.includes('-') ? found.children : undefined;
  });
  return tables;
}
