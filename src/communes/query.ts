import { typedWords } from './normalise-name.ts';

export interface Query {
  /** Letters of the name looked for; empty when a code only is typed. */
  key: string;
  /** A code, or beside a name the number of a département: « 16102 », « 2a ». Empty when there is none. */
  number: string;
}

/**
 * What is typed → what is looked for.
 * « Ste-Colombe (25) », « 25 Sainte Colombe » and « sainte-colombe 25300 » all ask for Sainte-Colombe, 25;
 * what follows a number after a name is dropped, as in « Paris 15e arrondissement ».
 */
export function queryOf(text: string): Query {
  const words = typedWords(text);
  const at = words.findIndex((word) => /^\d/.test(word));
  if (at === -1) return { key: words.join(''), number: '' };
  return { key: (at === 0 ? words.slice(1) : words.slice(0, at)).join(''), number: words[at]! };
}

/** Département a number begins with, codes and postal codes alike: « 16102 » → 16, « 2a » → 2A, « 974 » → 974; « 97 » says nothing yet. */
export function departementIn(number: string): string | undefined {
  return /^(?:97\d|(?!97)\d\d|2[ab])/i.exec(number)?.[0].toUpperCase();
}
