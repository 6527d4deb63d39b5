import { type Entry, recordId } from './catalogue.ts';
import type { Facets } from './facets.ts';
import type { Kind } from './kinds.ts';

/** A record found for one thing asked: Pagefind's id and score, and the indexed words that matched. */
export interface Hit {
  id: string;
  score: number;
  words: number[];
}

export interface RankedRecord extends Hit {
  /** How many of the things asked it holds. */
  held: number;
}

/** What a reader counts as one result: a page with those of its sections that match, or a record that stands alone. */
export interface Result {
  kind: Kind;
  score: number;
  /** How many of the things asked it holds, sections together. */
  held: number;
  /** The record that says it best. */
  best: RankedRecord;
  /** Its sections that say any of it, in reading order. */
  sections: RankedRecord[];
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
  figure: 0.8,
  terme: 0.5,
  zone: 0.5,
  jeu: 0.5,
  fait: 0.4,
  lacune: 0.4,
  fiche: 1.1,
  page: 0.7,
  source: 0.3,
};

/** Called just what was typed: a result counts so many times more, a section of a page so many. A publication’s title is no name. */
const NAMED = { itself: 10, section: 1.5 };

/** What each further section that matches adds to a page: it is about it, and does not just say it once. */
const FURTHER = 0.1;

/**
 * Results that hold everything asked, best first; if there are none, those that hold the most.
 * A page holds what any of its sections does.
 * @param hits for each thing asked, what Pagefind found
 * @param named records called just that
 */
export function rank(entries: Entry[], hits: Hit[][], named: ReadonlySet<string> = new Set()): Result[] {
  const records = recordsFound(hits);
  const results = entries.flatMap((entry) => {
    const ids = Array.from({ length: entry.records }, (_, i) => recordId(entry.first + i));
    const found = ids.flatMap((id) => records.get(id) ?? []);
    return found.length > 0 ? [resultOf(entry, ids[0]!, found, hits, named)] : [];
  });
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

function resultOf({ kind, facets }: Entry, page: string, found: RankedRecord[], hits: Hit[][], named: ReadonlySet<string>): Result {
  const called = (id: string) => (!named.has(id) || kind === 'source' ? 1 : id === page ? NAMED.itself : NAMED.section);
  const strength = (record: RankedRecord) => ((record.score * record.held) / hits.length) * called(record.id);
  const strongest = (records: RankedRecord[]) => records.reduce((a, b) => (strength(b) > strength(a) ? b : a));
  // A record found by its page's name alone has no word to show.
  const spoken = found.filter(({ words }) => words.length > 0);
  const ids = new Set(found.map(({ id }) => id));
  return {
    kind,
    score: strength(strongest(found)) * (1 + FURTHER * (found.length - 1)) * WEIGHTS[kind],
    held: hits.filter((term) => term.some(({ id }) => ids.has(id))).length,
    best: strongest(spoken.length > 0 ? spoken : found),
    sections: spoken.filter(({ id }) => id !== page),
    facets,
  };
}
