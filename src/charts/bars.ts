import { scaleLinear } from 'd3';
import { formatNumber, formatQuantity } from '../format/french.ts';
import type { Bar, BarsData, Role } from '../model/charts.ts';
import { boxOf, centred, LEADING, overlap, type Label } from './label.ts';
import { round } from './round.ts';
import { sheetOf, type SheetName } from './sheet.ts';
import type { Stops } from './stops.ts';
import { textWidth, wrap } from './text-width.ts';
import { symbolOf } from './ticks.ts';

export interface BarsScene {
  width: number;
  height: number;
  /** The line bars start from. */
  zero: { x: number; y0: number; y1: number };
  bars: BarMark[];
  /** Reference marks: one a bar, or a single line through all when they share it. */
  marks: { x: number; y0: number; y1: number; shared: boolean }[];
  /** Name of the reference marks, once: above the first, or after a sample where names already stand there. */
  reference: { label: Label; sample: { x: number; y0: number; y1: number } | null } | null;
  stops: Stops;
}

export interface BarMark {
  id: string;
  role: Role;
  secondary: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  name: Label;
  value: Label;
}

const BAR = 12;
/** How far a reference mark stands out of its bar. */
const OVERHANG = 6;
const GAP = 8;

/** Quantities compared from zero, in the order given. */
export function barsScene(data: BarsData, name: SheetName): BarsScene {
  const { width, text } = sheetOf(name);
  const narrow = name === 'narrow';
  const values = data.bars.flatMap(({ value, reference }) => [value, reference ?? value]);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);

  const column = narrow ? 0 : Math.min(width * 0.36, Math.max(...data.bars.map(({ label }) => textWidth(label, text)))) + 16;
  const names = data.bars.map(({ label }) => wrap(label, text, narrow ? width : column - 16));
  const words = data.bars.map((bar, i) => said(bar, data, low < 0, i === 0));
  const room = narrow ? width * 0.5 : width * 0.34;
  const lines = words.map((word) => wrap(word, text, room));
  const widest = (side: (bar: Bar) => boolean) => Math.max(0, ...data.bars.map((bar, i) => (side(bar) ? GAP + longest(lines[i]!) : 0)));
  const x = scaleLinear([low, high], [column + widest(({ value }) => value < 0), width - 1 - widest(({ value }) => value >= 0)]);

  const top = data.bars.some(({ reference }) => reference !== undefined) ? text * (narrow ? 2.2 : 1.7) : 2;
  let y = top;
  const bars = data.bars.map((bar, i): BarMark => {
    const above = narrow ? names[i]!.length * text * LEADING + 4 : 0;
    const inner = Math.max(BAR, (narrow ? 0 : names[i]!.length) * text * LEADING, lines[i]!.length * text * LEADING);
    const middle = y + above + inner / 2;
    const at = { x0: Math.min(x(0), x(bar.value)), x1: Math.max(x(0), x(bar.value)) };
    const nameTop = narrow ? y + text * 0.85 : centred(middle, text) - ((names[i]!.length - 1) * text * LEADING) / 2;
    y += above + inner + (narrow ? 20 : 16);
    return {
      id: bar.id,
      role: bar.role,
      secondary: bar.secondary ?? false,
      x: round(at.x0),
      y: round(middle - BAR / 2),
      width: round(at.x1 - at.x0),
      height: BAR,
      name: { x: 0, y: round(nameTop), lines: names[i]!, anchor: 'start' },
      value: valueAt(bar, lines[i]!, middle),
    };
  });
  const bottom = y - (narrow ? 20 : 16);
  const references = data.bars.flatMap(({ reference }, i) => (reference === undefined ? [] : { value: reference, bar: bars[i]! }));
  const shared = new Set(references.map(({ value }) => value)).size === 1 && references.length > 1;
  const each = references.map(({ value, bar }) => ({
    x: round(x(value)),
    y0: round(bar.y - OVERHANG),
    y1: round(bar.y + BAR + OVERHANG),
    shared: false,
  }));
  const marks = shared && !narrow ? [{ ...each[0]!, y1: each.at(-1)!.y1, shared: true }] : each;

  return {
    width,
    height: round(Math.max(bottom, ...marks.map(({ y1 }) => y1)) + 4),
    zero: { x: round(x(0)), y0: round(bars[0]!.y - OVERHANG), y1: round(bars.at(-1)!.y + BAR + OVERHANG) },
    bars,
    marks,
    reference: marks[0] && data.referenceLabel ? referenceAt(marks[0]) : null,
    stops: { walk: 'y', xs: data.bars.map(({ value }) => x(value)), ys: [bars.map((bar) => bar.y + BAR / 2)] },
  };

  // A mark just past the end of its bar would strike the value out: the value then starts after it.
  function valueAt(bar: Bar, words: string[], middle: number): Label {
    const way = bar.value < 0 ? -1 : 1;
    const at = (from: number): Label => ({
      x: round(from + way * GAP),
      y: round(centred(middle - ((words.length - 1) * text * LEADING) / 2, text)),
      lines: words,
      anchor: way < 0 ? 'end' : 'start',
    });
    const label = at(x(bar.value));
    if (bar.reference === undefined) return label;
    const mark = x(bar.reference);
    const hit = overlap(boxOf(label, text), { x0: mark, x1: mark, y0: middle - BAR, y1: middle + BAR }, 4);
    return hit ? at(mark) : label;
  }

  function referenceAt(mark: { x: number; y0: number }): BarsScene['reference'] {
    const line = shared
      ? `${data.referenceLabel}\u00A0: ${formatNumber(references[0]!.value, data.decimals, low < 0)}${symbolOf(data.unit)}`
      : data.referenceLabel!;
    if (narrow) return { label: { x: 9, y: round(text * 0.9), lines: [line], anchor: 'start' }, sample: { x: 1, y0: 1, y1: text + 1 } };
    const half = textWidth(line, text) / 2;
    const at = Math.min(Math.max(mark.x, half), width - half);
    return { label: { x: round(at), y: round(mark.y0 - 5), lines: [line], anchor: 'middle' }, sample: null };
  }

  function longest(parts: string[]): number {
    return Math.max(...parts.map((part) => textWidth(part, text)));
  }
}

/** « environ 3 000 salariés, source secondaire »; a unit in words is said on the first bar only. */
function said(bar: Bar, { decimals: common, unit }: BarsData, signed: boolean, first: boolean): string {
  const decimals = bar.decimals ?? common;
  const inWords = first && !symbolOf(unit);
  const quantity = inWords
    ? formatQuantity(bar.value, unit, { decimals, signed })
    : formatNumber(bar.value, decimals, signed) + symbolOf(unit);
  return `${bar.precision ? `${bar.precision}\u00A0` : ''}${quantity}${bar.secondary ? ', source secondaire' : ''}`;
}
