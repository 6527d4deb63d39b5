import type { LineData } from './charts.ts';

/** What every series is worth at its first date. */
const BASE = 100;

/**
 * The same series, each from 100 at the first date: 12 000 and 900 employees compare by their pace.
 * Null where that would say nothing: rates, a single series, series that do not start together or start from nothing.
 */
export function indexed(data: LineData): LineData | null {
  const starts = data.series.map((series) => series.points[0]);
  const together = starts.every((start) => start !== undefined && start.x === starts[0]!.x && start.value !== null && start.value > 0);
  if (data.unit.startsWith('%') || data.unit === '' || data.series.length < 2 || !together) return null;
  return {
    ...data,
    series: data.series.map((series, i) => ({
      ...series,
      points: series.points.map((point) => ({
        ...point,
        value: point.value === null ? null : Math.round((BASE * point.value) / starts[i]!.value!),
      })),
    })),
    dimensions: [],
    decimals: 0,
    unit: '',
    origin: BASE,
  };
}
