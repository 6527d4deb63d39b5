import { scaleLinear } from 'd3';
import { formatNumber } from '../format/french.ts';
import type { DotRow, DotsData, Role } from '../model/charts.ts';
import { boxOf, centred, LEADING, overlap, type Label } from './label.ts';
import { round } from './round.ts';
import { sheetOf, type SheetName } from './sheet.ts';
import type { Stops } from './stops.ts';
import { symbolLegend, type SymbolKey } from './symbol-legend.ts';
import { textWidth, wrap } from './text-width.ts';
import { axisOf, symbolOf, tickLabels } from './ticks.ts';

export type DotSymbol = 'start' | 'end' | 'reference';

export interface DotsScene {
  width: number;
  height: number;
  legend: SymbolKey<DotSymbol>[];
  /** The line each row is read along. */
  guides: { x0: number; x1: number; y: number }[];
  axis: { x0: number; x1: number; y: number; ticks: { x: number; label: Label }[] };
  /** Where values change sign, if the axis has both. */
  zero: { x: number; y0: number; y1: number } | null;
  rows: DotMark[];
  /** One a row, or a single line through all when they share it. */
  marks: { x: number; y0: number; y1: number; shared: boolean }[];
  stops: Stops;
}

export interface DotMark {
  id: string;
  role: Role;
  name: Label;
  y: number;
  /** Middles of the dots; null without a value. */
  start: number | null;
  end: number | null;
  /** What joins them, short of both. */
  way: { x0: number; x1: number } | null;
  /** Of the start, then of the value. */
  values: { label: Label; end: boolean }[];
}

const RADIUS = 5;
const GAP = RADIUS + 5;
/** How far a reference mark stands out of its row. */
const OVERHANG = 8;
const ABSENT = 'n.\u00A0d.';

