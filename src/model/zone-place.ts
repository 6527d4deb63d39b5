/** Where a zone lies: the départements and regions its communes are in, and the studied territories it shares inhabitants with. */
import type { Dataset } from './datasets.ts';
import { rowsWhere } from './datasets.ts';
import { neededTable } from './needed-table.ts';
import type { Zone2020 } from './zones.ts';

export interface Share {
  /** Official code, of a département or a region. */
  code: string;
  communes: number;
  /** Of the zone’s inhabitants, in %. */
  inhabitants: number;
}

export interface ZonePlace {
  communes: number;
  /** Most inhabitants first. */
  departements: Share[];
  regions: Share[];
}

export function zonePlace(datasets: ReadonlyMap<string, Dataset>, ze2020: Zone2020): ZonePlace {
  const communes = rowsWhere(neededTable(datasets, 'communes'), { ze2020 });
  const all = communes.reduce((sum, row) => sum + Number(row['population']), 0);
  const sharesOf = (column: 'departement' | 'region'): Share[] =>
    [...Map.groupBy(communes, (row) => String(row[column]))]
      .map(([code, held]) => ({
        code,
        communes: held.length,
        inhabitants: (100 * held.reduce((sum, row) => sum + Number(row['population']), 0)) / all,
      }))
      .sort((a, b) => b.inhabitants - a.inhabitants || (a.code < b.code ? -1 : 1));
  return { communes: communes.length, departements: sharesOf('departement'), regions: sharesOf('region') };
}

/** How much a studied territory and a zone have in common, in % of inhabitants. */
export interface StudiedTerritory {
  /** « vitre ». */
  territory: string;
  /** The study reads its series in this zone. */
  readThere: boolean;
  shareOfTerritory: number;
  shareOfZone: number;
}

/** Most of the zone’s inhabitants first. */
export function studiedTerritories(datasets: ReadonlyMap<string, Dataset>, ze2020: Zone2020): StudiedTerritory[] {
  return rowsWhere(neededTable(datasets, 'territoires-etudes-zones'), { ze2020 })
    .map((row) => ({
      territory: String(row['territoire']),
      readThere: row['zone_de_lecture'] === 'oui',
      shareOfTerritory: Number(row['part_population_territoire']),
      shareOfZone: Number(row['part_population_zone']),
    }))
    .sort((a, b) => b.shareOfZone - a.shareOfZone || (a.territory < b.territory ? -1 : 1));
}
