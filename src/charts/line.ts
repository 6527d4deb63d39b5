import { extent, line as d3line, scaleLinear } from 'd3';
import { formatNumber } from '../format/french.ts';
import type { Dimension, LineData, LineSeries, Point, Role } from '../model/charts.ts';
import { verticalDimension } from './dimension.ts';
import { dodge } from './dodge.ts';
import { boxOf, centred, crosses, inside, LEADING, overlap, type Box, type Label } from './label.ts';
import { round } from './round.ts';
import { sheetOf, type Sheet, type SheetName } from './sheet.ts';
import type { Stops } from './stops.ts';
import { textWidth, wrap } from './text-width.ts';
import { axisOf, symbolOf, tickLabels, yearsOf } from './ticks.ts';

export interface LineScene {
  width: number;
  height: number;
  /** Horizontal grid; `origin` is the line values are measured from, in encre. */
  rows: { y: number; label: Label; origin: boolean }[];
  years: { x: number; y0: number; y1: number; label: Label }[];
  plot: Box;
  lines: LineMark[];
  dimensions: { path: string; label: Label }[];
  stops: Stops;
}

export interface LineMark {
  id: string;
  role: Role;
  /** Rank in the palette, from 1; series 1 is the territory. */
  series: number;
  path: string;
  end: { x: number; y: number; r: number };
  label: Label;
  /** Drawn where the label had to move away from its line. */
  leader?: string;
}

const HEIGHTS: Record<SheetName, number> = { narrow: 300, medium: 340, wide: 370 };
const GAP = 10;

