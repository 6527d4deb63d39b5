import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { BuiltSite } from '../edition.ts';
import { onlineAddress, target } from '../link.ts';
import type { SitePage } from '../page.ts';
import type { FigureTable } from '../paper-page.ts';
import { toPaper } from '../paper-page.ts';
import { element, elements, hasClass, replace } from '../tree.ts';
import { addAddresses, shortAddress } from './addresses.ts';

/** A page of the site on sheets of paper. */
export interface Sheets {
  page: SitePage;
  body: Element;
  /** Headings of its sections, for the contents. */
  sections: { id: string; words: string }[];
  /** The values of its figures, for the end of the book; absent when it has none. */
  annex?: Element;
}

/** Id of something of a page in a book where several pages stand: `etudes-vitre--p4`. */
export function bookId(page: SitePage, id = ''): string {
  return id ? `${page.name}--${id}` : page.name;
}

/** Turns a page into sheets; links lead to pages of the book when they are in it. */
export function sheets(site: BuiltSite, page: SitePage, book: Map<string, SitePage>): Sheets {
  const { main } = page;
  const tables = toPaper(main);
  // Documents of a lesson keep their three sheets: one may stand beside its table.
  const unshown = new Set(selectAll('figure .chart-narrow, figure .chart-wide, .carte-etroite', main));
  replace(main, (found) => (unshown.has(found) ? [] : undefined));
  const annex = tables.length > 0 ? tablesOf(page, tables) : undefined;
  shorten(main);
  const body = element('article', { id: 'page', className: ['feuilles', page.kind] }, main.children);
  settleLinks(site, page, body, book);
  addAddresses(body);
  if (annex) settleLinks(site, page, annex, book);
  const sections = selectAll('h2', body).map((heading, rank) => {
    heading.properties['id'] ??= `titre-${rank + 1}`;
    return { id: bookId(page, String(heading.properties['id'])), words: toString(heading).replace(/\s+/g, ' ').trim() };
  });
  for (const root of annex ? [body, annex] : [body]) rename(root, page);
  body.properties['id'] = bookId(page);
  return { page, body, sections, annex };
}

function tablesOf(page: SitePage, tables: FigureTable[]): Element {
  return element('section', { id: 'tableaux', className: ['tableaux'] }, [
    element('h2', {}, [`Valeurs des figures : ${page.title}`]),
    ...tables.map(({ figure, number, title, table }) => {
      const columns = selectAll('thead th', table).length;
      // Only columns of numbers are narrow enough to stand side by side.
      const numbers = selectAll('tbody td', table).every((cell) => hasClass(cell, 'number'));
      const width = numbers && columns <= 3 ? 'etroit' : numbers && columns <= 5 ? 'moyen' : 'large';
      const words = element('h3', {}, [element('a', { href: `#${figure}` }, [number]), `. ${title}`]);
      return element('div', { className: ['tableau', `tableau-${width}`] }, [words, element('div', {}, [table])]);
    }),
  ]);
}

/** Addresses as a reader types them: without scheme, `www.` or a closing slash. */
function shorten(main: Element): void {
  for (const printed of selectAll('.adresse, .citer-adresse', main)) {
    printed.children = [{ type: 'text', value: shortAddress(toString(printed).trim()) }];
  }
}

function settleLinks(site: BuiltSite, page: SitePage, root: Element, book: Map<string, SitePage>): void {
  const related = new Set(selectAll('.suites a[href]', root));
  for (const link of selectAll('a[href]', root)) {
    const to = target(site, page.path, String(link.properties['href']));
    const held = to.site ? book.get(to.path) : undefined;
    const online = onlineAddress(site, to);
    link.properties['href'] = to.site && held ? `#${bookId(held, to.id)}` : online;
    // Pages that answer this one: by their page here, else by their address.
    if (related.has(link)) {
      const where =
        held && to.site
          ? element('span', { className: ['folio'], dataTo: bookId(held, to.id) })
          : element('span', { className: ['adresse-courte'] }, [shortAddress(online)]);
      link.children.push({ type: 'text', value: ' ' }, where);
    }
  }
}

/** Ids of several pages meet in one book: each takes the name of its page, with all that refers to it. */
function rename(root: Element, page: SitePage): void {
  const renamed = (id: unknown) => bookId(page, String(id));
  for (const { properties } of elements(root)) {
    if (properties['id']) properties['id'] = renamed(properties['id']);
    for (const name of ['ariaLabelledBy', 'ariaDescribedBy', 'headers']) {
      const ids = properties[name];
      if (Array.isArray(ids)) properties[name] = ids.map(renamed);
    }
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value === 'string' && value.startsWith('url(#')) properties[name] = `url(#${renamed(value.slice(5, -1))})`;
    }
  }
}