/** A dot a place, in the order given; with a start, two dots and the way from one to the other. */
export function dotsScene(data: DotsData, name: SheetName): DotsScene {
  const { width, text, ticks } = sheetOf(name);
  const narrow = name === 'narrow';
  const known = data.rows.flatMap(({ value, start, reference }) => [value, start, reference].filter((one) => one != null));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  // Zero is shown where it costs less than a third of the axis; dots, unlike bars, do without.
  const axis = axisOf(low > 0 && low <= high / 3 ? 0 : low, high, ticks);
  const signed = axis.values[0]! < 0;
  const tickWords = tickLabels(axis, symbolOf(data.unit) && data.unit, signed);
  const say = (value: number) => formatNumber(value, data.decimals, signed) + symbolOf(data.unit);
  const room = Math.max(
    ...data.rows.flatMap(({ value, start }) => [value, start].map((one) => (one == null ? 0 : textWidth(say(one), text)))),
  );
  const twice = data.rows.some(({ start }) => start != null);

  const names = data.rows.map(({ label }) => wrap(label, text, narrow ? width : width * 0.3));
  const column = narrow ? 0 : Math.max(...names.flat().map((line) => textWidth(line, text))) + 16;
  const ends = { x0: column + (twice ? room + GAP : GAP), x1: width - room - GAP };
  const x = scaleLinear([axis.values[0]!, axis.values.at(-1)!], [ends.x0, ends.x1]);

  const references = data.rows.flatMap(({ reference }) => reference ?? []);
  const alike = references.length > 1 && references.length === data.rows.length && new Set(references).size === 1;
  const { keys: legend, height: top } = symbolLegend(legendEntries(), { width, text });
  let y = top + (top ? text * 0.9 : 4);
  const middles = names.map((lines) => {
    const block = lines.length * text * LEADING;
    const above = narrow ? block + 2 : 0;
    const inner = Math.max(2 * OVERHANG + 4, narrow ? 0 : block + 6);
    y += above + inner + (narrow ? 8 : 2);
    return y - inner / 2 - (narrow ? 8 : 2);
  });
  const bottom = y + 2;
  const rows = data.rows.map((row, i) => rowAt(row, names[i]!, middles[i]!));

  return {
    width,
    height: round(bottom + text * 1.9),
    legend,
    guides: middles.map((middle) => ({ x0: round(ends.x0), x1: round(ends.x1), y: round(middle) })),
    axis: {
      x0: round(ends.x0),
      x1: round(ends.x1),
      y: round(bottom),
      ticks: axis.values.map((value, i) => ({
        x: round(x(value)),
        label: { x: round(x(value)), y: round(bottom + text * 1.5), lines: [tickWords[i]!], anchor: 'middle' as const },
      })),
    },
    zero: signed && high > 0 ? { x: round(x(0)), y0: round(middles[0]! - OVERHANG), y1: round(bottom) } : null,
    rows,
    marks: marksOf(),
    stops: {
      walk: 'y',
      xs: data.rows.map(({ value, start }) => x(value ?? start ?? axis.values[0]!)),
      ys: [middles],
    },
  };

  function rowAt({ id, role, value, start, reference }: DotRow, lines: string[], middle: number): DotMark {
    const at = { start: start == null ? null : x(start), end: value === null ? null : x(value) };
    const order = at.start !== null && at.end !== null && at.start > at.end ? -1 : 1;
    const values: DotMark['values'] = [];
    if (at.start !== null) values.push({ label: valueAt(say(start!), at.start, -order), end: false });
    if (at.end !== null) values.push({ label: valueAt(say(value!), at.end, order), end: true });
    if (at.start === null && at.end === null)
      values.push({ label: { x: round(ends.x0), y: round(centred(middle, text)), lines: [ABSENT], anchor: 'start' }, end: false });
    const apart = at.start !== null && at.end !== null && Math.abs(at.start - at.end) > 2 * RADIUS;
    return {
      id,
      role,
      name: {
        x: 0,
        y: round(
          narrow
            ? middle - OVERHANG - 5 - (lines.length - 1) * text * LEADING
            : centred(middle, text) - ((lines.length - 1) * text * LEADING) / 2,
        ),
        lines,
        anchor: 'start',
      },
      y: round(middle),
      start: at.start === null ? null : round(at.start),
      end: at.end === null ? null : round(at.end),
      way: apart ? { x0: round(at.start! + order * RADIUS), x1: round(at.end! - order * RADIUS) } : null,
      values,
    };

    /** A reference mark just past a dot would strike its value out: the value then stands after it. */
    function valueAt(words: string, dot: number, side: number): Label {
      const label = (from: number): Label => ({
        x: round(from + side * GAP),
        y: round(centred(middle, text)),
        lines: [words],
        anchor: side < 0 ? 'end' : 'start',
      });
      if (reference === undefined) return label(dot);
      const mark = x(reference);
      const struck = overlap(boxOf(label(dot), text), { x0: mark, x1: mark, y0: middle, y1: middle }, 3);
      return struck ? label(mark - side * (GAP - 6)) : label(dot);
    }
  }

  function marksOf(): DotsScene['marks'] {
    const each = data.rows.flatMap(({ reference }, i) =>
      reference === undefined
        ? []
        : { x: round(x(reference)), y0: round(middles[i]! - OVERHANG), y1: round(middles[i]! + OVERHANG), shared: false },
    );
    return alike && !narrow ? [{ ...each[0]!, y1: round(bottom), shared: true }] : each;
  }

  function legendEntries() {
    const value = alike ? `\u00A0: ${say(references[0]!)}` : '';
    return [
      ...(twice ? [{ symbol: 'start' as const, sample: 2 * RADIUS, words: data.startLabel ?? '' }] : []),
      ...(twice ? [{ symbol: 'end' as const, sample: 2 * RADIUS, words: data.valueLabel }] : []),
      ...(data.referenceLabel ? [{ symbol: 'reference' as const, sample: 2, words: data.referenceLabel + value }] : []),
    ];
  }
}
