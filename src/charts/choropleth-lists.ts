import { LEADING, type Label } from './label.ts';
import { round } from './round.ts';
import { wrap } from './text-width.ts';

export interface Group<T> {
  /** Empty where the list goes on from the column before. */
  heading: string;
  items: { item: T; words: string }[];
}

export interface ListBox {
  x: number;
  y: number;
  width: number;
  columns: number;
  /** Kept before the words of an item, for its sign. */
  indent: number;
  text: number;
}

export interface Lists<T> {
  headings: Label[];
  /** `middle` is that of the first line, `x` where the sign starts. */
  items: { item: T; x: number; middle: number; label: Label }[];
  bottom: number;
}

const COLUMN_GAP = 16;

/** Headed lists in columns of about the same height; a group stays whole. */
export function listsOf<T>(groups: Group<T>[], { x, y, width, columns, indent, text }: ListBox): Lists<T> {
  const line = text * LEADING;
  const room = (width - (columns - 1) * COLUMN_GAP) / columns;
  const laid = groups.map(({ heading, items }) => {
    const wrapped = items.map(({ item, words }) => ({ item, lines: wrap(words, text, room - indent) }));
    const inner = wrapped.reduce((sum, { lines }) => sum + lines.length * line + text * 0.25, 0);
    return { heading, wrapped, height: inner + line * 1.8 };
  });
  const sizes = balanced(
    laid.map(({ height }) => height),
    columns,
  );
  const lists: Lists<T> = { headings: [], items: [], bottom: y };
  let next = 0;
  sizes.forEach((size, column) => {
    const left = round(x + column * (room + COLUMN_GAP));
    let top = y;
    for (const { heading, wrapped, height } of laid.slice(next, next + size)) {
      let at = top + text * 0.85;
      if (heading) lists.headings.push({ x: left, y: round(at), lines: [heading], anchor: 'start' });
      at += line * 1.15;
      for (const { item, lines } of wrapped) {
        const label: Label = { x: round(left + indent), y: round(at), lines, anchor: 'start' };
        lists.items.push({ item, x: left, middle: round(at - text * 0.35), label });
        at += lines.length * line + text * 0.25;
      }
      top += height;
    }
    lists.bottom = Math.max(lists.bottom, top);
    next += size;
  });
  return { ...lists, bottom: round(lists.bottom) };
}

/** How many of the heights go in each column, in order, so that the tallest is as low as can be: [6, 7, 4, 5] in two → [2, 2]. */
export function balanced(heights: number[], columns: number): number[] {
  if (columns === 1 || heights.length <= 1) return [heights.length];
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const tallest = (sizes: number[]) => {
    let from = 0;
    return Math.max(...sizes.map((size) => sum(heights.slice(from, (from += size)))));
  };
  const ways = heights.map((_, i) => [i + 1, ...balanced(heights.slice(i + 1), columns - 1)]);
  return ways.reduce((best, way) => (tallest(way) < tallest(best) ? way : best));
}
