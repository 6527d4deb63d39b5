import { line as d3line, scaleLinear } from 'd3';
import type { LineData, Point, Role } from '../model/charts.ts';
import { round } from './round.ts';

export interface SparklineScene {
  width: number;
  height: number;
  lines: { id: string; role: Role; path: string }[];
  /** End dot of the territory. */
  end: { x: number; y: number } | null;
}

/** Extents shared by every sparkline of a row, so that they compare. */
export interface SparklineScale {
  x: [number, number];
  y: [number, number];
}

const WIDTH = 150;
const HEIGHT = 46;
const MARGIN = 4;

/** Scale that holds all the given charts; values are drawn from zero unless they go below. */
export function sparklineScale(charts: LineData[]): SparklineScale {
  const points = charts.flatMap(({ series }) => series.flatMap((serie) => serie.points));
  const xs = points.map(({ x }) => x);
  const values = points.flatMap(({ value }) => value ?? []);
  return { x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(0, ...values), Math.max(...values)] };
}

/** A territory's curve and the national one, without axis: its last value is written beside it. */
export function sparklineScene(data: LineData, scale: SparklineScale): SparklineScene {
  const x = scaleLinear(scale.x, [MARGIN, WIDTH - MARGIN]);
  const y = scaleLinear(scale.y, [HEIGHT - MARGIN, MARGIN]);
  const draw = d3line<Point>()
    .defined(({ value }) => value !== null)
    .x((point) => x(point.x))
    .y(({ value }) => y(value!))
    .digits(1);
  const last = data.series.find(({ role }) => role === 'territory')?.points.findLast(({ value }) => value !== null);
  return {
    width: WIDTH,
    height: HEIGHT,
    lines: [...data.series]
      .sort((a, b) => rank(a.role) - rank(b.role))
      .map(({ id, role, points }) => ({ id, role, path: draw(points) ?? '' })),
    end: last ? { x: round(x(last.x)), y: round(y(last.value!)) } : null,
  };
}

// The territory is drawn last, over the others.
function rank(role: Role): number {
  return ['reference', 'other', 'territory'].indexOf(role);
}
