import {
  sharesOf,
  type ChoroplethData,
  type ChoroplethZone,
  type DotsData,
  type SharesData,
  type SlopeData,
  type SmallMultiplesData,
} from './place-charts.ts';
import { seriesTable } from './series-table.ts';
import { large, numberColumn, signedWhere, textColumn, type Table } from './table.ts';

type Body = Pick<Table, 'columns' | 'rows'>;

/** One row a zone, in the order of the data. */
export function choroplethTable({ zones, valueLabel, unit, decimals }: ChoroplethData): Body {
  const values = zones.map(({ value }) => value);
  return {
    columns: [textColumn('Zone d’emploi'), signedWhere(numberColumn(valueLabel, unit, decimals, '{}'), values)],
    rows: zones.map((zone) => [nameOf(zone), zone.value]),
  };
}

/** Overseas, several zones share a name: « Le Sud (Martinique) ». */
export function nameOf({ label, region }: Pick<ChoroplethZone, 'label' | 'region'>): string {
  return region ? `${label} (${region})` : label;
}

/** One row a date, a column a panel, the reference last. */
export function smallMultiplesTable({ panels, reference, xLabel, unit, decimals }: SmallMultiplesData): Body {
  return seriesTable([...panels, ...(reference ? [reference] : [])], xLabel, unit, decimals);
}

/** One row a place: the start, the value and the reference, as far as there are any. */
export function dotsTable({ rows, rowLabel, valueLabel, startLabel, referenceLabel, unit, decimals }: DotsData): Body {
  const all = rows.flatMap(({ value, start, reference }) => [value, start ?? null, reference ?? null]);
  const column = (name: string, said: string) => signedWhere(numberColumn(name, unit, decimals, said), all);
  return {
    columns: [
      textColumn(rowLabel),
      ...(startLabel === undefined ? [] : [column(startLabel, `{} (${startLabel})`)]),
      column(valueLabel, startLabel === undefined ? '{}' : `{} (${valueLabel})`),
      ...(referenceLabel === undefined ? [] : [column(referenceLabel, `{} (${referenceLabel})`)]),
    ],
    rows: rows.map(({ label, value, start, reference }) => [
      label,
      ...(startLabel === undefined ? [] : [start ?? null]),
      value,
      ...(referenceLabel === undefined ? [] : [reference ?? null]),
    ]),
  };
}

/** One row a place: the share of each part, as precise as it is shown, and the whole they are shares of. */
export function sharesTable({ parts, rows, rowLabel, unit, decimals }: SharesData): Body {
  return {
    columns: [
      textColumn(rowLabel),
      ...parts.map(({ label }) => numberColumn(large(label), '%', decimals, `${label} {}`)),
      { label: `Ensemble (${unit})`, numeric: true, decimals: 0 },
    ],
    rows: rows.map(({ label, values }) => [
      label,
      ...sharesOf(values).map((share) => Number(share.toFixed(decimals))),
      values.reduce((sum, value) => sum + value, 0),
    ]),
  };
}

/** One row a place, its value at each date. */
export function slopeTable({ lines, startLabel, endLabel, rowLabel, unit, decimals }: SlopeData): Body {
  const values = lines.flatMap(({ start, end }) => [start, end]);
  const column = (name: string) => signedWhere(numberColumn(name, unit, decimals, `{} (${name})`), values);
  return {
    columns: [textColumn(rowLabel), column(startLabel), column(endLabel)],
    rows: lines.map(({ label, start, end }) => [label, start, end]),
  };
}
