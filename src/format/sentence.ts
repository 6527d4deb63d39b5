/**
 * Sentences written by the site from its data: words, and numbers that machines can read too.
 * say`Fin 2018, ${counted(3, 'site', 'sites')}.` is one; it becomes plain text, or HTML with <data> elements and links.
 */
import { formatNumber, formatQuantity, ordinal, typeset } from './french.ts';
import { html } from './html.ts';

export interface Shown {
  value: number;
  /** Typeset, with its unit. */
  text: string;
}

export interface Linked {
  href: string;
  text: string;
}

type Part = string | Shown | Linked;
export type Sentence = Part[];

export function say(words: TemplateStringsArray, ...inserted: (Part | Sentence)[]): Sentence {
  return words.flatMap((part, i) => [part, ...[inserted[i] ?? ''].flat()]);
}

/** « a, b et c ». */
export function listed(parts: Sentence[]): Sentence {
  return parts.flatMap((part, i) => [i === 0 ? '' : i === parts.length - 1 ? ' et ' : ', ', ...part]);
}

/** Sentences one after the other. */
export function paragraph(sentences: Sentence[]): Sentence {
  return sentences.flatMap((sentence, i) => [i === 0 ? '' : ' ', ...sentence]);
}

export function plainText(sentence: Sentence): string {
  return typeset(sentence.map((part) => (typeof part === 'string' ? part : part.text)).join(''));
}

export function sentenceHtml(sentence: Sentence): string {
  return sentence
    .map((part) => {
      if (typeof part === 'string') return html(part);
      return 'href' in part ? `<a href="${html(part.href)}">${html(part.text)}</a>` : dataHtml(part);
    })
    .join('');
}

/** « <data value="34.1">34,1 %</data> ». */
export function dataHtml({ value, text }: Shown): string {
  return `<data value="${value}">${html(text)}</data>`;
}

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals)) || 0;

/** « 34,1 % »; `signed` writes « +6,0 % ». */
export function percent(value: number, { decimals = 1, signed = false } = {}): Shown {
  return shown(value, '%', decimals, signed);
}

/** « 3,7 points », « 1,5 point ». */
export function points(value: number, { signed = false } = {}): Shown {
  return shown(value, 'points', 1, signed);
}

function shown(value: number, unit: string, decimals: number, signed: boolean): Shown {
  const near = rounded(value, decimals);
  return { value: near, text: formatQuantity(near, unit, { decimals, signed }) };
}

/** A plain number: « 8,2 », « 2 018 ». */
export function number(value: number, decimals = 0): Shown {
  const near = rounded(value, decimals);
  return { value: near, text: formatNumber(near, decimals) };
}

/** « 1 site », « 40 sites »; French counts none in the singular. */
export function counted(value: number, one: string, many: string): Shown {
  return { value, text: `${formatNumber(value, 0)}\u00A0${Math.abs(value) < 2 ? one : many}` };
}

/** « 13ᵉ », « 1ᵉʳ »: a rank among others. */
export function ranked(position: number): Shown {
  return { value: position, text: ordinal(position) };
}
