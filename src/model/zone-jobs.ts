/**
 * Jobs by employment zone (outline of 2020) and sector. Three sources with three fields, read side by side, never one after
 * the other: Estel (salaried jobs, five sectors, 1998-2018), Urssaf (private employees, 2019 and 2022-2024) and Flores
 * (posts of all employers, 2022 and 2023), the last two by NA38 branch. All at the end of the year, at the place of work.
 */
import type { Dataset } from './datasets.ts';
import { rowsWhere } from './datasets.ts';
import { neededTable } from './needed-table.ts';
import { type Zone2020, zones2020 } from './zones.ts';

export type JobSource = 'estel' | 'urssaf' | 'flores';
export type Scope = 'ensemble' | 'industrie';

/** Jobs by sector code. A sector without a row has no job: the tables list only what they count. */
export type SectorJobs = ReadonlyMap<string, number>;

export interface JobsByZone {
  zones: ReadonlyMap<Zone2020, SectorJobs>;
  /** Sum of all zones: France without Mayotte. */
  all: SectorJobs;
}

const TABLES: Record<JobSource, { table: string; sector: string }> = {
  estel: { table: 'emploi-zone-emploi-secteur', sector: 'secteur' },
  urssaf: { table: 'emploi-prive-zone-emploi-na38', sector: 'na38' },
  flores: { table: 'emploi-flores-zone-emploi-na38', sector: 'na38' },
};

/** The page of each zone asks for the jobs of all of them: they are gathered once. */
const gathered = new WeakMap<ReadonlyMap<string, Dataset>, Map<string, JobsByZone>>();

/** Throws a French sentence when the source has nothing for the year. */
export function jobsByZone(datasets: ReadonlyMap<string, Dataset>, source: JobSource, scope: Scope, year: number): JobsByZone {
  const known = gathered.get(datasets) ?? new Map<string, JobsByZone>();
  gathered.set(datasets, known);
  const key = `${source} ${scope} ${year}`;
  const jobs = known.get(key) ?? gather(datasets, source, scope, year);
  known.set(key, jobs);
  return jobs;
}

export function totalOf(jobs: SectorJobs): number {
  return jobs.values().reduce((sum, count) => sum + count, 0);
}

/** Codes of the sectors a scope holds: five great sectors for Estel (« BE » is industry), NA38 branches for the others. */
export function sectorsOf(datasets: ReadonlyMap<string, Dataset>, source: JobSource, scope: Scope): string[] {
  const branches = neededTable(datasets, 'nomenclature-na38').rows.filter((row) => scope === 'ensemble' || row['na5'] === 'BE');
  return [...new Set(branches.map((row) => String(row[source === 'estel' ? 'na5' : 'na38'])))].sort();
}

function gather(datasets: ReadonlyMap<string, Dataset>, source: JobSource, scope: Scope, year: number): JobsByZone {
  const { table, sector } = TABLES[source];
  const data = neededTable(datasets, table);
  if (rowsWhere(data, { annee: year }).length === 0) throw new RangeError(`pas d’emploi en ${year} dans « ${table} »`);
  const sectors = new Set(sectorsOf(datasets, source, scope));
  const all = new Map([...sectors].map((code) => [code, 0]));
  const zones = new Map<Zone2020, SectorJobs>();
  for (const { code: ze2020 } of zones2020(datasets)) {
    const jobs = new Map<string, number>();
    for (const row of rowsWhere(data, { ze2020, annee: year })) {
      const [code, count] = [String(row[sector]), row['effectif']];
      if (!sectors.has(code) || typeof count !== 'number') continue;
      jobs.set(code, count);
      all.set(code, all.get(code)! + count);
    }
    zones.set(ze2020, jobs);
  }
  return { zones, all };
}
