import { formatNumber } from '../format/french.ts';
import { wordsOf } from './normalise.ts';
import { answers, type Term } from './query.ts';

/** In an address, the words to mark on the page it leads to: `?surligner=foncier+industriel#p9`. */
export const MARKED = 'surligner';

/**
 * What a link to a result asks to be marked there: the words searched, and those of the excerpt that answer
 * them without looking like them, such as synonyms.
 * @param marked marked runs of the excerpt
 */
export function wordsToMark(terms: Term[], marked: string[]): string {
  const asked = terms.flatMap(({ text }) => text.split(' '));
  const others = marked.flatMap((run) => wordsOf(run).map(({ text }) => text)).filter((word) => !asked.some((one) => answers(one, word)));
  return [...new Set([...terms.map(({ text, phrase }) => (phrase ? `"${text}"` : text)), ...others])].join(' ');
}

/** `/etudes/vitre/#p9` → `/etudes/vitre/?surligner=foncier#p9`. */
export function withMarks(url: string, words: string): string {
  if (words === '') return url;
  const [page, fragment] = url.split('#');
  return `${page}?${new URLSearchParams({ [MARKED]: words })}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Where a text answers, by the rules of search: UTF-16 offsets from and to, in order. A phrase is one run. */
export function placesOf(text: string, terms: Term[]): [from: number, to: number][] {
  const words = wordsOf(text);
  const places: [number, number][] = [];
  for (const term of terms) {
    const asked = term.text.split(' ');
    for (let i = 0; i + asked.length <= words.length; i++) {
      if (asked.every((word, j) => answers(word, words[i + j]!.text))) places.push([words[i]!.start, words[i + asked.length - 1]!.end]);
    }
  }
  return places.sort(([a, b], [c, d]) => a - c || d - b).filter(([, to], i, all) => i === 0 || to > all[i - 1]![1]);
}

/** « 12 passages surlignés ». */
export function markedText(count: number): string {
  return count === 1 ? '1 passage surligné' : `${formatNumber(count, 0)} passages surlignés`;
}
