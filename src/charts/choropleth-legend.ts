import { formatNumber } from '../format/french.ts';
import type { Classes, Fill } from './choropleth-classes.ts';
import { centred, LEADING, type Label } from './label.ts';
import { round } from './round.ts';
import { textWidth, wrap } from './text-width.ts';

export interface ClassKey {
  /** How zones of the class are filled; the outline of a studied zone has none. */
  fill: Fill | null;
  x: number;
  y: number;
  width: number;
  height: number;
  label: Label;
  count: Label | null;
}

export interface ClassLegend {
  /** Over the counts: « zones ». */
  head: Label;
  keys: ClassKey[];
  bottom: number;
}

const SWATCH = 26;
const GAP = 8;

/** Classes from the highest down, their swatches touching, with how many zones each holds. */
export function classLegend({ classes, missing }: Classes, studied: boolean, box: { x: number; width: number; text: number }): ClassLegend {
  const { x, width, text } = box;
  const row = round(text * 1.55);
  const left = x + SWATCH + GAP;
  const head = 'zones';
  const widest = Math.max(...classes.map(({ words }) => textWidth(words, text)));
  const digits = Math.max(...classes.map(({ count }) => textWidth(formatNumber(count, 0), text)));
  const right = round(Math.min(x + width, left + widest + 2 * GAP + textWidth(head, text)));
  const keys: ClassKey[] = [];
  let y = round(text * 1.5);
  const add = (fill: Fill | null, words: string, count: number | null, height: number) => {
    const lines = wrap(words, text, (count === null ? x + width : right - digits - GAP) - left);
    const first = centred(y + height / 2, text);
    keys.push({
      fill,
      x,
      y,
      width: SWATCH,
      height: round(height),
      label: { x: left, y: round(first), lines, anchor: 'start' },
      count: count === null ? null : { x: right, y: round(first), lines: [formatNumber(count, 0)], anchor: 'end' },
    });
    y = round(y + height + (lines.length - 1) * text * LEADING);
  };
  for (const { fill, words, count } of [...classes].reverse()) add(fill, words, count, row);
  if (missing > 0) {
    y = round(y + GAP);
    add({ kind: 'none' }, 'pas de valeur', missing, row);
  }
  if (studied) {
    y = round(y + GAP);
    add(null, 'zone d’un territoire étudié', null, row);
  }
  return { head: { x: right, y: round(text * 0.85), lines: [head], anchor: 'end' }, keys, bottom: y };
}
