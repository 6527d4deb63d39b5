import { normalise, wordsOf } from './normalise.ts';
import { STOP_WORDS } from './stop-words.ts';

/** One thing asked for: a word, or a phrase whose words must follow each other. */
export interface Term {
  /** Normalised, one space between words. */
  text: string;
  phrase: boolean;
  /** As typed, to be shown. */
  written: string;
}

const QUOTED = /"([^"]+)"|“([^”]+)”|«([^»]+)»/gu;

/** Each term costs one pass through the index. */
const MAX_TERMS = 12;

/**
 * What a reader typed → what to look for, each once.
 * `foncier "clés en main" à Vitré` → foncier, vitré, « clés en main ».
 * Empty words are dropped unless there is nothing else; an unclosed quotation mark is ignored.
 */
export function parseQuery(query: string): Term[] {
  const phrases: Term[] = [];
  const rest = query.replace(QUOTED, (_, ...groups: (string | undefined)[]) => {
    const written = groups.slice(0, 3).find((group) => group !== undefined)!;
    const text = normalise(written);
    if (text !== '') phrases.push({ text, phrase: text.includes(' '), written: written.trim() });
    // A line break keeps numbers on both sides apart: 2 "et" 400 is not 2400.
    return '\n';
  });
  const words = wordsOf(rest).map(({ text, start, end }): Term => ({ text, phrase: false, written: rest.slice(start, end) }));
  const telling = words.filter(({ text }) => !STOP_WORDS.has(text) && (text.length > 1 || /\d/.test(text)));
  const terms = [...(telling.length + phrases.length > 0 ? telling : words.filter(({ text }) => text.length > 1)), ...phrases];
  return terms.filter(({ text }, i) => terms.findIndex((term) => term.text === text) === i).slice(0, MAX_TERMS);
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

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
