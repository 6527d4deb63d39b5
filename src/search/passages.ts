import { indexedTitle, type StoredRecord } from './catalogue.ts';
import { wordsOf } from './normalise.ts';
import { answers, type Term } from './query.ts';

/** A link to where, in a page, the words are. */
export interface Passage {
  url: string;
  /** « § 9 » ; empty where paragraphs have no number. */
  rank: string;
  title: string;
}

/** Which of a record's matched words are in its text and were really asked for, counted from the text's first. */
export function wordsInText(record: StoredRecord, words: number[], terms: Term[]): number[] {
  const titleWords = wordsOf(indexedTitle(record)).length;
  const text = wordsOf(record.text);
  const asked = terms.flatMap((term) => term.text.split(' '));
  return words.map((word) => word - titleWords).filter((i) => text[i] && asked.some((word) => answers(word, text[i]!.text)));
}

/** The numbered paragraph where most words match, the first of equals; the section itself if it has none. */
export function passageOf(record: StoredRecord, words: number[], terms: Term[]): Passage {
  const counts = new Map<number, number>();
  for (const word of wordsInText(record, words, terms)) {
    const paragraph = record.paragraphs.findLastIndex(([, , start]) => start <= word);
    if (paragraph >= 0) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
  }
  const [best = 0] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [];
  const found = record.paragraphs[best];
  if (!found) return { url: record.url, rank: '', title: record.title };
  const [id, rank] = found;
  return { url: record.url.replace(/#.*/, `#${id}`), rank, title: record.title };
}
