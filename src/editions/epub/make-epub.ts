import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { readFileSync } from 'node:fs';
import { drawingStyle } from '../../layouts/drawing-style.ts';
import type { BookPart } from '../book.ts';
import { imprint } from '../imprint.ts';
import { bookCover, studyCover } from '../cover.ts';
import type { BuiltSite } from '../edition.ts';
import { fontFile } from '../fonts.ts';
import { onlineAddress, target } from '../link.ts';
import { readPage } from '../page.ts';
import { element, elements } from '../tree.ts';
import type { Chapter } from './chapter.ts';
import { chapter, tablesBody } from './chapter.ts';
import { container } from './container.ts';
import type { Line } from './navigation.ts';
import { navigation } from './navigation.ts';
import type { BookWords, ManifestItem } from './package.ts';
import { packageFile } from './package.ts';
import { svgFile, xhtmlFile } from './xhtml.ts';

/** A file of words, before its links are settled. */
interface Leaf {
  file: string;
  title: string;
  body: Element;
  /** Page its links start from; the book’s own leaves have none. */
  from?: string;
  type?: string;
}

/** One study, with its tables. */
export async function studyEpub(site: BuiltSite, path: string): Promise<Uint8Array> {
  const page = readPage(site, path);
  const words = { title: `${page.title} : ${page.context}`, description: page.description, address: page.address };
  return makeEpub(site, words, await studyCover(site, page), [{ title: '', pages: [path] }]);
}

/** The whole, in the order of {@link BookPart}s. */
export async function bookEpub(site: BuiltSite, parts: BookPart[]): Promise<Uint8Array> {
  const { description } = readPage(site, '');
  return makeEpub(site, { title: 'Terrains d’industrie', description, address: site.address }, await bookCover(site), parts);
}

async function makeEpub(site: BuiltSite, words: BookWords, cover: Element, parts: BookPart[]): Promise<Uint8Array> {
  const chapters = new Map(parts.flatMap(({ pages }) => pages).map((path) => [path, chapter(readPage(site, path))]));
  const withTables = [...chapters.values()].filter(({ tables }) => tables.length > 0);
  const tablesFile = ({ page }: Chapter) => `text/tableaux-${page.name}.xhtml`;
  const image = element('img', { src: '../cover.svg', alt: `Couverture : ${words.title}` });
  const leaves: Leaf[] = [
    { file: 'text/couverture.xhtml', title: words.title, type: 'cover', body: element('div', { className: ['couverture'] }, [image]) },
    ...[...chapters.values()].map(({ file, page, body }) => ({ file, title: page.title, body, from: page.path })),
    ...withTables.map((from) => ({
      file: tablesFile(from),
      title: `Tableaux : ${from.page.title}`,
      body: tablesBody(from),
      from: from.page.path,
    })),
    { file: 'text/exemplaire.xhtml', title: 'Cet exemplaire', body: imprint(site, 'Édition EPUB', words.address), type: 'imprint' },
  ];
  settleLinks(site, leaves, chapters);

  const contents = [
    ...parts.flatMap((part) => partLines(part, chapters)),
    ...(withTables.length > 0
      ? [{ words: 'Tableaux des figures', under: withTables.map((from) => ({ words: from.page.title, href: tablesFile(from) })) }]
      : []),
    { words: 'Cet exemplaire', href: 'text/exemplaire.xhtml' },
  ];
  const first = [...chapters.values()][0]!;
  const landmarks = [
    { type: 'cover', words: 'Couverture', href: 'text/couverture.xhtml' },
    { type: 'toc', words: 'Sommaire', href: 'text/sommaire.xhtml#sommaire' },
    { type: 'bodymatter', words: 'Début du texte', href: first.file },
  ];
  const pages = [...chapters.values()].flatMap(({ page, file, pages }) =>
    pages.map((place) => ({ words: chapters.size > 1 ? `${page.title}, ${place.words}` : place.words, href: `${file}#${place.id}` })),
  );
  const nav = element('div', {}, navigation(contents, landmarks, pages));
  const files = new Map<string, Uint8Array | string>([
    ...leaves.map(({ file, title, body, type }) => [file, xhtmlFile(title, [body], type)] as const),
    ['text/sommaire.xhtml', xhtmlFile('Sommaire', nav.children as Element[])],
    ['cover.svg', svgFile(cover)],
    ['book.css', readFileSync(new URL('book.css', import.meta.url), 'utf8')],
    ['drawings.css', styleOf(leaves)],
    ...(['bricolage', 'archivo'] as const).map((face) => [`fonts/${face}.woff2`, fontFile(site, face)] as const),
  ]);
  const spine = leaves.map(({ file }) => file);
  spine.splice(1, 0, 'text/sommaire.xhtml');
  files.set('package.opf', packageFile(site, words, manifest(files, leaves), spine));
  return container(files);
}

