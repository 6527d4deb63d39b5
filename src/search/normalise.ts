/**
 * The French border of search: the words of a text, the same for what is
 * indexed and what is typed, so that `l’industrie` is found by `industrie`,
 * `Saint‑Nazaire` by `saint nazaire`, `œuvre` by `oeuvre`, `2 400` by `2400`.
 *
 * Accents stay: Pagefind stems French with them and folds them itself.
 *
 * | written                      | words                  |
 * | ---------------------------- | ---------------------- |
 * | l’industrie, d’abord         | industrie, abord       |
 * | aujourd’hui                  | aujourdhui             |
 * | main-d’œuvre                 | main, oeuvre           |
 * | Lab’Innovation               | lab, innovation        |
 * | 2 400 · 2.400 · 2400         | 2400                   |
 * | 12,5 · 12.5                  | 12v5 (one word: Pagefind would read « 12,5 » as 125) |
 * | 3,5 % · 3,5 pour cent        | 3v5, pourcent          |
 * | 4,7 M€ · 4,7 millions d’euros | 4v7, millions, euros  |
 * | m² · CO₂ · 1ᵉʳ               | m2, co2, 1er           |
 * | S.A.S.                       | sas                    |
 */

export interface Word {
  /** Lower case, letters and digits only. */
  text: string;
  /** Where it was written: UTF-16 offsets in the original. The elided `l’` is outside. */
  start: number;
  end: number;
}

const APOSTROPHE = "['’ʼ‘`´′＇]";
const THOUSANDS = '[ \\u00A0\\u2009\\u202F.]';
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const OUTSIDE_WORD = '(?<![\\p{L}\\p{N}])';

const TOKEN = new RegExp(
  [
    `(?<elision>${OUTSIDE_WORD}(?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])${APOSTROPHE}(?!${APOSTROPHE}))`,
    `(?<whole>${OUTSIDE_WORD}(?:aujourd${APOSTROPHE}hui|prud${APOSTROPHE}hom\\p{L}*|presqu${APOSTROPHE}[iî]les?)(?!\\p{L}))`,
    `(?<number>${OUTSIDE_WORD}(?:\\d{1,3}(?:${THOUSANDS}\\d{3})+(?!\\d)(?:,\\d+)?|\\d+[.,]\\d+))`,
    `(?<unit>${OUTSIDE_WORD}(?:mds?|m|k)?€|[%‰]|${OUTSIDE_WORD}pour[^\\S\\n]+cent(?!\\p{L}))`,
    `(?<acronym>${OUTSIDE_WORD}(?:\\p{L}\\.){2,})`,
    `(?<word>[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}${INVISIBLE}]*)`,
  ].join('|'),
  'giu',
);

const UNITS: Record<string, string[]> = {
  '%': ['pourcent'],
  '‰': ['pourmille'],
  '€': ['euros'],
  'k€': ['milliers', 'euros'],
  'm€': ['millions', 'euros'],
  'md€': ['milliards', 'euros'],
  'mds€': ['milliards', 'euros'],
};

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const { elision, number, unit } = match.groups!;
    if (elision !== undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const forms = number !== undefined ? [plainNumber(number)] : unit !== undefined ? unitWords(unit) : [plainWord(match[0])];
    for (const form of forms) if (form !== '') words.push({ text: form, start, end });
  }
  return words;
}

/** The words, one space apart: what is indexed and what is asked. */
export function normalise(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}

/** `2 400` → 2400, `7 720,5` → 7720v5, `12.5` → 12v5. A dot before exactly three digits separates thousands. */
function plainNumber(written: string): string {
  return written.replace(new RegExp(`${THOUSANDS}(?=\\d{3}(?!\\d))`, 'gu'), '').replace(/[.,]/, 'v');
}

function unitWords(written: string): string[] {
  return UNITS[written.toLowerCase()] ?? ['pourcent'];
}

function plainWord(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
