import type { Loaded } from '../corpus/load.ts';
import { referencesTo } from '../citation/references.ts';
import { formatDate } from '../format/french.ts';
import { pathOf } from '../model/addresses.ts';
import type { Figure } from '../model/charts.ts';
import type { Citable } from '../model/citation.ts';
import type { FigureOffers } from '../model/figure-offers.ts';
import { frameHeight } from '../model/frame-height.ts';
import type { Origin } from '../model/quantities.ts';
import { address } from './address.ts';
import { SHELVES } from './chapter.ts';
import { partsAddress, referenceFiles } from './reference-files.ts';

/** A figure and the text it belongs to, as it is cited and embedded. */
export interface PublishedFigure {
  /** « vitre-chomage »: one figure of the site, and the name of its files. */
  name: string;
  figure: Figure & { origins: Origin[] };
  text: { key: string; title: string; /** « étude n° 2 », « levier ». */ series: string; version: string; date: string };
}

const published = new WeakMap<Loaded, PublishedFigure[]>();

/**
 * Figures of studies and chapters, in their order; gathered once, for every figure placed in a text looks itself up here.
 * @throws {RangeError} in French when two would have the same address
 */
export function publishedFigures(corpus: Loaded): PublishedFigure[] {
  const figures = published.get(corpus) ?? gathered(corpus);
  published.set(corpus, figures);
  return figures;
}

function gathered(corpus: Loaded): PublishedFigure[] {
  const texts = [
    ...corpus.studies.map((study) => ({ ...study, series: `étude n° ${study.number}` })),
    ...[...corpus.chapters.values()].map((chapter) => ({ ...chapter, series: SHELVES[chapter.kind].one.toLowerCase() })),
  ];
  const figures = texts.flatMap(({ id, key, title, series, version, date }) =>
    corpus.texts.get(key)!.figures.map((figure) => ({ name: `${id}-${figure.id}`, figure, text: { key, title, series, version, date } })),
  );
  const seen = new Map<string, string>();
  for (const { name, text } of figures) {
    const other = seen.get(name);
    if (other)
      throw new RangeError(`« ${name} » serait l’adresse d’une figure de ${other} et d’une figure de ${text.key} : renommer l’une.`);
    seen.set(name, text.key);
  }
  return figures;
}

/** « étude n° 2, Vitré ». */
export const placeOf = ({ text }: PublishedFigure): string => `${text.series}, ${text.title}`;

/** Path of the page that holds a figure alone. */
export const pageOf = ({ name }: PublishedFigure): string => `/figures/${name}/`;

/** Path of a file made from a figure, in the folder of its text. */
export const fileOf = ({ text, figure }: PublishedFigure, ending: 'csv' | 'svg'): string =>
  `${pathOf(text.key)}figures/${figure.id}.${ending}`;

/** Path of a figure in its text. */
export const anchorOf = ({ text, figure }: PublishedFigure): string => `${pathOf(text.key)}#figure-${figure.id}`;

/** A figure of a text, at its place there. */
export function citableFigure(published: PublishedFigure): Citable {
  const { figure, text } = published;
  return {
    kind: 'figure',
    title: figure.title,
    series: `figure ${figure.number}`,
    within: `${text.series}, ${text.title}`,
    path: anchorOf(published),
    version: text.version,
    date: text.date,
  };
}

/** What stands under a figure. @param site origin of the deployment */
export function offersOf(published: PublishedFigure, corpus: Loaded, site: URL): FigureOffers {
  const { name, figure, text } = published;
  const whole = (path: string) => new URL(address(path), site).href;
  const url = whole(anchorOf(published));
  return {
    name,
    csv: address(fileOf(published, 'csv')),
    svg: address(fileOf(published, 'svg')),
    datasets: figure.origins
      .filter(({ kind }) => kind === 'dataset')
      .map(({ id }) => corpus.datasets.get(id)!)
      .map(({ title, file, rows }) => ({ title, href: address(`/${file}`), rows: rows.length })),
    citation: {
      reference: referencesTo(citableFigure(published), url)[0]!,
      styles: partsAddress(pathOf(text.key), `figure-${figure.id}`),
      files: referenceFiles(pageOf(published)),
    },
    credit: [`${creditOf(published)}. CC BY 4.0`, url],
    page: { href: address(pageOf(published)), url: whole(pageOf(published)) },
    height: frameHeight(figure),
  };
}

/** « Terrains d’industrie, étude n° 2, Vitré, version 1.0, 22 novembre 2026 ». */
export function creditOf(published: PublishedFigure): string {
  const { version, date } = published.text;
  return `Terrains d’industrie, ${placeOf(published)}, version ${version}, ${formatDate(date)}`;
}
