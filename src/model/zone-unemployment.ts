/** Unemployment of a zone beside that of France, quarter by quarter. */
import type { Dataset } from './datasets.ts';
import { rowsWhere } from './datasets.ts';
import { neededTable } from './needed-table.ts';
import { FRANCE_UNEMPLOYMENT } from './zone-figures.ts';
import type { Zone2020 } from './zones.ts';

/** Rates in % of the labour force; France is without Mayotte. */
export interface Quarter {
  /** « 2003-T1 ». */
  quarter: string;
  zone: number;
  france: number;
  /** Zone less France, in points, to one decimal as both rates are. */
  gap: number;
}

export interface ZoneUnemployment {
  first: Quarter;
  last: Quarter;
  /** Quarters compared, and how many the zone spent under and over France’s rate as printed. */
  quarters: number;
  under: number;
  over: number;
}

/** Undefined where Insee has no rate: Guyane. */
export function zoneUnemployment(datasets: ReadonlyMap<string, Dataset>, ze2020: Zone2020): ZoneUnemployment | undefined {
  const france = new Map(
    rowsWhere(neededTable(datasets, 'chomage-france'), { serie: FRANCE_UNEMPLOYMENT }).map((row) => [row['trimestre'], row['taux']]),
  );
  const quarters = rowsWhere(neededTable(datasets, 'chomage-zone-emploi'), { ze2020 })
    .flatMap((row): Quarter[] => {
      const [zone, national] = [row['taux'], france.get(row['trimestre']!)];
      if (typeof zone !== 'number' || typeof national !== 'number') return [];
      return [{ quarter: String(row['trimestre']), zone, france: national, gap: Math.round(10 * (zone - national)) / 10 }];
    })
    .sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) return undefined;
  return {
    first,
    last,
    quarters: quarters.length,
    under: quarters.filter(({ gap }) => gap < 0).length,
    over: quarters.filter(({ gap }) => gap > 0).length,
  };
}
