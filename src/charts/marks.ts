import { linesOf, type Label } from './label.ts';
import { sheetOf, type SheetName } from './sheet.ts';

/**
 * An element of a drawing, as plain values: Marks.astro writes it in a page, curve-drawing.ts in the browser, where a
 * reader has asked for another period. Drawings that never change there are written by their components.
 */
export interface Mark {
  name: 'g' | 'path' | 'line' | 'circle' | 'text';
  /** Undefined ones are not written. */
  attributes: Record<string, string | number | undefined>;
  inside?: Mark[];
  /** Of a text. */
  words?: string;
}

export const group = (name: string, inside: Mark[]): Mark => ({ name: 'g', attributes: { class: name }, inside });

export const path = (d: string, style?: string): Mark => ({ name: 'path', attributes: { class: style, d } });

export const line = (x1: number, y1: number, x2: number, y2: number, style?: string): Mark => ({
  name: 'line',
  attributes: { class: style, x1, x2, y1, y2 },
});

export const circle = ({ x, y, r }: { x: number; y: number; r: number }, style: string): Mark => ({
  name: 'circle',
  attributes: { class: style, cx: x, cy: y, r },
});

/** One label, each line a text of its own. */
export function words(label: Label, sheet: SheetName, style?: string): Mark[] {
  const anchor = label.anchor === 'start' ? undefined : label.anchor;
  return linesOf(label, sheetOf(sheet).text).map(({ y, words: said }) => ({
    name: 'text',
    attributes: { class: style, x: label.x, y, 'text-anchor': anchor },
    words: said,
  }));
}
