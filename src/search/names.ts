import { wordsOf } from './normalise.ts';
import { fold } from './query.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Ends every name: no word of a text is read as one. */
const MARK = 'zzz';

/**
 * What a record is called, as one word that Pagefind indexes beside its neighbours in the alphabet: a reader who types
 * exactly that is looking for it. « Écoles de production » → `ecoleproductionzzz`. Empty where there is no telling word.
 */
export function nameOf(words: string[]): string {
  const telling = words.filter((word) => !STOP_WORDS.has(word)).map((word) => fold(word).replace(/(?<=..)[sx]$/, ''));
  return telling.length > 0 ? `${telling.join('')}${MARK}` : '';
}

export function nameOfTitle(title: string): string {
  return nameOf(wordsOf(title).map(({ text }) => text));
}
