/** The page /a-propos/metadonnees/, built with places to fill: what all pages tell machines, counted once they are there. */
import { escaped } from '../format/html.ts';
import { formatNumber } from '../format/french.ts';
import { missingFrom, type PageMetadata, VOCABULARIES } from './page-metadata.ts';

/** Path of the page in the site. */
export const REPORT = 'a-propos/metadonnees/index.html';

const TABLE = '<tbody data-metadonnees></tbody>';
const LISTS = '<div data-metadonnees-pages></div>';

/** @param html of the page as built */
export function filledReport(html: string, pages: PageMetadata[], base: string): string {
  const groups = [...Map.groupBy(pages, (page) => sectionOf(page, base))]
    .map(([section, members]) => ({
      section,
      members,
      name: pages.find(({ path }) => path === `${base}${section}/`)?.name ?? NAMES[section] ?? section,
    }))
    .sort((a, b) => b.members.length - a.members.length || (a.section < b.section ? -1 : 1));
  const rows = groups.map(({ name, members }) => row(name, members, base));
  const lists = groups.map(({ name, members }) => list(name, members, base));
  return html
    .replace(TABLE, `<tbody>${[...rows, row('Toutes', pages, base)].join('')}</tbody>`)
    .replace(LISTS, `<div>${lists.join('')}</div>`);
}

/** Sections without an index of their own; pages of the first level go together. */
const NAMES: Record<string, string> = { '': 'Pages', leviers: 'Leviers', facteurs: 'Facteurs hérités', figures: 'Figures à intégrer' };

function sectionOf({ path }: PageMetadata, base: string): string {
  const [section, below] = path.slice(base.length).split('/');
  return below ? section! : '';
}

function row(name: string, members: PageMetadata[], base: string): string {
  const has = (test: (page: PageMetadata) => boolean) => `<td>${formatNumber(members.filter(test).length, 0)}</td>`;
  const types = [...new Set(members.flatMap((page) => page.types))].sort();
  return [
    `<tr><th scope="row">${escaped(name)}</th>`,
    `<td>${formatNumber(members.length, 0)}</td>`,
    ...Object.values(VOCABULARIES).map((names) => has(({ tags }) => names.every((tag) => tags.get(tag)?.trim()))),
    has(({ types: own, trail, path }) => own.length === 1 && (trail > 1 || path === base)),
    has(({ language }) => language),
    has(({ styles }) => styles > 0),
    has((page) => missingFrom(page, base).length > 0),
    `<td>${types.join(', ')}</td></tr>`,
  ].join('');
}

function list(name: string, members: PageMetadata[], base: string): string {
  const items = members.map((page) => {
    const missing = missingFrom(page, base);
    return `<li><a href="${escaped(page.path)}">${escaped(page.name)}</a>${missing.length > 0 ? ` : ${escaped(missing.join(', '))}` : ''}</li>`;
  });
  return `<details><summary>${escaped(name)}</summary><ul>${items.join('')}</ul></details>`;
}

/** One line a page that lacks something, for who builds. */
export const metadataProblems = (pages: PageMetadata[], base: string): string[] =>
  pages.flatMap((page) => {
    const missing = missingFrom(page, base);
    return missing.length > 0 ? [`${page.path} ne dit pas aux machines : ${missing.join(', ')}`] : [];
  });
