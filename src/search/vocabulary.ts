import { wordsOf } from './normalise.ts';
import { fold } from './query.ts';

/**
 * `pagefind/vocabulaire/<initial>.json`: words of all texts as they are usually printed, « Vitré », « œuvre »,
 * by how often they stand: at rank `n`, those seen 2ⁿ times or more, separated by spaces.
 * Read only when a word is unknown.
 */
export type Vocabulary = string[];

/** A word of the texts, as printed, and how often it stands there: a power of two. */
export interface KnownWord {
  printed: string;
  times: number;
}

/** Initials there is a file for, and `0` for the others. */
export const INITIALS = 'abcdefghijklmnopqrstuvwxyz';

export function vocabularyFile(initial: string): string {
  return `vocabulaire/${initial}.json`;
}

/** The file a word would be in. */
export function initialOf(word: string): string {
  const [letter = ''] = fold(word);
  return INITIALS.includes(letter) ? letter : '';
}

/** @returns words by initial; numbers, and words of three letters or fewer, are not spelt better */
export function vocabularyOf(texts: string[]): Map<string, Vocabulary> {
  const forms = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const { text: word, start, end } of wordsOf(text)) {
      if (word.length <= 3 || /[^\p{L}]/u.test(word)) continue;
      const key = fold(word);
      const printed = forms.get(key) ?? new Map<string, number>();
      forms.set(key, printed);
      const form = printedForm(text, start, end, word);
      printed.set(form, (printed.get(form) ?? 0) + 1);
    }
  }
  const files = new Map<string, string[][]>();
  for (const key of [...forms.keys()].sort()) {
    const printed = [...forms.get(key)!].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const times = printed.reduce((sum, [, count]) => sum + count, 0);
    const initial = initialOf(key);
    if (initial === '') continue;
    const ranks = files.get(initial) ?? [];
    files.set(initial, ranks);
    (ranks[Math.floor(Math.log2(times))] ??= []).push(printed[0]![0]);
  }
  return new Map([...files].map(([initial, ranks]) => [initial, Array.from(ranks, (words = []) => words.join(' '))]));
}

/** Words of a file, those that stand most often last. */
export function knownWords(vocabulary: Vocabulary): KnownWord[] {
  return vocabulary.flatMap((words, rank) => (words === '' ? [] : words.split(' ').map((printed) => ({ printed, times: 2 ** rank }))));
}

/** A capital that only opens a sentence, or a title in capitals, is not the word's own. */
function printedForm(text: string, start: number, end: number, word: string): string {
  const written = text.slice(start, end).normalize('NFC').replace(/\P{L}/gu, '');
  const opens = /(?:^|[.!?…:\n]\s*(?:[«“"]\s*)?)$/u.test(text.slice(Math.max(0, start - 4), start));
  return opens || written === written.toUpperCase() ? word : written;
}
