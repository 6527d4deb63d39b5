/**
 * LIX of a text: words a sentence + words of more than six letters in a hundred; 20 is very easy, 60 very difficult.
 * C. H. Björnsson, « Läsbarhet », 1968; it needs no syllables, and so serves French as it does Swedish. A colon ends a sentence.
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  const long = words.filter((word) => /^\p{L}{7,}$/u.test(word)).length;
  return words.length / sentencesOf(text).length + (100 * long) / words.length;
}

export const sentencesOf = (text: string): string[] => text.split(/[.!?:;](?=\s|$)/).filter((part) => /\p{L}/u.test(part));

/** « 2,5 % des zones » → three words: a sign is not one. */
export const wordsOf = (text: string): string[] => text.match(/\p{L}+|\d+(?:[,\u202F]\d+)*/gu) ?? [];
