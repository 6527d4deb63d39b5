import type { Commune } from './commune.ts';
import { type Start, startsOf } from './normalise-name.ts';

/** Ready to be looked up; a list of them goes from the most to the least populated. */
export interface Searchable extends Commune {
  starts: Start[];
}

export interface Answer {
  /** The best, in order. */
  communes: Commune[];
  /** How many answer in all. */
  total: number;
}

const MOST = 8;

export function searchable({ code, name, zone }: Commune): Searchable {
  return { code, name, zone, starts: startsOf(name) };
}

/**
 * Communes a key answers to: those of that very name, those that begin with it, those with a word that begins with it;
 * within each, the most populated first, which is the order they come in.
 * Eight at most, but homonyms all together: twelve communes are called Sainte-Colombe, and each is someone’s.
 * @param key letters only, as `queryOf` gives it
 */
export function lookUp(key: string, communes: readonly Searchable[]): Answer {
  const ranks: Commune[][] = [[], [], []];
  for (const commune of communes) {
    const rank = rankOf(key, commune.starts);
    if (rank !== undefined) ranks[rank]!.push(commune);
  }
  const all = ranks.flat();
  return { communes: all.slice(0, Math.max(MOST, ranks[0]!.length)), total: all.length };
}

function rankOf(key: string, starts: Start[]): number | undefined {
  let rank: number | undefined;
  for (const start of starts) {
    if (!start.key.startsWith(key)) continue;
    if (!start.inside) {
      if (start.key === key) return 0;
      rank = 1;
    } else rank ??= 2;
  }
  return rank;
}

/** Communes whose code begins so. */
export function lookUpCode(number: string, communes: readonly Searchable[]): Answer {
  const all = communes.filter(({ code }) => code.startsWith(number.toUpperCase()));
  return { communes: all.slice(0, MOST), total: all.length };
}

/** The one commune that can be meant: the only answer, or the only one of that very name. */
export function meant(key: string, { communes, total }: Answer): Commune | undefined {
  const homonyms = communes.filter(({ name }) => startsOf(name).some((start) => !start.inside && start.key === key));
  const [one, ...others] = total === 1 ? communes : homonyms;
  return others.length === 0 ? one : undefined;
}
