import type { ChoroplethData, ChoroplethZone } from './place-charts.ts';
import { numberColumn, signedWhere, textColumn, type Table } from './table.ts';

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
