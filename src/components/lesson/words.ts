import { typeset } from '../../format/french.ts';
import { html } from '../../format/html.ts';
import { quantityWords } from '../../format/quantity.ts';
import type { Paragraph } from '../../model/article.ts';
import { fill, placeholdersOf } from '../../model/prose.ts';
import type { Quantity } from '../../model/quantities.ts';

type Numbers = ReadonlyMap<string, Quantity>;

/** A sentence of a lesson, numbers in place: plain words in French typography. */
export function plainWords(text: string, numbers: Numbers): string {
  return typeset(fill(text, (name) => quantityWords(numbers.get(name)!)));
}

/** The same as HTML, each number in its `<data>`. */
export function htmlWords(text: string, numbers: Numbers): string {
  return withData(text, placeholdersOf(text), (name) => {
    const quantity = numbers.get(name)!;
    return { value: String(quantity.value), words: quantityWords(quantity) };
  });
}

/** Numbers a sentence names, each once. */
export function numbersIn(texts: string[], numbers: Numbers): Quantity[] {
  return [...new Set(texts.flatMap(placeholdersOf))].map((name) => numbers.get(name)!);
}

/** A paragraph of a text of the site, out of its page: no note calls, no links. `numbers` are those of its text. */
export function plainParagraph(paragraph: Paragraph, numbers: Numbers): string {
  return typeset(paragraph.runs.map((run) => (typeof run === 'string' ? run : (cited(run, numbers)?.words ?? ''))).join(''));
}

export function htmlParagraph(paragraph: Paragraph, numbers: Numbers): string {
  const named = paragraph.runs.map((run, rank) => (typeof run === 'string' ? run : cited(run, numbers) ? `{${rank}}` : '')).join('');
  return withData(named, placeholdersOf(named), (rank) => cited(paragraph.runs[Number(rank)]! as Citation, numbers)!);
}

type Citation = Exclude<Paragraph['runs'][number], string>;

interface Cited {
  /** For machines. */
  value: string;
  words: string;
}

function cited({ tag, quantity: id, extract, written }: Citation, numbers: Numbers): Cited | undefined {
  if (tag === 'Note') return undefined;
  if (extract !== undefined) return { value: extract, words: typeset(extract) };
  const quantity = numbers.get(id!)!;
  return { value: String(quantity.value), words: quantityWords(quantity, written) };
}

/** Signs of no alphabet hold the places of numbers while the sentence around them is typeset as a whole. */
const PLACE = 0xe000;

function withData(text: string, names: string[], cite: (name: string) => Cited): string {
  let rank = 0;
  const held = html(fill(text, () => String.fromCharCode(PLACE + rank++)));
  return held.replace(/[\uE000-\uF8FF]/g, (sign) => {
    const { value, words } = cite(names[sign.charCodeAt(0) - PLACE]!);
    return `<data class="chiffre" value="${html(value)}">${html(words)}</data>`;
  });
}
