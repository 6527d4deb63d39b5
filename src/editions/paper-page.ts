import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { element, replace } from './tree.ts';

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
].join(', ');

/** The values of a figure, taken out of the page for the annex of the book. */
export interface FigureTable {
  /** Id of the figure, `figure-chomage`. */
  figure: string;
  /** « Figure 1 ». */
  number: string;
  title: string;
  table: Element;
}

/** Keeps in a page, in place, what is read on paper; its figures lose their tables, which are returned. */
export function toPaper(main: Element): FigureTable[] {
  const tables = selectAll('figure.figure', main).flatMap((figure) => {
    const table = select('.figure-table', figure);
    const words = (selector: string) => toString(select(selector, figure) ?? element('p', {})).trim();
    if (!table) return [];
    return [{ figure: String(figure.properties['id']), number: words('.figure-number'), title: words('.figure-title'), table }];
  });
  const left = new Set(selectAll(LEFT_BEHIND, main));
  replace(main, (found) => {
    if (left.has(found)) return [];
    // Custom elements only bring a script to what they hold.
    return found.tagName.includes('-') ? found.children : undefined;
  });
  return tables;
}
