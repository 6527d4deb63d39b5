import { indexedText, textFile, type Catalogue, type StoredRecord } from './catalogue.ts';
import { wordsOf } from './normalise.ts';
import { answers, parseQuery, type Term } from './query.ts';
import { rank, type Hit, type Result } from './ranking.ts';

/** What we ask of Pagefind's instance. Hits come best first. */
export interface Pagefind {
  search(query: string): Promise<{ results: Hit[] }>;
}

/**
 * How Pagefind weighs. Words of a title, then of the page's name, count more than those of a text; length counts
 * little, or every one-line reference would come before the section that tells the story.
 */
export const PAGEFIND_RANKING = { pageLength: 0.1, metaWeights: { title: 3, about: 1 } };

/** Answer to a query. */
export interface Found {
  terms: Term[];
  results: Result[];
  /** Terms no text holds. */
  unknown: Term[];
  /** Whether every known term is in every result. */
  complete: boolean;
  /** Typing errors mended: what was typed, and what was searched in its place. */
  corrected: { written: string; searched: string }[];
  /** Words to offer when nothing was found. */
  near: string[];
}

export interface Engine {
  /** @param options `exact`: what is typed, errors included */
  search(query: string, options?: { exact?: boolean }): Promise<Found>;
  /** Original text of a record; asked for once. */
  text(id: string): Promise<StoredRecord>;
}

/** A word this short is taken whole: its stem begins too many others (« vie » is stemmed `vi`, as in « ville »). */
const SHORT = 5;

/** @param read JSON file of `pagefind/`, by its path there */
export function createEngine(pagefind: Pagefind, catalogue: Catalogue, read: (path: string) => Promise<unknown>): Engine {
  const texts = new Map<string, Promise<StoredRecord>>();

  const text = (id: string): Promise<StoredRecord> => {
    const known = texts.get(id) ?? (read(textFile(id)) as Promise<StoredRecord>);
    texts.set(id, known);
    known.catch(() => texts.delete(id));
    return known;
  };

  /**
   * Quotation marks ask Pagefind for the words themselves, up to their endings, in a row; without them
   * it takes every word that begins alike and, if there is none, words the query begins with.
   */
  const hitsOf = async (term: Term): Promise<Hit[]> => {
    const [exact, wide] = await Promise.all([pagefind.search(`"${term.text}"`), term.phrase ? null : pagefind.search(term.text)]);
    if (wide === null) return exact.results;
    if (exact.results.length === 0) return (await fellBack(term, wide.results)) ? [] : wide.results;
    if (term.text.length > SHORT) return wide.results;
    const ids = new Set(exact.results.map(({ id }) => id));
    return wide.results.filter(({ id }) => ids.has(id));
  };

  const fellBack = async (term: Term, hits: Hit[]): Promise<boolean> => {
    const best = hits.find(({ words }) => words.length > 0);
    if (!best) return false;
    const indexed = wordsOf(indexedText(await text(best.id)));
    return !best.words.some((i) => indexed[i] && answers(term.text, indexed[i].text));
  };

  return {
    text,
    async search(query) {
      const terms = parseQuery(query);
      const hits = await Promise.all(terms.map(hitsOf));
      const unknown = terms.filter((_, i) => hits[i]!.length === 0);
      const known = hits.filter((found) => found.length > 0);
      const results = rank(catalogue, known);
      return { terms, results, unknown, complete: results.every(({ held }) => held === known.length), corrected: [], near: [] };
    },
  };
}