/** Links lead inside the book when their page is in it, to the site otherwise. */
function settleLinks(site: BuiltSite, leaves: Leaf[], chapters: Map<string, Chapter>): void {
  const idsOf = new Map(leaves.map(({ file, body }) => [file, new Set(elements(body).map(({ properties }) => properties['id']))]));
  for (const { file, body, from } of leaves) {
    if (from === undefined) continue;
    const own = leaves.filter((leaf) => leaf.from === from);
    for (const link of selectAll('a[href]', body)) {
      const to = target(site, from, String(link.properties['href']));
      const found = to.site
        ? (to.path === from ? own.map((leaf) => leaf.file) : [chapters.get(to.path)?.file]).filter((one) => one !== undefined)
        : [];
      if (!to.site || found.length === 0) link.properties['href'] = onlineAddress(site, to);
      else {
        const holder = to.id ? found.find((one) => idsOf.get(one)?.has(to.id)) : undefined;
        if (holder === file) link.properties['href'] = `#${to.id}`;
        else link.properties['href'] = (holder ?? found[0]!).replace('text/', '') + (holder ? `#${to.id}` : '');
      }
    }
  }
}

function partLines({ title, pages }: BookPart, chapters: Map<string, Chapter>): Line[] {
  const lines = pages.map((path) => {
    const { file, page, sections } = chapters.get(path)!;
    // Letters of a glossary are not sections, and what ends every chapter need not be said each time.
    const under = sections
      .filter(({ words }) => words.length > 3 && !['Citer', 'Pages liées', 'Notes'].includes(words))
      .map(({ id, words }) => ({ words, href: `${file}#${id}` }));
    return { words: page.title, href: file, under };
  });
  if (!title) return lines;
  const [first, ...rest] = lines;
  if (first!.words !== title) return [{ words: title, under: lines }];
  return [{ words: title, href: first!.href, under: [...first!.under.slice(0, rest.length > 0 ? 0 : undefined), ...rest] }];
}

function styleOf(leaves: Leaf[]): string {
  const drawn = leaves.flatMap(({ body }) => selectAll('svg', body)).flatMap(elements);
  const classes = drawn.flatMap(({ properties }) => (properties['className'] as string[] | undefined) ?? []);
  // Halos of the paper’s own white; grounds are white under night reading too (book.css).
  return drawingStyle(new Set(classes)).replaceAll('#fafbfa', '#ffffff');
}

const TYPES: Record<string, string> = { xhtml: 'application/xhtml+xml', css: 'text/css', svg: 'image/svg+xml', woff2: 'font/woff2' };

function manifest(files: Map<string, unknown>, leaves: Leaf[]): ManifestItem[] {
  const withDrawing = new Set(leaves.filter(({ body }) => selectAll('svg', body).length > 0).map(({ file }) => file));
  const propertiesOf = (file: string) => {
    if (file === 'cover.svg') return 'cover-image';
    if (file === 'text/sommaire.xhtml') return 'nav';
    return withDrawing.has(file) ? 'svg' : undefined;
  };
  return [...files.keys()].sort().map((file) => ({ file, type: TYPES[file.split('.').at(-1)!]!, properties: propertiesOf(file) }));
}
