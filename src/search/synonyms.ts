import { normalise } from './normalise.ts';
import { fold } from './query.ts';

/** `pagefind/synonymes.json`: groups of words that are taken for one another, normalised. */
export type Synonyms = string[][];

export const SYNONYMS_FILE = 'synonymes.json';

/** Words of a query, `from` to `to` (excluded), and what may be said instead. */
export interface Match {
  from: number;
  to: number;
  others: string[];
}

/** Each way to say a thing, once: a plural or an accent is found without it. Groups with one way left are dropped. */
export function synonymsOf(written: string[][]): Synonyms {
  return written
    .map((group) => {
      const known = new Map(
        group.map((expression) => [plain(normalise(expression)), normalise(expression)]).reverse() as [string, string][],
      );
      return [...known.values()].reverse();
    })
    .filter((group) => group.length > 1);
}

/**
 * Expressions of a query that have synonyms, the longest first where two overlap.
 * @param words of the query, normalised, empty words included: « zéro artificialisation nette »
 */
export function matches(words: string[], synonyms: Synonyms): Match[] {
  const plainWords = words.map(plain);
  const found = synonyms.flatMap((group) =>
    group.flatMap((expression) => {
      const asked = plain(expression).split(' ');
      return plainWords.flatMap((_, from): Match[] =>
        asked.every((word, i) => word === plainWords[from + i])
          ? [{ from, to: from + asked.length, others: group.filter((other) => other !== expression) }]
          : [],
      );
    }),
  );
  const kept: Match[] = [];
  for (const match of found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const same = kept.find(({ from, to }) => from === match.from && to === match.to);
    if (same) same.others.push(...match.others.filter((other) => !same.others.includes(other)));
    else if (!kept.some(({ from, to }) => match.from < to && from < match.to)) kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Without accents nor the mark of a plural. */
function plain(expression: string): string {
  return expression
    .split(' ')
    .map((word) => fold(word).replace(/(?<=..)[sx]$/, ''))
    .join(' ');
}
