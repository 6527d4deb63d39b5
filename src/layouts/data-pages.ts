/** What /donnees/ shows and serves: files of open data, and what the site itself gathered. */
import type { Loaded } from '../corpus/load.ts';
import { factTable } from '../exports/facts.ts';
import { dataFileOf, type OwnTable, previewOf } from '../exports/own-table.ts';
import { sourceTable } from '../exports/sources.ts';
import { formatDate, formatNumber } from '../format/french.ts';
import { textsOf } from '../model/corpus.ts';
import { type DataFile, downloadName, type Preview, previewOfMap, previewOfTable } from '../model/data-files.ts';
import { producersOf } from '../model/datasets.ts';
import { address } from './address.ts';
import { usesOfSources } from './source-uses.ts';

/** Whole address of a path of the site. @param site origin of the deployment */
export const linkTo =
  (site: URL | undefined) =>
  (path: string): string =>
    new URL(address(path), site).href;

/** ISO date of the latest change to the words of the site: what is made of all of them has no other. */
export function latestDate(corpus: Loaded): string {
  return textsOf(corpus).reduce((latest, { date }) => (date > latest ? date : latest), '');
}

const tables = new WeakMap<Loaded, OwnTable[]>();

/** Facts, then sources; made once for their page and their files. */
export function ownTables(corpus: Loaded, site: URL | undefined): OwnTable[] {
  const known = tables.get(corpus);
  if (known) return known;
  const uses = usesOfSources(corpus);
  const made = [
    factTable(corpus.facts.values(), corpus.sources, linkTo(site)),
    sourceTable(corpus.sources.values(), (id) => uses.get(id)?.length ?? 0, linkTo(site)),
  ];
  tables.set(corpus, made);
  return made;
}

export interface DataPage {
  file: DataFile;
  preview: Preview;
}

/** Every file a reader may take, tables first, then base maps, then facts and sources. */
export function dataPages(corpus: Loaded, site: URL | undefined): DataPage[] {
  const date = latestDate(corpus);
  return [
    ...corpus.dataFiles.map((file) => ({
      file,
      preview: file.format === 'csv' ? previewOfTable(corpus.datasets.get(file.name)!) : previewOfMap(corpus.maps.get(file.name)!.areas),
    })),
    ...ownTables(corpus, site).map((table) => ({ file: dataFileOf(table, date), preview: previewOf(table) })),
  ];
}

/** Files offered beside the CSV of what the site gathered. */
export const OTHER_FORMS: Record<string, { name: string; use: string }[]> = {
  faits: [{ name: 'faits.json', use: 'JSON' }],
  sources: [
    { name: 'sources.json', use: 'JSON' },
    { name: 'sources.ris', use: 'RIS, pour Zotero, EndNote, Mendeley' },
    { name: 'sources.csl.json', use: 'CSL-JSON, pour Zotero et Pandoc' },
  ],
};

/** « 27 124 lignes », « 287 contours ». */
export const countWords = ({ format, count }: DataFile): string =>
  `${formatNumber(count, 0)} ${format === 'csv' ? 'ligne' : 'contour'}${count < 2 ? '' : 's'}`;

/** « 1,3 Mo », « 44 ko »: thousands of bytes, as operating systems count. */
export const sizeWords = (bytes: number): string =>
  bytes < 999_500 ? `${formatNumber(Math.max(1, bytes / 1000), 0)} ko` : `${formatNumber(bytes / 1e6, 1)} Mo`;

/** What to write beside whatever is made of a file: its producers, its vintage, who put it in shape. */
export function attributionOf(file: DataFile): string {
  const producers = [...new Set(file.sources.flatMap(producersOf))];
  if (file.name in OTHER_FORMS) return `${file.title}, ${formatDate(file.vintage)}.`;
  if (file.sources.length === 0) return `${file.title}, Terrains d’industrie.`;
  return `Source : ${producers.join(', ')}${file.vintage && ` (${file.vintage})`} ; mise en forme : Terrains d’industrie.`;
}

/** For the page’s head: what the file is, never longer than search engines show. */
export function dataDescription(file: DataFile): string {
  const ends = [
    'Colonnes, source, licence, limites, usages et téléchargement.',
    'Colonnes, licence, usages et téléchargement.',
    'À télécharger.',
  ];
  const starts = [`${file.title} : ${countWords(file)}, ${file.vintage}.`, `${file.title} : ${countWords(file)}.`];
  const all = (file.vintage ? starts : starts.slice(1)).flatMap((start) => ends.map((end) => `${start} ${end}`));
  return all.find((words) => words.length <= 165) ?? all.at(-1)!;
}

export const downloadPath = (file: DataFile): string => `/donnees/${downloadName(file)}`;
