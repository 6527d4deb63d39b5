import { line as d3line, scaleLinear } from 'd3';
import type { LineData, Point, Role } from '../model/charts.ts';
import { round } from './round.ts';

/**
 * The scale of a row, the same for all places. Where a place goes beyond `top` its panel is taller: a point of
 * unemployment is as high in La Réunion, at 30 %, as in Vitré, and feet are aligned.
 */
export interface PanelScale {
  /** Decimal years. */
  from: number;
  to: number;
  foot: number;
  top: number;
  /** Pixels of one unit. */
  unit: number;
  /** Between two lines of the grid. */
  step: number;
}

export interface PanelScene {
  /** Of the view box; it is stretched to the width of the column. */
  width: number;
  /** In pixels. */
  height: number;
  /** Lines of the grid, lowest first. */
  ticks: { y: number; value: number }[];
  /** The territory last, over the others. */
  lines: { role: Role; path: string }[];
  /** Last point of the territory; `x` in % of the width. */
  end: { x: number; y: number } | null;
}

const WIDTH = 300;

/** A place’s curve and the national one. */
export function panelScene({ series }: LineData, { from, to, foot, top, unit, step }: PanelScale): PanelScene {
  const highest = Math.max(top, ...series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])));
  const height = Math.ceil((highest - foot) * unit);
  const x = scaleLinear([from, to], [0, WIDTH]);
  const y = (value: number) => height - (value - foot) * unit;
  const draw = d3line<Point>()
    .defined(({ value }) => value !== null)
    .x((point) => x(point.x))
    .y(({ value }) => y(value!))
    .digits(1);
  const last = series.find(({ role }) => role === 'territory')?.points.findLast(({ value }) => value !== null);
  const first = Math.ceil(foot / step) * step;
  return {
    width: WIDTH,
    height,
    ticks: Array.from({ length: Math.floor((highest - first) / step) + 1 }, (_, i) => first + i * step).map((value) => ({
      y: round(y(value)),
      value,
    })),
    lines: [...series]
      .sort((a, b) => Number(a.role === 'territory') - Number(b.role === 'territory'))
      .map(({ role, points }) => ({ role, path: draw(points) ?? '' })),
    end: last ? { x: round((100 * x(last.x)) / WIDTH), y: round(y(last.value!)) } : null,
  };
}
