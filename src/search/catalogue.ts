import { FACETS, type Facet, type Facets } from './facets.ts';
import { KINDS, type Kind } from './kinds.ts';

/**
 * What the build writes beside Pagefind's index and the page reads.
 * Pagefind holds normalised words only; what readers see is here.
 * Records are numbered in the order of the catalogue: kind after kind, result after result, a page before its sections.
 */

/** `pagefind/catalogue.json`: every result, known before any text is loaded, so that counts and filters cost nothing. */
export interface Catalogue {
  /** Names of the slugs of facets: `labels.territoire.vitre` is « Vitré ». */
  labels: Record<Facet, Record<string, string>>;
  /** Different lists of facets, each a list of ranks among all the labels. */
  sets: number[][];
  /** Runs of alike results: how many records each has, rank of its list of facets, how many such results follow each other. */
  kinds: Partial<Record<Kind, [records: number, set: number, times: number][]>>;
  /** Folder of the texts, and how many records each file there holds, in order. */
  texts: { folder: string; counts: number[] };
}

/** A result as the catalogue knows it: records `first` to `first + records - 1`. */
export interface Entry {
  kind: Kind;
  first: number;
  records: number;
  facets: Facets;
}

/** A numbered paragraph: fragment identifier, printed rank (« § 3 »), index of its first normalised word in `text`. */
export type Paragraph = [id: string, rank: string, word: number];

/** One record, in its original typography. */
export interface StoredRecord {
  url: string;
  title: string;
  /** The text says the title too, as a reference does. */
  titleInText?: true;
  /** Blocks are separated by a line break. */
  text: string;
  paragraphs: Paragraph[];
  /** What the result is called: the page for one of its sections, the record itself otherwise. */
  result: { url: string; title: string; context: string };
}

/** A record as its file holds it: nothing that can be told from the rest. */
export type KeptRecord = Omit<StoredRecord, 'paragraphs' | 'result'> & {
  paragraphs?: Paragraph[];
  result: Partial<StoredRecord['result']>;
};

export function kept({ paragraphs, result: { url, title, context }, ...record }: StoredRecord): KeptRecord {
  const own = url === record.url && title === record.title;
  return { ...record, ...(paragraphs.length > 0 ? { paragraphs } : {}), result: own ? { context } : { url, title, context } };
}

/** Inverse of `kept`. */
export function restored(record: KeptRecord): StoredRecord {
  return { paragraphs: [], ...record, result: { url: record.url, title: record.title, context: '', ...record.result } };
}

export const CATALOGUE_FILE = 'catalogue.json';

/** Pagefind's own name for a record: short, as its index lists them all. */
export function recordId(number: number): string {
  return number.toString(36);
}

export function recordNumber(id: string): number {
  return Number.parseInt(id, 36);
}

/** The file of `pagefind/` that holds a record, among its neighbours, and its rank there. */
export function textFile({ texts }: Catalogue, id: string): { path: string; rank: number } {
  let [file, rank] = [0, recordNumber(id)];
  while (rank >= texts.counts[file]!) rank -= texts.counts[file++]!;
  return { path: `${texts.folder}/${file}.json`, rank };
}

/** Every result, in the order of the catalogue. */
export function entriesOf({ labels, sets, kinds }: Catalogue): Entry[] {
  const all = FACETS.flatMap((facet) => Object.keys(labels[facet]).map((slug) => ({ facet, slug })));
  const facets = sets.map((ranks) => {
    const slugs = (facet: Facet) => ranks.flatMap((rank) => (all[rank]!.facet === facet ? all[rank]!.slug : []));
    return Object.fromEntries(FACETS.map((facet) => [facet, slugs(facet)])) as Facets;
  });
  let first = 0;
  return KINDS.flatMap((kind) =>
    (kinds[kind] ?? []).flatMap(([records, set, times]) =>
      Array.from({ length: times }, () => {
        const entry = { kind, first, records, facets: facets[set]! };
        first += records;
        return entry;
      }),
    ),
  );
}

/** Inverse of `entriesOf`. */
export function catalogueOf(entries: Entry[], labels: Catalogue['labels'], texts: Catalogue['texts']): Catalogue {
  const ranks = new Map(
    FACETS.flatMap((facet) => Object.keys(labels[facet]).map((slug) => `${facet} ${slug}`)).map((name, i) => [name, i]),
  );
  const catalogue: Catalogue = { labels, sets: [], kinds: {}, texts };
  const known = new Map<string, number>();
  for (const { kind, records, facets } of entries) {
    const set = FACETS.flatMap((facet) => facets[facet].map((slug) => ranks.get(`${facet} ${slug}`)!));
    const name = set.join(' ');
    if (!known.has(name)) known.set(name, catalogue.sets.push(set) - 1);
    const runs = (catalogue.kinds[kind] ??= []);
    const last = runs.at(-1);
    if (last?.[0] === records && last[1] === known.get(name)) last[2] += 1;
    else runs.push([records, known.get(name)!, 1]);
  }
  return catalogue;
}

/** Words of the title indexed before the text's, so that a phrase may be a title. */
export function indexedTitle({ title, titleInText }: Titled): string {
  return titleInText ? '' : title;
}

/** What Pagefind numbers the words of. */
export function indexedText(record: Titled): string {
  return `${indexedTitle(record)}\n${record.text}`;
}

type Titled = Pick<StoredRecord, 'title' | 'titleInText' | 'text'>;
