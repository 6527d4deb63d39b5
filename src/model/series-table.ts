import type { LineSeries } from './charts.ts';
import { numberColumn, textColumn, type Table } from './table.ts';

/** One row a date of any of the series, a column each; null where a series has no value. */
export function seriesTable(series: LineSeries[], xLabel: string, unit: string, decimals: number): Pick<Table, 'columns' | 'rows'> {
  const dates = new Map<number, string>();
  for (const { points } of series) for (const { x, label } of points) dates.set(x, label);
  const values = series.map(({ points }) => new Map(points.map(({ x, value }) => [x, value])));
  return {
    columns: [textColumn(xLabel), ...series.map(({ label }) => numberColumn(label, unit, decimals, `${label} {}`))],
    rows: [...dates.keys()].sort((a, b) => a - b).map((x) => [dates.get(x)!, ...values.map((one) => one.get(x) ?? null)]),
  };
}
