import { extent, scaleLinear } from 'd3';
import type { Role, SlopeData, SlopeLine } from '../model/charts.ts';
import { dodge } from './dodge.ts';
import { centred, LEADING, type Label } from './label.ts';
import { round } from './round.ts';
import { said } from './said.ts';
import { sheetOf, type SheetName } from './sheet.ts';
import type { Stops } from './stops.ts';
import { textWidth, wrap } from './text-width.ts';

export interface SlopeScene {
  width: number;
  height: number;
  /** The two dates, over a vertical each. */
  heads: Label[];
  verticals: { x: number; y0: number; y1: number }[];
  /** Studied places last, over the others. */
  lines: SlopeMark[];
  stops: Stops;
}

export interface SlopeMark {
  id: string;
  role: Role;
  start: { x: number; y: number };
  end: { x: number; y: number };
  r: number;
  startLabel: Label;
  endLabel: Label;
  /** From each end to its label. */
  leaders: string[];
}

const HEIGHTS: Record<SheetName, number> = { narrow: 400, medium: 360, wide: 400 };
/** From an end to its label: room for a leader. */
const REACHES: Record<SheetName, number> = { narrow: 16, medium: 22, wide: 22 };
const NEAR = 4;
/** Most of a sheet the labels of one side may take. */
const SIDE: Record<SheetName, number> = { narrow: 0.5, medium: 0.36, wide: 0.34 };
const ORDER: Role[] = ['other', 'reference', 'territory'];

/** The same places at two dates, named at both ends; on a phone at the second, the first has its value. */
export function slopeScene(data: SlopeData, name: SheetName): SlopeScene {
  const { width, text } = sheetOf(name);
  const narrow = name === 'narrow';
  const reach = REACHES[name];
  const values = data.lines.flatMap(({ start, end }) => [start, end]);
  const signed = Math.min(...values) < 0;
  const say = (value: number) => said(value, data, signed);
  const side = width * SIDE[name] - reach;
  const words = {
    start: data.lines.map(({ label, start }) => (narrow ? [say(start)] : wrap(`${label} ${say(start)}`, text, side))),
    end: data.lines.map(({ label, end }) => wrap(`${say(end)} ${label}`, text, side)),
  };
  const widest = (lines: string[][]) => Math.max(...lines.flat().map((line) => textWidth(line, text)));
  const heights = { start: words.start.map(heightOf), end: words.end.map(heightOf) };
  const top = text * 2.2;
  const room = Math.max(HEIGHTS[name], ...[heights.start, heights.end].map((all) => all.reduce((sum, one) => sum + one, 0)));
  const x0 = round(Math.max(widest(words.start) + reach, textWidth(data.startLabel, text) / 2));
  const x1 = round(width - Math.max(widest(words.end) + reach, textWidth(data.endLabel, text) / 2));
  const y = scaleLinear(extent(values) as [number, number], [top + room - text, top + text]);

  const centres = {
    start: dodge(
      data.lines.map(({ start }, i) => ({ at: y(start), height: heights.start[i]! })),
      top,
      top + room,
    ),
    end: dodge(
      data.lines.map(({ end }, i) => ({ at: y(end), height: heights.end[i]! })),
      top,
      top + room,
    ),
  };
  const marks = data.lines.map((line, i) => markOf(line, i));

  return {
    width,
    height: Math.ceil(top + room + 2),
    heads: [
      { x: x0, y: round(text), lines: [data.startLabel], anchor: 'middle' },
      { x: x1, y: round(text), lines: [data.endLabel], anchor: 'middle' },
    ],
    verticals: [x0, x1].map((x) => ({ x, y0: round(text * 1.6), y1: round(top + room) })),
    lines: [...marks].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role)),
    stops: { walk: 'y', xs: marks.map(({ end }) => end.x), ys: [marks.map(({ end }) => end.y)] },
  };

  function markOf({ id, role, start, end }: SlopeLine, i: number): SlopeMark {
    const from = { x: x0, y: round(y(start)) };
    const to = { x: x1, y: round(y(end)) };
    const at = { start: centres.start[i]!, end: centres.end[i]! };
    return {
      id,
      role,
      start: from,
      end: to,
      r: role === 'territory' ? 4 : 3,
      startLabel: labelAt(x0 - reach, at.start, words.start[i]!, 'end'),
      endLabel: labelAt(x1 + reach, at.end, words.end[i]!, 'start'),
      leaders: [leader(from, -1, at.start), leader(to, 1, at.end)],
    };
  }

  function labelAt(x: number, centre: number, lines: string[], anchor: Label['anchor']): Label {
    return { x: round(x), y: round(centred(centre - ((lines.length - 1) * text * LEADING) / 2, text)), lines, anchor };
  }

  function leader({ x, y: from }: { x: number; y: number }, way: number, centre: number): string {
    return `M${round(x + way * 6)},${from}L${round(x + way * (reach - NEAR))},${round(centre)}`;
  }

  function heightOf(lines: string[]): number {
    return lines.length * text * LEADING + (narrow ? 4 : 0);
  }
}
