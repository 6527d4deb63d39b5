import type { Catalogue } from './catalogue.ts';
import type { Facets } from './facets.ts';
import { KINDS, type Kind } from './kinds.ts';

/** A record found for one term: Pagefind's id and score, and the indexed words that matched. */
export interface Hit {
  id: string;
  score: number;
  words: number[];
}

export interface RankedRecord extends Hit {
  /** How many of the terms it holds. */
  held: number;
}

/** What a reader counts as one result: a page with those of its sections that match, or a record that stands alone. */
export interface Result {
  kind: Kind;
  score: number;
  /** How many of the terms it holds, sections together. */
  held: number;
  /** The record that says it best. */
  best: RankedRecord;
  /** Its sections that say any of it, in reading order. */
  sections: RankedRecord[];
  /** Territories, levers and conditions it speaks of, by their identifiers. */
  facets: Facets;
}

/** A study answers better than the line of a bibliography that holds the same words. */
const WEIGHTS: Record<Kind, number> = {
  etude: 1.7,
  idee: 1.2,
  levier: 0.8,
  facteur: 0.8,
  sorte: 1.2,
  dispositif: 1.1,
  figure: 1,
  terme: 0.5,
  fiche: 1.1,
  page: 1,
  source: 0.3,
};

/**
 * Results that hold every term, best first; if there are none, those that hold the most.
 * A page holds a term if any of its sections does.
 * @param hits for each term, what Pagefind found
 */
export function rank(catalogue: Catalogue, hits: Hit[][]): Result[] {
  const records = recordsFound(hits);
  const results: Result[] = [];
  for (const kind of KINDS) {
    for (const ids of catalogue.kinds[kind] ?? []) {
      const found = ids.flatMap((id) => records.get(id) ?? []);
      if (found.length > 0) results.push(resultOf(kind, ids[0]!, found, hits));
    }
  }
  const most = Math.max(0, ...results.map(({ held }) => held));
  return results.filter(({ held }) => held === most).sort((a, b) => b.score - a.score);
}

function recordsFound(hits: Hit[][]): Map<string, RankedRecord> {
  const records = new Map<string, RankedRecord>();
  for (const { id, score, words } of hits.flat()) {
    const known = records.get(id) ?? { id, score: 0, words: [], held: 0 };
    records.set(id, { id, score: known.score + score, words: [...known.words, ...words], held: known.held + 1 });
  }
  return records;
}

function resultOf(kind: Kind, page: string, found: RankedRecord[], hits: Hit[][]): Result {
  const strength = (record: RankedRecord) => (record.score * record.held) / hits.length;
  const strongest = (records: RankedRecord[]) => records.reduce((a, b) => (strength(b) > strength(a) ? b : a));
  // A record found by its page's name alone has no word to show.
  const spoken = found.filter(({ words }) => words.length > 0);
  const ids = new Set(found.map(({ id }) => id));
  return {
    kind,
    score: strength(strongest(found)) * WEIGHTS[kind],
    held: hits.filter((term) => term.some(({ id }) => ids.has(id))).length,
    best: strongest(spoken.length > 0 ? spoken : found),
    sections: spoken.filter(({ id }) => id !== page),
    facets: { territoire: [], levier: [], facteur: [] },
  };
}
