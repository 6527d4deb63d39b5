/**
 * The page /emporter/ as it stands once editions are made. It is built before them, with places to fill:
 * `data-fichier` names a file of `emporter/`, `data-dit` what to say of it, and `data-etat` is the sentence on the whole.
 */
import type { Element, ElementContent, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { pageTree } from '../search/page-tree.ts';
import type { BuiltSite } from './edition.ts';
import { MANIFEST } from '../integrity/manifest.ts';
import { describeSize, describeSource } from './source-words.ts';

/** Path of the page in the site. */
export const LISTING = 'emporter/index.html';

/** A file as the page lists it. */
export interface ListedFile {
  /** Under `emporter/`: `epub/vitre.epub`. */
  path: string;
  /** In bytes. */
  size: number;
  sha256: string;
}

/** Said of a file by each place that asks: its link, the same with its size, size, date, hash. */
type Sayings = Record<'lien' | 'lien-taille' | 'taille' | 'date' | 'empreinte', (place: Element) => ElementContent[]>;

/**
 * The page with what is known of each file made; places of files not made stay as built.
 * @param html of `emporter/index.html`, as built or already filled
 */
export function filledListing(html: string, site: BuiltSite, files: ListedFile[]): string {
  const tree = pageTree(html);
  for (const { path, size, sha256 } of files) {
    fill(tree, path, {
      lien: (place) => [link(`${site.base}emporter/${path}`, labelOf(place, path))],
      'lien-taille': (place) => [link(`${site.base}emporter/${path}`, labelOf(place, path)), text(` ${describeSize(size)}`)],
      taille: () => [text(describeSize(size))],
      date: () => [text(describeSource(site).replace(/^v/, 'V'))],
      empreinte: () => [{ type: 'element', tagName: 'code', properties: {}, children: [text(sha256)] }],
    });
  }
  const manifest = selectAll('[data-fichier]', tree).find(({ properties }) => properties.dataFichier === MANIFEST);
  if (manifest) manifest.children = [link(`${site.base}emporter/${MANIFEST}`, labelOf(manifest, MANIFEST))];
  if (files.length > 0) state(tree, `Copies faites avec la ${describeSource(site)}.`);
  // As Astro writes it: the page is checked as all others.
  return toHtml(tree, { upperDoctype: true, collapseEmptyAttributes: true });
}

/** The page as a copy carries it: it cannot hold its own size and hash, so that every file is to be had online. */
export function showCopy(tree: Root, site: BuiltSite, name: string): void {
  const paths = new Set(selectAll('[data-fichier]', tree).map(({ properties }) => String(properties.dataFichier)));
  for (const path of paths) {
    const there = (place: Element) => [link(`${site.address}emporter/${path}`, labelOf(place, path), { dataEnLigne: '' })];
    const said = () => [text('indiquée en ligne')];
    fill(tree, path, { lien: there, 'lien-taille': there, taille: said, date: said, empreinte: said });
  }
  state(
    tree,
    `Vous lisez une copie : ${name}, ${describeSource(site)}. Les fichiers ci-dessous, et une version plus récente s’il y en a une, sont sur le site en ligne.`,
  );
}

function fill(tree: Root, path: string, sayings: Sayings): void {
  for (const place of selectAll('[data-fichier]', tree)) {
    if (place.properties.dataFichier === path) place.children = sayings[place.properties.dataDit as keyof Sayings](place);
  }
}

function state(tree: Root, sentence: string): void {
  const place = select('[data-etat]', tree);
  if (place) place.children = [text(sentence.replace(' :', '\u00A0:'))];
}

/** A short name where a column says the rest, « EPUB », else that of the file. */
const labelOf = ({ properties }: Element, path: string): string => String(properties.dataNom ?? path.split('/').at(-1));

const text = (value: string): ElementContent => ({ type: 'text', value });

const link = (href: string, label: string, properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href, ...properties },
  children: [text(label)],
});
