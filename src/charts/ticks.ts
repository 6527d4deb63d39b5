import { formatNumber } from '../format/french.ts';

/** An axis that starts and ends on a tick. */
export interface Axis {
  values: number[];
  decimals: number;
}

/**
 * The axis that covers `low`–`high` with the least waste in at most `most` ticks.
 * Steps are 1, 2, 4, 5 (and 25, 250…) times a power of ten: d3's 1, 2, 5 would draw a 10.4 %
 * unemployment peak on an axis up to 15.
 */
export function axisOf(low: number, high: number, most: number): Axis {
  const span = high - low || Math.abs(high) || 1;
  const power = Math.floor(Math.log10(span));
  let best: Axis | undefined;
  let waste = Infinity;
  for (let p = power - 1; p <= power + 1; p++) {
    for (const factor of p >= 1 ? [1, 2, 2.5, 4, 5] : [1, 2, 4, 5]) {
      const step = factor * 10 ** p;
      const first = Math.floor(round(low / step));
      const last = Math.max(Math.ceil(round(high / step)), first + 1);
      if (last - first + 1 > most) continue;
      const excess = (last - first) * step - span;
      if (excess >= waste - span * 1e-9) continue;
      waste = excess;
      best = { values: Array.from({ length: last - first + 1 }, (_, i) => round((first + i) * step)), decimals: Math.max(0, -p) };
    }
  }
  return best!;
}

// 0.1 + 0.2 would otherwise fall just beyond its own tick.
function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** Ticks inside `low`–`high`, for an axis that ends where its data do: −57–102 in four → −50, 0, 50, 100. */
export function ticksWithin(low: number, high: number, most: number): Axis {
  const power = Math.floor(Math.log10(high - low));
  for (let p = power - 2; ; p++) {
    for (const factor of [1, 2, 5]) {
      const step = factor * 10 ** p;
      const first = Math.ceil(round(low / step));
      const last = Math.floor(round(high / step));
      if (last - first + 1 > most) continue;
      return { values: Array.from({ length: last - first + 1 }, (_, i) => round((first + i) * step)), decimals: Math.max(0, -p) };
    }
  }
}

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 30, 40, 50, 100];

/**
 * Years to write under a time axis, from its first: 2003–2025 in four → 2003, 2009, 2015, 2021.
 * A step up to twice as long is preferred when it ends on the last year: 1998–2018 → 1998, 2008, 2018.
 */
export function yearsOf(first: number, last: number, most: number): number[] {
  const fitting = STEPS.filter((step) => Math.floor((last - first) / step) + 1 <= most);
  const shortest = fitting[0] ?? last - first;
  const step = fitting.find((s) => s <= 2 * shortest && (last - first) % s === 0) ?? shortest;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
}

/** « % » and nothing else fits beside a number; « salariés » is written once. */
export function symbolOf(unit: string): string {
  return unit.startsWith('%') ? '\u202F%' : '';
}

/** Tick labels, bottom to top; the last one alone carries the unit. */
export function tickLabels(axis: Axis, unit: string, signed = false): string[] {
  return axis.values.map((value, i) => {
    const last = i === axis.values.length - 1;
    const suffix = !last || unit === '' ? '' : symbolOf(unit) || `\u00A0${unit}`;
    return formatNumber(value, axis.decimals, signed) + suffix;
  });
}
