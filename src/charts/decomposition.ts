import { scaleLinear } from 'd3';
import { formatNumber } from '../format/french.ts';
import type { Decomposition, DecompositionData } from '../model/charts.ts';
import { horizontalDimension } from './dimension.ts';
import { centred, type Label } from './label.ts';
import { round } from './round.ts';
import { sheetOf, type SheetName } from './sheet.ts';
import type { Stops } from './stops.ts';
import { textWidth } from './text-width.ts';
import { axisOf, symbolOf, tickLabels } from './ticks.ts';

export type Effect = 'national' | 'sectoral' | 'local';

export interface DecompositionScene {
  width: number;
  height: number;
  /** The grid is drawn period by period, so that headings stand clear; `zero` is in encre. */
  ticks: { x: number; zero: boolean; label: Label }[];
  periods: {
    y0: number;
    y1: number;
    heading: Label;
    /** Jobs at both ends, after the heading or under it. */
    note: Label;
    steps: { effect: Effect; x: number; width: number; y: number; height: number; name: Label; value: Label }[];
    /** Sum of the three steps, as a dimension line from zero. */
    change: { path: string; name: Label; value: Label };
    /** Verticals that carry the end of a step down to the start of the next. */
    links: { x: number; y0: number; y1: number }[];
  }[];
  stops: Stops;
}

const NAMES: Record<Effect, string> = { national: 'effet national', sectoral: 'effet sectoriel', local: 'effet local' };
const EFFECTS: Effect[] = ['national', 'sectoral', 'local'];
const BAR = 16;
const GAP = 10;

/** Where each step starts and ends, in the data's unit: 14.5, −10.8, 24.7 → 0–14.5, 14.5–3.7, 3.7–28.4. */
export function stepsOf(period: Decomposition): { effect: Effect; from: number; to: number }[] {
  let sum = 0;
  return EFFECTS.map((effect) => {
    const from = sum;
    sum += period[effect];
    return { effect, from, to: sum };
  });
}

/**
 * Shift-share read as an addition: each effect starts where the one above stopped,
 * and the change measures the sum from zero. All periods share the axis.
 */
export function decompositionScene(data: DecompositionData, name: SheetName): DecompositionScene {
  const { width, text, ticks } = sheetOf(name);
  const reach = data.periods.flatMap((period) => [0, period.change, ...stepsOf(period).map(({ to }) => to)]);
  const axis = axisOf(Math.min(...reach), Math.max(...reach), ticks);
  const say = (value: number) => formatNumber(value, data.decimals, true) + symbolOf(data.unit);
  const left = Math.max(...Object.values(NAMES).map((label) => textWidth(label, text))) + GAP + 6;
  const [low, high] = [axis.values[0]!, axis.values.at(-1)!];
  const labels = tickLabels(axis, data.unit);
  const x = scaleLinear([low, high], [left, right()]);

  const row = Math.max(BAR + 12, text * 1.9);
  const headed = name === 'narrow' ? text * 2.9 : text * 1.9;
  const block = headed + row * 4 + text * 1.6;
  const top = text;
  const periods = data.periods.map((period, p) => {
    const y = top + p * block;
    const middle = (i: number) => middleOf(p, i);
    const steps = stepsOf(period).map(({ effect, from, to }, i) => ({
      effect,
      x: round(Math.min(x(from), x(to))),
      width: round(Math.abs(x(to) - x(from))),
      y: round(middle(i) - BAR / 2),
      height: BAR,
      name: nameAt(NAMES[effect], middle(i)),
      value: valueAt(period[effect], Math.max(x(from), x(to)), middle(i)),
    }));
    const jobs = `de ${formatNumber(period.jobsBefore, 0)} à ${formatNumber(period.jobsAfter, 0)}\u00A0salariés`;
    return {
      y0: round(middle(0) - BAR / 2 - 9),
      y1: round(middle(3) + 12),
      heading: { x: 0, y: round(y + text * 0.4), lines: [period.label], anchor: 'start' as const },
      note:
        name === 'narrow'
          ? { x: 0, y: round(y + text * 1.6), lines: [jobs], anchor: 'start' as const }
          : { x: round(textWidth(period.label, text) + 14), y: round(y + text * 0.4), lines: [jobs], anchor: 'start' as const },
      steps,
      change: {
        path: horizontalDimension(middle(3), x(0), x(period.change)),
        name: nameAt('évolution', middle(3)),
        value: valueAt(period.change, Math.max(x(0), x(period.change)), middle(3)),
      },
      links: stepsOf(period).map(({ to }, i) => ({
        x: round(x(to)),
        y0: round(middle(i) + BAR / 2),
        y1: round(i < 2 ? middle(i + 1) - BAR / 2 : middle(3)),
      })),
    };
  });
  const bottom = periods.at(-1)!.y1;

  return {
    width,
    height: round(bottom + text * 1.9),
    ticks: axis.values.map((value, i) => ({
      x: round(x(value)),
      zero: value === 0,
      label: { x: round(x(value)), y: round(bottom + text * 1.4), lines: [labels[i]!], anchor: 'middle' as const },
    })),
    periods,
    stops: { walk: 'y', xs: data.periods.map(({ change }) => x(change)), ys: [data.periods.map((_, p) => middleOf(p, 3))] },
  };

  // As far right as every value still fits after its own step.
  function right(): number {
    const limits = data.periods.flatMap((period) =>
      [
        ...stepsOf(period).map(({ effect, from, to }) => [period[effect], Math.max(from, to)] as const),
        [period.change, Math.max(0, period.change)] as const,
      ].map(([value, end]) => left + (width - 8 - textWidth(say(value), text) - left) / ((end - low) / (high - low))),
    );
    return Math.min(width - textWidth(labels.at(-1)!, text) / 2, ...limits.filter((limit) => limit > left));
  }

  function middleOf(period: number, rank: number): number {
    return top + period * block + headed + row * (rank + 0.5) - text * 0.4;
  }

  function nameAt(label: string, y: number): Label {
    return { x: 0, y: round(centred(y, text)), lines: [label], anchor: 'start' };
  }

  function valueAt(value: number, end: number, y: number): Label {
    return { x: round(end + 8), y: round(centred(y, text)), lines: [say(value)], anchor: 'start' };
  }
}
