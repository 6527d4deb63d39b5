import { extent, line as d3line, scaleLinear } from 'd3';
import { formatNumber } from '../format/french.ts';
import type { LineSeries, Point, Role, SmallMultiplesData } from '../model/charts.ts';
import { centred, LEADING, type Box, type Label } from './label.ts';
import { round } from './round.ts';
import { sheetOf, type SheetName } from './sheet.ts';
import type { Stops } from './stops.ts';
import { textWidth, wrap } from './text-width.ts';
import { axisOf, symbolOf, tickLabels } from './ticks.ts';

export interface SmallMultiplesScene {
  width: number;
  height: number;
  /** What the line repeated in every panel is, and its last value. */
  legend: { sample: { x0: number; x1: number; y: number }; label: Label } | null;
  panels: Panel[];
  /** Values of the grid, left of each row of panels. */
  ticks: Label[];
  stops: Stops;
}

export interface Panel {
  id: string;
  role: Role;
  title: Label;
  plot: Box;
  rows: { y: number; origin: boolean }[];
  /** First and last year. */
  years: { x: number; y0: number; y1: number; label: Label }[];
  path: string;
  reference: string;
  end: { x: number; y: number; r: number };
  value: Label;
}

const MOST_COLUMNS: Record<SheetName, number> = { narrow: 2, medium: 3, wide: 4 };
const HEIGHTS: Record<SheetName, number> = { narrow: 96, medium: 104, wide: 120 };
const MOST_TICKS = 4;
const GAP = 8;
const SAMPLE = 38;

/** One measure in several places, a panel each, all on one scale. */
export function smallMultiplesScene(data: SmallMultiplesData, name: SheetName): SmallMultiplesScene {
  const { width, text } = sheetOf(name);
  const series = [...data.panels, ...(data.reference ? [data.reference] : [])];
  const points = series.flatMap((one) => one.points);
  const origin = data.origin ?? 0;
  const axis = axisOf(...(extent([origin, ...points.flatMap(({ value }) => value ?? [])]) as [number, number]), MOST_TICKS);
  const marks = tickLabels(axis, symbolOf(data.unit) && data.unit);
  const dates = extent(points, ({ x }) => x) as [number, number];
  const said = (point: Point) => formatNumber(point.value!, data.decimals) + symbolOf(data.unit);

  // As few columns as the rows allow: nine panels stand three by three even where four would fit.
  const columns = Math.ceil(data.panels.length / Math.ceil(data.panels.length / MOST_COLUMNS[name]));
  const left = Math.max(...marks.map((mark) => textWidth(mark, text))) + GAP;
  const right = Math.max(...data.panels.map((panel) => textWidth(said(lastOf(panel)), text))) + GAP + 4;
  const room = (width - left + GAP) / columns;
  const titles = data.panels.map(({ label }) => wrap(label, text, room - GAP));
  const x = scaleLinear(dates, [0, room - GAP - right]);
  const y = scaleLinear([axis.values[0]!, axis.values.at(-1)!], [HEIGHTS[name], 0]);
  const draw = (one: LineSeries, at: Box) =>
    d3line<Point>()
      .defined(({ value }) => value !== null)
      .x((point) => at.x0 + x(point.x))
      .y(({ value }) => at.y0 + y(value!))
      .digits(1)(one.points) ?? '';

  const legend = legendOf();
  let top = legend ? text * 2.1 : 0;
  const panels: Panel[] = [];
  const ticks: Label[] = [];
  for (let first = 0; first < data.panels.length; first += columns) {
    const row = data.panels.slice(first, first + columns);
    const deepest = Math.max(...titles.slice(first, first + columns).map(({ length }) => length));
    const plotTop = top + deepest * text * LEADING + text * 0.7;
    // Years stand under each panel on a phone, where the last row is out of sight, elsewhere under the last of each column.
    const dated = row.map((_, i) => name === 'narrow' || first + i + columns >= data.panels.length);
    ticks.push(
      ...axis.values.map((value, i) => ({
        x: round(left - GAP),
        y: round(centred(plotTop + y(value), text)),
        lines: [marks[i]!],
        anchor: 'end' as const,
      })),
    );
    row.forEach((panel, i) => panels.push(panelAt(panel, titles[first + i]!, left + i * room, top, plotTop, dated[i]!)));
    top = plotTop + HEIGHTS[name] + text * (dated.some(Boolean) ? 2.6 : 1.4);
  }

  return { width, height: round(top - text * 0.8), legend, panels, ticks, stops: stopsOf() };

  function panelAt(panel: LineSeries, title: string[], x0: number, titleTop: number, y0: number, dated: boolean): Panel {
    const plot: Box = { x0: round(x0), y0: round(y0), x1: round(x0 + x.range()[1]!), y1: round(y0 + HEIGHTS[name]) };
    const last = lastOf(panel);
    const end = { x: round(plot.x0 + x(last.x)), y: round(plot.y0 + y(last.value!)), r: 3.5 };
    const year = (date: number, anchor: Label['anchor']) => ({
      x: round(plot.x0 + x(date)),
      y0: plot.y1,
      y1: plot.y1 + 4,
      label: { x: round(plot.x0 + x(date)), y: round(plot.y1 + text * 1.35), lines: [String(Math.floor(date))], anchor },
    });
    return {
      id: panel.id,
      role: panel.role,
      title: { x: plot.x0, y: round(titleTop + text * 0.85), lines: title, anchor: 'start' },
      plot,
      rows: axis.values.map((value) => ({ y: round(plot.y0 + y(value)), origin: value === origin })),
      years: dated ? [year(dates[0], 'start'), year(dates[1], 'end')] : [],
      path: draw(panel, plot),
      reference: data.reference ? draw(data.reference, plot) : '',
      end,
      value: { x: round(end.x + GAP), y: round(centred(end.y, text)), lines: [said(last)], anchor: 'start' },
    };
  }

  function legendOf(): SmallMultiplesScene['legend'] {
    if (!data.reference) return null;
    const last = lastOf(data.reference);
    return {
      sample: { x0: 0, x1: SAMPLE, y: round(text * 0.5) },
      label: { x: SAMPLE + GAP, y: round(centred(text * 0.5, text)), lines: [`${data.reference.label} ${said(last)}`], anchor: 'start' },
    };
  }

  /** One place on each panel: `xs` are those of the first column. */
  function stopsOf(): Stops {
    const all = [...new Set(points.map((point) => point.x))].sort((a, b) => a - b);
    return {
      walk: 'x',
      xs: all.map((date) => left + x(date)),
      ys: panels.map(({ plot }, i) => {
        const values = new Map(data.panels[i]!.points.map((point) => [point.x, point.value]));
        return all.map((date) => {
          const value = values.get(date) ?? null;
          return value === null ? null : plot.y0 + y(value);
        });
      }),
      shifts: panels.map(({ plot }) => plot.x0 - left),
    };
  }
}

function lastOf({ points, label }: LineSeries): Point {
  const last = points.findLast(({ value }) => value !== null);
  if (!last) throw new Error(`Petits multiples : la série « ${label} » n’a aucune valeur.`);
  return last;
}
