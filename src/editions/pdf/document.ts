import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import type { BookPart } from '../book.ts';
import { imprint, PUBLICATION, RIGHTS, versionWords } from '../imprint.ts';
import { bookCover } from '../cover.ts';
import type { BuiltSite } from '../edition.ts';
import { readPage } from '../page.ts';
import { element, hasClass, replace } from '../tree.ts';
import type { Sheets } from './sheets.ts';
import { bookId, sheets } from './sheets.ts';

/** A book as one HTML document, to be printed. */
export interface PaperBook {
  title: string;
  description: string;
  html: Element;
}

/** @param css the styles of the book, beside those of its pages */
export function studyBook(site: BuiltSite, path: string, css: string): PaperBook {
  const page = readPage(site, path);
  const study = sheets(site, page, new Map([[path, page]]));
  const contents = element('nav', { className: ['table'], ariaLabel: 'Sommaire' }, [
    element('h2', {}, ['Dans cette étude']),
    lines(study.sections),
  ]);
  // The contents stand under the opening of the study, on its first page.
  const opening = study.body.children.findIndex((child) => child.type === 'element' && hasClass(child, 'cartouche-etude'));
  study.body.children.splice(opening + 1, 0, contents);
  const title = `${page.title} : ${page.context}`;
  const end = imprint(site, 'Édition PDF', page.address);
  return {
    title: `${title}, ${PUBLICATION}`,
    description: page.description,
    html: documentOf(title, [study], 'etude-seule', [running(study), ...(study.annex ? [study.annex] : []), end], css),
  };
}

/** A sheet or a booklet of a lesson: the page as it is, and a line that dates it. */
export function lessonBook(site: BuiltSite, path: string, css: string): PaperBook {
  const page = readPage(site, path);
  const lesson = sheets(site, page, new Map([[path, page]]));
  const version = `${versionWords(site)}${site.commit && `, révision ${site.commit.slice(0, 12)}`}. ${RIGHTS}`;
  lesson.body.children.push(element('p', { className: ['imprint-ligne'] }, [`${PUBLICATION}. ${version}`]));
  return {
    title: `${page.title}, ${PUBLICATION}`,
    description: page.description,
    html: documentOf(page.title, [lesson], 'fiche-seule', [running(lesson)], css),
  };
}

export async function wholeBook(site: BuiltSite, parts: BookPart[], css: string): Promise<PaperBook> {
  const pages = new Map(parts.flatMap((part) => part.pages).map((path) => [path, readPage(site, path)]));
  const all = new Map([...pages].map(([path, page]) => [path, sheets(site, page, pages)]));
  const cover = await bookCover(site);
  const contents = element('nav', { className: ['table'], ariaLabel: 'Sommaire' }, [
    element('h1', {}, ['Sommaire']),
    ...parts.flatMap(({ title, pages }) => [
      element('h2', {}, [title]),
      lines(pages.map((path) => ({ id: bookId(all.get(path)!.page), words: all.get(path)!.page.title }))),
    ]),
    element('h2', {}, ['Valeurs des figures']),
    lines([...all.values()].flatMap(({ page, annex }) => (annex ? [{ id: bookId(page, 'tableaux'), words: page.title }] : []))),
  ]);
  const annexes = [...all.values()].flatMap(({ annex }) => annex ?? []);
  const body = [
    element('section', { className: ['couverture'] }, [cover]),
    contents,
    ...[...all.values()].map(running),
    element('section', { className: ['feuilles', 'annexes'] }, [element('h1', {}, ['Valeurs des figures']), ...annexes]),
    imprint(site, 'Édition PDF', site.address),
  ];
  const { description } = readPage(site, '');
  return { title: PUBLICATION, description, html: documentOf(PUBLICATION, [...all.values()], 'livre-entier', body, css) };
}

/** Fills in the page of each place the book refers to; « 000 » keeps its room on the first printing. */
export function withFolios(html: Element, pageOf: Map<string, number>): Element {
  for (const folio of selectAll('.folio', html)) {
    const page = pageOf.get(String(folio.properties['dataTo']));
    folio.children = [{ type: 'text', value: page === undefined ? 'p. 000' : `p. ${page}` }];
  }
  return html;
}

function lines(places: { id: string; words: string }[]): Element {
  return element(
    'ol',
    {},
    places.map(({ id, words }) =>
      element('li', {}, [
        element('a', { href: `#${id}` }, [element('span', {}, [words]), element('span', { className: ['folio'], dataTo: id })]),
      ]),
    ),
  );
}

/** A page under its own running head. */
function running({ page, body }: Sheets): Element {
  return element('div', { className: [`tete-${page.name}`] }, [body]);
}

function documentOf(title: string, all: Sheets[], extent: string, body: Element[], css: string): Element {
  const styles = [...new Set(all.flatMap(({ page }) => page.styles))];
  const heads = all.map(({ page }) => {
    const words = JSON.stringify(page.title);
    return `@page tete-${page.name} { @top-left { content: ${words}; } }\n.tete-${page.name} { page: tete-${page.name}; }`;
  });
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, [title]),
    ...styles.map((href) => element('link', { rel: ['stylesheet'], href })),
    element('style', {}, [`${css}\n${heads.join('\n')}`]),
  ]);
  for (const node of body) replace(node, (found) => (found.tagName === 'script' ? [] : undefined));
  return element('html', { lang: 'fr' }, [head, element('body', { className: ['livre', extent] }, body)]);
}

export function htmlFile(html: Element): string {
  return `<!doctype html>\n${toHtml(html)}`;
}
