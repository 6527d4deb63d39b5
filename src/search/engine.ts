import { indexedText, textFile, type Catalogue, type StoredRecord } from './catalogue.ts';
import { wordsOf } from './normalise.ts';
import { answers, pagefindQuery, parseQuery, type Term } from './query.ts';
import { rank, type Hit, type Result } from './ranking.ts';

/** What we ask of Pagefind's instance. */
export interface Pagefind {
  search(query: string): Promise<{ results: Hit[] }>;
}

/** Answer to a query. */
export interface Found {
  results: Result[];
  /** Terms no text holds. */
  unknown: Term[];
  /** Whether every known term is in every result. */
  complete: boolean;
}

export interface Engine {
  search(query: string): Promise<Found>;
  /** Original text of a record; asked for once. */
  text(id: string): Promise<StoredRecord>;
}

/** @param read JSON file of `pagefind/`, by its path there */
export function createEngine(pagefind: Pagefind, catalogue: Catalogue, read: (path: string) => Promise<unknown>): Engine {
  const texts = new Map<string, Promise<StoredRecord>>();

  const text = (id: string): Promise<StoredRecord> => {
    const known = texts.get(id) ?? (read(textFile(id)) as Promise<StoredRecord>);
    texts.set(id, known);
    known.catch(() => texts.delete(id));
    return known;
  };

  /** Pagefind's hits, or none if its best one shows that it fell back on other words. */
  const hitsOf = async (term: Term): Promise<Hit[]> => {
    const { results } = await pagefind.search(pagefindQuery(term));
    const hits = results.map(({ id, score, words }): Hit => ({ id, score, words }));
    const best = hits.find(({ words }) => words.length > 0);
    if (!best || term.phrase) return hits;
    const indexed = wordsOf(indexedText(await text(best.id)));
    return best.words.some((i) => indexed[i] && answers(term.text, indexed[i].text)) ? hits : [];
  };

  return {
    text,
    async search(query) {
      const terms = parseQuery(query);
      const hits = await Promise.all(terms.map(hitsOf));
      const unknown = terms.filter((_, i) => hits[i]!.length === 0);
      const known = hits.filter((found) => found.length > 0);
      const results = rank(catalogue, known);
      return { results, unknown, complete: results.every(({ terms: count }) => count === known.length) };
    },
  };
}
