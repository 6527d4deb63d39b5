/** A page of the built site as text: its words, each figure by its reading and its table, notes at the end. */
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { BuiltSite } from '../edition.ts';
import { PUBLICATION, RIGHTS } from '../imprint.ts';
import { onlineAddress, target } from '../link.ts';
import type { SitePage } from '../page.ts';
import { toPaper } from '../paper-page.ts';
import { hasClass, replace } from '../tree.ts';
import { footnotes } from './notes.ts';
import { toMarkdown } from './serialize.ts';

/** Ways to other pages, drawings that have no table, and addresses printed beside the title that leads to them. */
const LEFT_OUT = ['suites', 'lettres', 'carte-situation', 'citer-aide', 'mesures'];

/** @param page its tree is changed */
export function pageMarkdown(page: SitePage, site: BuiltSite): string {
  const { main } = page;
  // Drawings first: most of a page, they would be walked through by all that follows.
  replace(main, (found) => (found.tagName === 'svg' || LEFT_OUT.some((name) => hasClass(found, name)) ? [] : undefined));
  for (const reference of selectAll('.reference', main)) {
    if (select('a[href]', reference)) replace(reference, (found) => (hasClass(found, 'adresse') ? [] : undefined));
  }
  for (const link of selectAll('a[href]', main)) {
    const to = target(site, page.path, String(link.properties['href']));
    link.properties['href'] = onlineAddress(site, to);
  }
  const here = site.address + page.path;
  const isAside = (link: Element) => String(link.properties['href']).startsWith(`${here}#`) || hasClass(link, 'terme');
  replace(main, (found) => {
    if (hasClass(found, 'secondaire')) return [{ type: 'text', value: ' (' }, ...found.children, { type: 'text', value: ')' }];
    // Within the page, or to the glossary, an address would be longer than the word.
    return found.tagName === 'a' && isAside(found) && !isKept(found) ? found.children : undefined;
  });
  for (const paragraph of selectAll('.alinea', main)) numbered(paragraph);
  for (const label of selectAll('.dispositif-bandeau b', main)) label.children.push({ type: 'text', value: '\u00A0: ' });
  for (const { figure, table } of toPaper(main)) besideReading(main, figure, table);
  const notes = footnotes(main);
  const [title, ...text] = toMarkdown(main.children).split('\n\n');
  return `${[title, `*${PUBLICATION}*, <${here}>. ${RIGHTS}`, ...text, notes.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

/** The calls of notes, which become Markdown’s own, and the numbers of paragraphs, by which one cites. */
const isKept = (link: Element): boolean => hasClass(link, 'rang') || /-n\d+$|#source-/.test(String(link.properties['href']));

/** « § 4 » begins the paragraph it numbers. */
function numbered(paragraph: Element): void {
  const [mark, first] = [select('.rang', paragraph), select('p', paragraph)];
  if (!mark || !first) return;
  replace(paragraph, (found) => (found === mark ? [] : undefined));
  first.children.unshift(mark, { type: 'text', value: ' ' });
}

/** A table stands where its drawing was, before the reading; several views of one figure, in their order. */
function besideReading(main: Element, figure: string, table: Element): void {
  const found = selectAll('figure[id]', main).find(({ properties }) => properties['id'] === figure);
  if (!found) return;
  const reading = found.children.findIndex((child) => child.type === 'element' && child.tagName === 'p');
  found.children.splice(reading < 0 ? found.children.length : reading, 0, table);
}
