import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { SitePage } from '../page.ts';
import { toPaper } from '../paper-page.ts';
import type { FigureTable } from '../paper-page.ts';
import { element, elements, hasClass, replace } from '../tree.ts';
import { epubNotes } from './notes.ts';
import { stackWideTables } from './stack-tables.ts';

/** A place of a chapter that contents or the list of pages lead to. */
export interface Place {
  id: string;
  words: string;
}

export interface Chapter {
  page: SitePage;
  /** `text/etudes-vitre.xhtml`. */
  file: string;
  body: Element;
  /** Headings of its sections. */
  sections: Place[];
  /** « Pages »: numbered paragraphs, or sections where paragraphs have no number. */
  pages: Place[];
  tables: FigureTable[];
}

/** Turns the words of a page into those of an EPUB; links still lead where they led on the site. */
export function chapter(page: SitePage): Chapter {
  const { main } = page;
  const tables = toPaper(main);
  keepSmallDrawings(main);
  stackWideTables(main);
  dropAddresses(main);
  const notes = epubNotes(main);
  const pages = numberedParagraphs(main);
  const body = element('section', { id: page.name, className: ['chapitre', page.kind], 'epub:type': 'chapter', role: 'doc-chapter' }, [
    ...main.children,
    ...(notes ? [notes] : []),
  ]);
  linkTables(body, tables);
  plain(body);
  const sections = headings(body, page.name);
  return {
    page,
    file: `text/${page.name}.xhtml`,
    body,
    sections,
    pages: pages.length > 0 ? pages : sections.map(({ id, words }) => ({ id, words })),
    tables,
  };
}

/** Of the drawings of a figure or a map, the one for the smallest screens. */
function keepSmallDrawings(main: Element): void {
  replace(main, (found) => {
    if (found.tagName !== 'svg') return undefined;
    if (['chart-medium', 'chart-wide', 'carte-large', 'code-qr'].some((name) => hasClass(found, name))) return [];
    return undefined;
  });
  // In a drawing of this size, a link is too small to be pointed at; its words stay.
  for (const drawing of selectAll('svg', main)) replace(drawing, (found) => (found.tagName === 'a' ? found.children : undefined));
}

/** An address is printed for paper; here the title before it is a link. */
function dropAddresses(main: Element): void {
  for (const reference of selectAll('.reference', main)) {
    if (select('a[href]', reference)) replace(reference, (found) => (hasClass(found, 'adresse') ? [] : undefined));
  }
}

/** « § 4 » marks a page of paper: its number is the same in every edition. */
function numberedParagraphs(main: Element): Place[] {
  return selectAll('.alinea[id]', main).map((paragraph) => {
    const id = String(paragraph.properties['id']);
    const words = `§ ${id.slice(1)}`;
    replace(paragraph, (found) => (hasClass(found, 'rang') ? [] : undefined));
    const mark = element('span', {
      id: `page-${id}`,
      className: ['rang'],
      'epub:type': 'pagebreak',
      role: 'doc-pagebreak',
      ariaLabel: words,
    });
    mark.children.push({ type: 'text', value: words });
    const first = select('p', paragraph);
    (first ?? paragraph).children.unshift(mark, { type: 'text', value: ' ' });
    return { id: `page-${id}`, words };
  });
}

function linkTables(body: Element, tables: FigureTable[]): void {
  for (const [rank, { figure, number }] of tables.entries()) {
    if (tables[rank - 1]?.figure === figure) continue;
    const words = `Tableau de la ${number.charAt(0).toLowerCase()}${number.slice(1)}`;
    const link = element('a', { href: `#tableau-${figure}` }, [words]);
    selectAll('figure[id]', body)
      .find(({ properties }) => properties['id'] === figure)
      ?.children.push(element('p', { className: ['figure-tableau'] }, [link]));
  }
}

/** Without what XML readers refuse or scripts alone read. */
function plain(body: Element): void {
  for (const { properties, tagName } of elements(body)) {
    for (const name of Object.keys(properties)) {
      if (/^data[A-Z]/.test(name) || ['tabIndex', 'xmlns', 'download', 'hidden'].includes(name)) delete properties[name];
    }
    if (tagName === 'a') delete properties['rel'];
  }
}

function headings(body: Element, name: string): Place[] {
  return selectAll('h2', body).map((heading, rank) => {
    heading.properties['id'] ??= `${name}-titre-${rank + 1}`;
    return { id: String(heading.properties['id']), words: toString(heading).replace(/\s+/g, ' ').trim() };
  });
}

/** The values of the figures of a chapter, at the end of the book. */
export function tablesBody(from: Chapter): Element {
  const body = element('section', { className: ['tableaux'], id: `tableaux-${from.page.name}` }, [
    element('h1', {}, [`Tableaux : ${from.page.title}`]),
    ...from.tables.flatMap(({ figure, number, title, table }, rank) => [
      // Several views of one figure are one table each; the figure leads to the first.
      element('h2', from.tables[rank - 1]?.figure === figure ? {} : { id: `tableau-${figure}` }, [`${number}. ${title}`]),
      element('p', { className: ['figure-tableau'] }, [element('a', { href: `#${figure}` }, ['Retour à la figure'])]),
      table,
    ]),
  ]);
  plain(body);
  return body;
}
