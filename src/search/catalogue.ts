import type { Facet } from './facets.ts';
import type { Kind } from './kinds.ts';

/**
 * What the build writes beside Pagefind's index and the page reads.
 * Pagefind holds normalised words only; what readers see is here.
 */

/** `pagefind/catalogue.json`: every result, known before any text is loaded, so that counts and filters cost nothing. */
export interface Catalogue {
  /** Record ids of each result, by kind. A page is one result: itself first, then its sections in reading order. */
  kinds: Partial<Record<Kind, string[][]>>;
  /** What identifiers of facets are called: `labels.territoire.vitre` is « Vitré ». */
  labels: Record<Facet, Record<string, string>>;
}

/** A numbered paragraph: fragment identifier, printed rank (« § 3 »), index of its first normalised word in `text`. */
export type Paragraph = [id: string, rank: string, word: number];

/** `pagefind/textes/<id>.json`: one record, in its original typography. */
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

export const CATALOGUE_FILE = 'catalogue.json';

export function textFile(id: string): string {
  return `textes/${id}.json`;
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
