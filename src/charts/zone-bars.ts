/** Bars small enough for a cell of a table, beside the number they show. Pixels, to one decimal. */
import { scaleLinear } from 'd3';
import type { Decomposition } from '../model/charts.ts';
import { stepsOf } from './decomposition.ts';
import { round } from './round.ts';

export const SHARE_WIDTH = 160;
export const EFFECT_WIDTH = 180;

/** From zero, on one scale: how long each bar is, and where the mark of its reference stands. */
export function shareBars(rows: readonly { value: number; reference: number }[]): { width: number; mark: number }[] {
  const most = Math.max(...rows.flatMap(({ value, reference }) => [value, reference]));
  const x = scaleLinear([0, most], [0, SHARE_WIDTH - 2]);
  return rows.map(({ value, reference }) => ({ width: round(x(value)), mark: round(x(reference)) }));
}

export interface EffectBars {
  zero: number;
  /** National, sectoral, local: each starts where the one before stopped. */
  steps: { x: number; width: number }[];
  /** Their sum, from zero. */
  change: { x: number; width: number };
}

export function effectBars(period: Decomposition): EffectBars {
  const steps = stepsOf(period);
  const reach = [0, period.change, ...steps.map(({ to }) => to)];
  const x = scaleLinear([Math.min(...reach), Math.max(...reach)], [1, EFFECT_WIDTH - 1]);
  const bar = (from: number, to: number) => ({ x: round(Math.min(x(from), x(to))), width: round(Math.max(Math.abs(x(to) - x(from)), 1)) });
  return { zero: round(x(0)), steps: steps.map(({ from, to }) => bar(from, to)), change: bar(0, period.change) };
}
