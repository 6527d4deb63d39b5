import { normalise } from './normalise.ts';
import { fold } from './query.ts';

/** `pagefind/synonymes.json`: groups of words that are taken for one another, normalised: those texts say, and those only readers type. */
export type Synonyms = [said: string[], typed: string[]][];

export const SYNONYMS_FILE = 'synonymes.json';

/** Words of a query, `from` to `to` (excluded), and what may be said instead. */
export interface Match {
  from: number;
  to: number;
  others: string[];
}

/**
 * Each way to say a thing, once: a plural or an accent is found without it. Groups with one way left, or that no text says, are dropped.
 * @param texts what is searched: an expression it does not hold is never looked for
 */
export function synonymsOf(written: string[][], texts: string[]): Synonyms {
  const whole = texts.map((text) => ` ${plain(normalise(text))} `).join('\n');
  return written
    .map((group) => {
      const known = new Map(
        group.map((expression) => [plain(normalise(expression)), normalise(expression)]).reverse() as [string, string][],
      );
      const ways = [...known.values()].reverse();
      const isSaid = (way: string) => whole.includes(` ${plain(way)} `);
      return [ways.filter(isSaid), ways.filter((way) => !isSaid(way))] as Synonyms[number];
    })
    .filter(([said, typed]) => said.length > 0 && said.length + typed.length > 1);
}

/**
 * Expressions of a query that have synonyms, the longest first where two overlap.
 * @param words of the query, normalised, empty words included: « zéro artificialisation nette »
 */
export function matches(words: string[], synonyms: Synonyms): Match[] {
  const plainWords = words.map(plain);
  const found = synonyms.flatMap(([said, typed]) =>
    [...said, ...typed].flatMap((expression) => {
      const asked = plain(expression).split(' ');
      return plainWords.flatMap((_, from): Match[] =>
        asked.every((word, i) => word === plainWords[from + i])
          ? [{ from, to: from + asked.length, others: said.filter((other) => other !== expression) }]
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
