/**
 * Territoires d’industrie that meet a zone: those with a member that has communes in it. Members are intercommunalités
 * on their perimeters of 2026, communes, and three établissements publics territoriaux of Greater Paris, whose communes no
 * table of the site lists: these are named where they may lie, and joined to no zone.
 */
import type { Dataset, Row } from './datasets.ts';
import { rowsWhere } from './datasets.ts';
import { neededTable } from './needed-table.ts';
import type { Zone2020 } from './zones.ts';

export const GENERATIONS = ['2018-2022', '2023-2027'] as const;
export type Generation = (typeof GENERATIONS)[number];

export interface MetTerritory {
  /** « ti-5302 »; the same identifier is another territory in the other generation. */
  id: string;
  name: string;
  /** Of the zone’s inhabitants, in %, living in the members’ communes. */
  inhabitants: number;
}

export interface ZoneGeneration {
  generation: Generation;
  /** Territories of the whole list. */
  total: number;
  /** Most inhabitants of the zone first. */
  met: MetTerritory[];
  /** Names of the members that may lie in the zone and cannot be joined to it. */
  unplaced: string[];
}

/** Métropole du Grand Paris: its communes are in the table under this number, whatever their établissement territorial. */
const GREATER_PARIS = '200054781';

/** A commune by its département and its name: the SIREN number holds the first, and the code in more than one way. */
const memberCommune = (row: Row) => `${String(row['siren']).slice(2, 4)} ${String(row['nom'])}`;

interface Index {
  byEpci: Map<string, Row[]>;
  byCommune: Map<string, Row[]>;
  territorial: string[];
  total: number;
}

const indexes = new WeakMap<Dataset, Map<Generation, Index>>();

export function zoneProgramme(datasets: ReadonlyMap<string, Dataset>, ze2020: Zone2020): ZoneGeneration[] {
  const members = neededTable(datasets, 'territoires-industrie');
  const communes = rowsWhere(neededTable(datasets, 'communes'), { ze2020 });
  const everyone = communes.reduce((sum, row) => sum + Number(row['population']), 0);
  return GENERATIONS.map((generation) => {
    const { byEpci, byCommune, territorial, total } = indexOf(members, generation);
    const met = new Map<string, { name: string; inhabitants: number }>();
    for (const commune of communes) {
      const joined = [
        ...(byEpci.get(String(commune['epci'])) ?? []),
        ...(byCommune.get(`${String(commune['departement'])} ${String(commune['nom'])}`) ?? []),
      ];
      // Once a territory: a commune may be a member by itself and by its intercommunalité.
      for (const [id, name] of new Map(joined.map((row) => [String(row['id_ti']), String(row['libelle'])]))) {
        const known = met.get(id)?.inhabitants ?? 0;
        met.set(id, { name, inhabitants: known + Number(commune['population']) });
      }
    }
    return {
      generation,
      total,
      met: [...met]
        .map(([id, { name, inhabitants }]) => ({ id, name, inhabitants: (100 * inhabitants) / everyone }))
        .sort((a, b) => b.inhabitants - a.inhabitants || (a.id < b.id ? -1 : 1)),
      unplaced: communes.some((row) => row['epci'] === GREATER_PARIS) ? territorial : [],
    };
  });
}

function indexOf(members: Dataset, generation: Generation): Index {
  const known = indexes.get(members) ?? new Map<Generation, Index>();
  indexes.set(members, known);
  const rows = rowsWhere(members, { generation });
  const ofType = (type: string) => rows.filter((row) => row['type'] === type);
  const index: Index = known.get(generation) ?? {
    byEpci: Map.groupBy(ofType('epci'), (row) => String(row['siren'])),
    byCommune: Map.groupBy(ofType('commune'), memberCommune),
    territorial: ofType('ept')
      .map((row) => String(row['nom']))
      .sort(),
    total: new Set(rows.map((row) => row['id_ti'])).size,
  };
  known.set(generation, index);
  return index;
}
