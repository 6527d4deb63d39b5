import { wordsOf, type Word } from './normalise.ts';

/** A run of an excerpt, in the original typography. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** Words of an excerpt; how far its ends may move to fall on the ends of sentences; how few will do when a block ends. */
const LENGTH = 30;
const LEAD = 10;
const SLACK = 8;
const ENOUGH = 8;

/** Between two marked words that make one mark: `foncier industriel`, `main-d’œuvre`. */
const GLUE = /^[\s\u00A0\u202F\u2010-\u2015-]*(?:\p{L}{0,2}['’])?$/u;

/**
 * The passage of a text where the most different words match, with those words marked.
 * @param matched indexes in `wordsOf(text)`; without any, the text's beginning
 */
export function excerpt(text: string, matched: number[]): Segment[] {
  const words = wordsOf(text);
  if (words.length === 0) return text === '' ? [] : [{ text, marked: false }];
  const sorted = [...new Set(matched)].filter((i) => words[i] !== undefined).sort((a, b) => a - b);
  const at = densest(words, sorted);
  const first = start(text, words, at);
  const last = end(text, words, first, at);
  const from = first === 0 ? 0 : expand(text, words[first]!.start, -1);
  const to = last === words.length - 1 ? text.length : expand(text, words[last]!.end, 1);
  const opened = first > 0 && !opensSentence(text, words, first);
  const closed = last < words.length - 1 && !closesSentence(text, words, last);
  const segments = mark(
    text,
    from,
    to,
    sorted.filter((i) => i >= first && i <= last).map((i) => words[i]!),
  );
  return [...(opened ? [{ text: '…\u00A0', marked: false }] : []), ...segments, ...(closed ? [{ text: '…', marked: false }] : [])];
}

/** First matched word of the window that holds the most different ones, then the most of them. */
function densest(words: Word[], matched: number[]): number {
  let best = { at: matched[0] ?? 0, value: -1 };
  for (const at of matched) {
    const inside = matched.filter((i) => i >= at && i < at + LENGTH - LEAD).map((i) => words[i]!.text);
    const value = new Set(inside).size * 100 + inside.length;
    if (value > best.value) best = { at, value };
  }
  return best.at;
}

/** The sentence's beginning if it is near, a few words before otherwise. */
function start(text: string, words: Word[], at: number): number {
  for (let i = at; i >= Math.max(0, at - LEAD); i--) if (i === 0 || opensSentence(text, words, i)) return i;
  return Math.max(0, at - LEAD / 2);
}

/** The block's end once the match is said; failing that the sentence's, near the wanted length. */
function end(text: string, words: Word[], first: number, at: number): number {
  const wanted = Math.min(words.length - 1, first + LENGTH - 1);
  for (let i = Math.max(at, first + ENOUGH); i <= wanted; i++) if (closesBlock(text, words, i)) return i;
  for (let i = wanted; i <= Math.min(words.length - 1, wanted + SLACK); i++) if (closesSentence(text, words, i)) return i;
  for (let i = wanted; i > wanted - SLACK && i >= at; i--) if (closesSentence(text, words, i)) return i;
  return wanted;
}

function opensSentence(text: string, words: Word[], i: number): boolean {
  return i === 0 || closesSentence(text, words, i - 1);
}

function closesSentence(text: string, words: Word[], i: number): boolean {
  const next = words[i + 1];
  if (next === undefined || closesBlock(text, words, i)) return true;
  // A single letter before a dot is an abbreviation: « s. d. », « J. Rozé ».
  return !/^\p{L}$/u.test(words[i]!.text) && /[.!?…][»”"\u00A0\u202F)]*\s/.test(text.slice(words[i]!.end, next.start));
}

function closesBlock(text: string, words: Word[], i: number): boolean {
  const next = words[i + 1];
  return next === undefined || text.slice(words[i]!.end, next.start).includes('\n');
}

/** To the nearest breaking space: an excerpt never parts « l’ » or a number from its word. */
function expand(text: string, at: number, step: 1 | -1): number {
  let i = at;
  const outside = () => (step === -1 ? text[i - 1] : text[i]);
  while (outside() !== undefined && outside() !== ' ' && outside() !== '\n') i += step;
  return i;
}

function mark(text: string, from: number, to: number, marked: Word[]): Segment[] {
  const ranges: [number, number][] = [];
  for (const { start, end } of marked) {
    const previous = ranges.at(-1);
    if (previous && (start < previous[1] || GLUE.test(text.slice(previous[1], start)))) previous[1] = end;
    else ranges.push([start, end]);
  }
  const segments: Segment[] = [];
  let at = from;
  const push = (until: number, isMarked: boolean) => {
    if (until > at) segments.push({ text: text.slice(at, until).replace(/\n/g, ' '), marked: isMarked });
    at = Math.max(at, until);
  };
  for (const [start, end] of ranges) {
    push(start, false);
    push(end, true);
  }
  push(to, false);
  return segments;
}
