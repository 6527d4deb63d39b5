import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { element, hasClass, replace } from '../tree.ts';

/** A small screen holds that many columns of words. */
const WIDEST = 4;

/** Tables too wide for a small screen become a list of rows, each cell under the name of its column. */
export function stackWideTables(main: Element): void {
  replace(main, (found) => {
    if (found.tagName !== 'table' || hasClass(found, 'figure-table')) return undefined;
    const columns = selectAll('thead tr:last-child > th', found).map((head) => toString(head).replace(/\s+/g, ' ').trim());
    return columns.length > WIDEST ? [element('div', { className: ['lignes'] }, rows(found, columns))] : undefined;
  });
}

function rows(table: Element, columns: string[]): Element[] {
  return selectAll('tbody > tr', table).map((row) => {
    const cells = row.children.filter((child): child is Element => child.type === 'element');
    const head = cells.findIndex(({ tagName }) => tagName === 'th');
    const named = cells[Math.max(head, 0)]!;
    const said = cells.flatMap((cell, column): Element[] => {
      // A mark whose value is in words beside it says nothing more here.
      if (select('.invisible', cell)) replace(cell, (found) => (found.tagName === 'svg' ? [] : undefined));
      if (cell === named || toString(cell).trim() === '') return [];
      return [element('div', {}, [element('dt', {}, [columns[column] ?? '']), element('dd', {}, words(cell))])];
    });
    const { id } = row.properties;
    return element('section', { className: ['ligne'], ...(id ? { id } : {}) }, [element('h3', {}, words(named)), element('dl', {}, said)]);
  });
}

/** What a cell says, the words for listeners alone included. */
function words(cell: Element): ElementContent[] {
  replace(cell, (found) => (hasClass(found, 'invisible') ? found.children : found.properties['ariaHidden'] === 'true' ? [] : undefined));
  return cell.children;
}