/** Evolution of one measure in one or several places. */
export function lineScene(data: LineData, name: SheetName): LineScene {
  const sheet = sheetOf(name);
  const { text } = sheet;
  const height = HEIGHTS[name];
  const points = data.series.flatMap((serie) => serie.points);
  const origin = data.origin ?? 0;
  const [low, high] = extent([origin, ...points.flatMap(({ value }) => value ?? [])]) as [number, number];
  const axis = axisOf(low, high, sheet.ticks);
  const marks = tickLabels(axis, data.unit);
  // A unit in words would push the drawing aside: its tick is then written above its line.
  const above = symbolOf(data.unit) === '' && data.unit !== '';
  const ends = data.series.map((serie) => endLabel(serie, data, sheet));
  const firstYear = Math.floor(Math.min(...points.map(({ x }) => x)));
  const plot: Box = {
    x0: Math.max(
      GAP + 2 + Math.max(...marks.slice(0, above ? -1 : undefined).map((mark) => textWidth(mark, text))),
      textWidth(String(firstYear), text) / 2,
    ),
    y0: above ? text * 1.6 : text * 0.7,
    x1: sheet.width - GAP - 4 - Math.max(...ends.flatMap(({ lines }) => lines.map((part) => textWidth(part, text)))),
    y1: height - text * 1.8,
  };
  const x = scaleLinear(extent(points, (point) => point.x) as [number, number], [plot.x0, plot.x1]);
  const y = scaleLinear([axis.values[0]!, axis.values.at(-1)!], [plot.y1, plot.y0]);

  const draw = d3line<Point>()
    .defined(({ value }) => value !== null)
    .x((point) => x(point.x))
    .y(({ value }) => y(value!))
    .digits(1);
  const segments = data.series.flatMap((serie) => segmentsOf(serie.points));
  const lastDate = Math.max(...points.map((point) => point.x));
  const labelled = data.series.map((serie, i) => ({ serie, lines: ends[i]!.lines, end: ends[i]!.point }));
  const heights = labelled.map(({ lines }) => lines.length * text * LEADING);
  const atTheEnd = labelled.flatMap(({ end }, i) => (end.x === lastDate ? i : []));
  const dodged = dodge(
    atTheEnd.map((i) => ({ at: y(labelled[i]!.end.value!), height: heights[i]! })),
    0,
    height,
  );
  const centres = new Map(atTheEnd.map((i, rank) => [i, dodged[rank]!]));
  const endLabels = new Map(
    labelled.flatMap(({ end, lines: words }, i) => (centres.has(i) ? [[i, beside(end, centres.get(i)!, words)] as const] : [])),
  );
  const taken = [...endLabels.values()].map((label) => boxOf(label, text));
  let others = 1;
  const lines = labelled.map(({ serie, lines: words, end }, i): LineMark => {
    const at = { x: round(x(end.x)), y: round(y(end.value!)), r: serie.role === 'territory' ? 4 : 3 };
    const centre = centres.get(i) ?? at.y;
    // A line that stops early finds its place among those that go on.
    const label = endLabels.get(i) ?? cheapest([beside(end, at.y, words), ...around(at.x, at.y, at.y, words)], taken);
    if (!centres.has(i)) taken.push(boxOf(label, text));
    return {
      id: serie.id,
      role: serie.role,
      series: serie.role === 'other' ? ++others : 1,
      path: draw(serie.points) ?? '',
      end: at,
      label,
      ...(Math.abs(centre - at.y) > text * 0.8 && { leader: `M${at.x + at.r},${at.y}L${round(at.x + GAP - 2)},${round(centre)}` }),
    };
  });

  const rows = axis.values.map((value, i) => {
    const at = round(y(value));
    const last = above && i === axis.values.length - 1;
    const label: Label = last
      ? { x: 0, y: round(at - text * 0.45), lines: [marks[i]!], anchor: 'start' }
      : { x: round(plot.x0 - GAP), y: round(centred(at, text)), lines: [marks[i]!], anchor: 'end' };
    return { y: at, label, origin: value === origin };
  });

  return {
    width: sheet.width,
    height,
    plot: { x0: round(plot.x0), y0: round(plot.y0), x1: round(plot.x1), y1: round(plot.y1) },
    rows,
    years: yearTicks(points, sheet).map((year) => ({
      x: round(x(year)),
      y0: round(plot.y1),
      y1: round(plot.y1 + 5),
      label: { x: round(x(year)), y: round(plot.y1 + text * 1.5), lines: [String(year)], anchor: 'middle' as const },
    })),
    lines,
    dimensions: placeDimensions(),
    stops: stopsOf(),
  };

  function beside(end: Point, centre: number, words: string[]): Label {
    const first = centre - ((words.length - 1) * text * LEADING) / 2;
    return { x: round(x(end.x) + GAP), y: round(centred(first, text)), lines: words, anchor: 'start' };
  }

  function placeDimensions() {
    taken.push(...rows.map(({ label }) => boxOf(label, text)));
    return data.dimensions.map((dimension) => {
      const [y0, y1] = endsOf(dimension)
        .map(y)
        .sort((a, b) => a - b) as [number, number];
      const at = x(dimension.x);
      const label = cheapest(around(at, y0, y1, wrap(dimension.text, text, sheet.width * 0.6)), taken);
      taken.push(boxOf(label, text));
      // Between end dots the line stops short of them.
      const inset = dimension.x === lastDate ? 5 : 0;
      return { path: verticalDimension(at, y0 + inset, y1 - inset), label };
    });
  }

  /** The first spot of least cost: texts are not touched, lines are crossed as little as can be. */
  function cheapest(spots: Label[], boxes: Box[]): Label {
    const frame: Box = { x0: plot.x0, y0: 0, x1: sheet.width, y1: plot.y1 };
    const costs = spots.map((label, rank) => {
      const box = boxOf(label, text);
      return (
        rank / 10 +
        4 * segments.filter(([a, b]) => crosses(a, b, box)).length +
        100 * boxes.filter((other) => overlap(box, other, 2)).length +
        (inside(box, frame) ? 0 : 1000)
      );
    });
    return spots[costs.indexOf(Math.min(...costs))]!;
  }

  /** Spots around a vertical extent, the dearest last: centred, then to one side, further and further. */
  function around(at: number, y0: number, y1: number, words: string[]): Label[] {
    const extra = (words.length - 1) * text * LEADING;
    const spots: Label[] = [];
    for (let step = 0; step < 8; step++) {
      const away = step * text * 0.4;
      for (const [anchor, nudge] of [
        ['middle', 0],
        ['end', 6],
        ['start', -6],
      ] as const) {
        spots.push({ x: round(at + nudge), y: round(y0 - 9 - extra - away), lines: words, anchor });
        spots.push({ x: round(at + nudge), y: round(y1 + 6 + text + away), lines: words, anchor });
      }
    }
    const middle = round(centred((y0 + y1) / 2 - extra / 2, text));
    return [
      ...spots,
      { x: round(at + 9), y: middle, lines: words, anchor: 'start' },
      { x: round(at - 9), y: middle, lines: words, anchor: 'end' },
    ];
  }

  function segmentsOf(all: Point[]) {
    return all.slice(1).flatMap((point, i) => {
      const before = all[i]!;
      return point.value === null || before.value === null ? [] : [[xy(before), xy(point)] as const];
    });
  }

  function endsOf({ x: date, from, to }: Dimension): number[] {
    return [from, to].map((id) => {
      const value = data.series.find((serie) => serie.id === id)?.points.find((point) => point.x === date)?.value;
      if (value == null) throw new Error(`Ligne de cote : la série « ${id} » n’a pas de valeur à la date ${date}.`);
      return value;
    });
  }

  function xy(point: Point): [number, number] {
    return [x(point.x), y(point.value!)];
  }

  function stopsOf(): Stops {
    const dates = [...new Set(points.map((point) => point.x))].sort((a, b) => a - b);
    return {
      walk: 'x',
      xs: dates.map((date) => x(date)),
      ys: data.series.map((serie) => {
        const values = new Map(serie.points.map((point) => [point.x, point.value]));
        return dates.map((date) => {
          const value = values.get(date) ?? null;
          return value === null ? null : y(value);
        });
      }),
      cursor: [plot.y0, plot.y1],
    };
  }
}

/** « France 7,9 % », in as many lines as the sheet's margin asks. */
function endLabel(serie: LineSeries, data: LineData, { text, name }: Sheet): { point: Point; lines: string[] } {
  const point = serie.points.findLast(({ value }) => value !== null);
  if (!point) throw new Error(`Courbe : la série « ${serie.label} » n’a aucune valeur.`);
  const value = formatNumber(point.value!, data.decimals) + symbolOf(data.unit);
  return { point, lines: wrap(`${serie.label} ${value}`, text, name === 'narrow' ? 100 : 150) };
}

function yearTicks(points: Point[], { ticks }: Sheet): number[] {
  const xs = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b);
  if (xs.length <= ticks && xs.every(Number.isInteger)) return xs;
  const first = Math.ceil(xs[0]!);
  return yearsOf(first, Math.floor(xs.at(-1)!), ticks);
}
