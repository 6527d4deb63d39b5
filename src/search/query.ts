import { normalise, wordsOf } from './normalise.ts';
import { STOP_WORDS } from './stop-words.ts';

/** One thing asked for: a word, or a phrase whose words must follow each other. */
export interface Term {
  /** Normalised, one space between words. */
  text: string;
  phrase: boolean;
  /** As typed, to be shown. */
  written: string;
  /** Nobody typed it: it may be said for what was typed. */
  synonym?: true;
}

/** A query, read. */
export interface Query {
  /** Words outside quotation marks, in order, empty ones included. */
  words: QueryWord[];
  phrases: Term[];
  /** What no result may hold. */
  excluded: Term[];
}

export interface QueryWord {
  text: string;
  written: string;
  /** Looked for; the others only join: « de », « à ». */
  telling: boolean;
}

const QUOTED = /((?<![^\s(])[-–])?(?:"([^"]+)"|“([^”]+)”|«([^»]+)»)/gu;
const EXCLUDED = /(?<![^\s(])[-–](?=[\p{L}\p{N}])\S+/gu;

/** Each term costs one pass through the index. */
const MAX_TERMS = 12;

/**
 * What a reader typed → what to look for. `foncier "clés en main" à Vitré -Mitsubishi` → the words foncier, à, vitré,
 * the phrase « clés en main », and nothing that holds « Mitsubishi ».
 * Empty words do not tell unless there is nothing else; an unclosed quotation mark is ignored.
 */
export function readQuery(query: string): Query {
  const phrases: Term[] = [];
  const excluded: Term[] = [];
  const keep = (list: Term[], written: string) => {
    const text = normalise(written);
    if (text !== '') list.push({ text, phrase: text.includes(' '), written: written.trim() });
    // A line break keeps numbers on both sides apart: 2 "et" 400 is not 2400.
    return '\n';
  };
  const rest = query
    .replace(QUOTED, (_, minus: string | undefined, ...groups: (string | undefined)[]) =>
      keep(
        minus ? excluded : phrases,
        groups.slice(0, 3).find((group) => group !== undefined)!,
      ),
    )
    .replace(EXCLUDED, (written) => keep(excluded, written.slice(1)));
  const all = wordsOf(rest).map(({ text, start, end }) => ({ text, written: rest.slice(start, end) }));
  const long = (text: string) => text.length > 1 || /\d/.test(text);
  const isTelling = (text: string) => !STOP_WORDS.has(text) && long(text);
  const alone = phrases.length === 0 && !all.some(({ text }) => isTelling(text));
  const words = all.map((word) => ({ ...word, telling: alone ? long(word.text) : isTelling(word.text) }));
  return { words, phrases: once(phrases).slice(0, MAX_TERMS), excluded: once(excluded).slice(0, MAX_TERMS) };
}

/** Words and phrases looked for, each once. */
export function parseQuery(query: string): Term[] {
  return termsOf(readQuery(query));
}

export function termsOf({ words, phrases }: Query): Term[] {
  const telling = words.filter((word) => word.telling).map(({ text, written }): Term => ({ text, phrase: false, written }));
  return once([...telling, ...phrases]).slice(0, MAX_TERMS);
}

function once(terms: Term[]): Term[] {
  return terms.filter(({ text }, i) => terms.findIndex((term) => term.text === text) === i);
}

/**
 * Whether a word of a text is what was asked. Pagefind compares stems, and takes any word that begins alike:
 * `vie` answers « ville », `murmure` answers « murs ». Those are refused; endings that differ are not:
 * `industrialiser` and « industrie », `chevaux` and « cheval ».
 */
export function answers(asked: string, found: string): boolean {
  const [a, f] = [fold(asked), fold(found)];
  if (f.startsWith(a) || a.replace(/[sx]$/, '') === f.replace(/[sx]$/, '')) return true;
  let common = 0;
  while (common < a.length && a[common] === f[common]) common += 1;
  return common >= 4 && common >= f.length - 5;
}

/** Without accents. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
