/** The two shift-shares the page of a zone shows. They do not follow each other: sources, fields and sectors differ. */
import type { Dataset } from './datasets.ts';
import { rowsWhere } from './datasets.ts';
import { neededTable } from './needed-table.ts';
import { type Decomposition, type ShiftShare, shiftShareOfZone } from './shift-share.ts';
import type { Zone2020 } from './zones.ts';

export const ASKED = {
  /** All salaried jobs, five great sectors. */
  everything: { source: 'estel', scope: 'ensemble', start: 1998, end: 2018 },
  /** Private employees of industry, NA38 branches. */
  industry: { source: 'urssaf', scope: 'industrie', start: 2019, end: 2024 },
} as const satisfies Record<string, Decomposition>;

export interface ZoneDecompositions {
  everything: ShiftShare;
  industry: ShiftShare;
  /** Private employees Urssaf counts in industry for a hundred posts Flores counts there, end of 2023. */
  coverage: number;
}

/** Further from a hundred than this, Urssaf and Flores do not see the same industry: its 2019-2024 change concludes nothing. */
export const FAR_FROM_FULL = 10;

export function zoneDecompositions(datasets: ReadonlyMap<string, Dataset>, ze2020: Zone2020): ZoneDecompositions {
  const row = rowsWhere(neededTable(datasets, 'industrie-zone-emploi'), { ze2020 })[0];
  const coverage = row?.['couverture_urssaf_industrie_2023_pct'];
  if (typeof coverage !== 'number') throw new RangeError(`pas de couverture de l’Urssaf pour la zone ${ze2020}`);
  return {
    everything: shiftShareOfZone(datasets, ze2020, ASKED.everything),
    industry: shiftShareOfZone(datasets, ze2020, ASKED.industry),
    coverage,
  };
}

export const isFarFromFull = ({ coverage }: Pick<ZoneDecompositions, 'coverage'>) => Math.abs(coverage - 100) > FAR_FROM_FULL;
