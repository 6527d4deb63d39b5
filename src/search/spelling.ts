import { distance } from 'fastest-levenshtein';
import { fold } from './query.ts';
import type { KnownWord } from './vocabulary.ts';

/** A known word near an unknown one; the smaller the cost, the likelier. */
export interface Near extends KnownWord {
  cost: number;
}

/**
 * Known words a reader may have meant, likeliest first. Accents do not count; two letters exchanged are one error;
 * a wrong initial is rarer than another error; of two words as near, the more frequent.
 * `cogniac` → cognac. Nothing for numbers, nor for words of three letters or fewer.
 */
export function nearest(typed: string, known: Iterable<KnownWord>): Near[] {
  const asked = fold(typed);
  if (!isSpelt(typed)) return [];
  const most = errorsAllowed(asked);
  const found: Near[] = [];
  for (const word of known) {
    const candidate = fold(word.printed.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae'));
    if (Math.abs(candidate.length - asked.length) > most) continue;
    const errors = exchanged(asked, candidate) ? 1 : distance(asked, candidate);
    if (errors > most) continue;
    const cost = errors + (candidate[0] === asked[0] ? 0 : 0.5) - Math.log2(word.times) * 0.05;
    found.push({ ...word, cost });
  }
  return found.sort((a, b) => a.cost - b.cost || (a.printed < b.printed ? -1 : 1));
}

/** Whether a word is one that may be mistyped. */
export function isSpelt(word: string): boolean {
  return word.length > 3 && !/\P{L}/u.test(word);
}

function errorsAllowed(word: string): number {
  return word.length < 6 ? 1 : 2;
}

/** `Vtiré` is « Vitré » with two neighbours exchanged. */
function exchanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
