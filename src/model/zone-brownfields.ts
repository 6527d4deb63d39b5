import type { Dataset, Row } from './datasets.ts';
import { rowsWhere } from './datasets.ts';
import { neededTable } from './needed-table.ts';
import type { Zone2020 } from './zones.ts';

/** Brownfield sites on record in the communes of a zone (Cartofriches). No site on record does not mean no brownfield. */
export interface ZoneBrownfields {
  /** Communes with a site at least. */
  communes: number;
  sites: number;
  industrial: number;
  withoutProject: number;
  withProject: number;
  reconverted: number;
  potential: number;
  /** Land units added up by the inventory, not verified. */
  hectares: number;
}

export function zoneBrownfields(datasets: ReadonlyMap<string, Dataset>, ze2020: Zone2020): ZoneBrownfields {
  const rows = rowsWhere(neededTable(datasets, 'friches-communes'), { ze2020 });
  const sum = (column: keyof Row) => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  return {
    communes: rows.length,
    sites: sum('sites'),
    industrial: sum('sites_industriels'),
    withoutProject: sum('sans_projet'),
    withProject: sum('avec_projet'),
    reconverted: sum('reconverties'),
    potential: sum('potentielles'),
    hectares: sum('surface_m2') / 10_000,
  };
}
