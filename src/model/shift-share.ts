/**
 * Shift-share: what a zone’s employment would have done with the country’s rhythm, what its mix of sectors adds or takes away,
 * and what is left. With E0 and E1 the zone’s jobs at both ends, s a sector, G and Gs the growth of the reference, all
 * sectors together and sector by sector:
 *
 *   national = E0·G      sectoral = Σ E0s·(Gs − G)      local = Σ [E1s − E0s·(1 + Gs)]
 *
 * The three add up to E1 − E0. The same formula as `content/donnees/prepare/3-analyse.mjs`, which wrote shift-share.csv.
 * The local effect is a remainder, not a cause: it holds whatever the sectors do not tell apart.
 */
import type { Dataset } from './datasets.ts';
import { jobsByZone, type Scope, type SectorJobs } from './zone-jobs.ts';
import type { Zone2020 } from './zones.ts';

/** Sector → jobs at the start and at the end. */
export type JobsAtEnds = ReadonlyMap<string, readonly [start: number, end: number]>;

export interface Effects {
  national: number;
  sectoral: number;
  local: number;
  /** The sum of the three. */
  change: number;
}

export interface ShiftShare {
  /** All sectors together. */
  start: number;
  end: number;
  /** Not rounded. */
  jobs: Effects;
  /** In % of the jobs at the start, not rounded. */
  percent: Effects;
}

/**
 * The zone belongs to the reference: a sector it has, the reference has. One that the reference did not have at the start
 * has no growth to compare with: its jobs are all local.
 * Vitré 1998-2018 (Estel): 27 616 jobs → 35 457, +28.4 % = national +14.5, sectoral −10.8, local +24.7.
 */
export function shiftShare(zone: JobsAtEnds, reference: JobsAtEnds): ShiftShare {
  const [start, end] = sums(zone);
  if (start === 0) throw new RangeError('aucun emploi au départ : rien à décomposer');
  const [referenceStart, referenceEnd] = sums(reference);
  const growth = referenceEnd / referenceStart - 1;
  const jobs: Effects = { national: start * growth, sectoral: 0, local: 0, change: end - start };
  for (const [sector, [before, after]] of zone) {
    const ends = reference.get(sector);
    if (!ends) throw new RangeError(`le secteur « ${sector} » n’est pas dans la référence`);
    const sectorGrowth = ends[0] === 0 ? 0 : ends[1] / ends[0] - 1;
    jobs.sectoral += before * (sectorGrowth - growth);
    jobs.local += after - before * (1 + sectorGrowth);
  }
  const percent = (effect: number) => (100 * effect) / start;
  return {
    start,
    end,
    jobs,
    percent: {
      national: percent(jobs.national),
      sectoral: percent(jobs.sectoral),
      local: percent(jobs.local),
      change: percent(jobs.change),
    },
  };
}

/** `industrie` is for Urssaf only: to Estel, industry is one sector, without a mix. Years of each source: `zone-jobs.ts`. */
export type Decomposition = { start: number; end: number } & ({ source: 'estel'; scope: 'ensemble' } | { source: 'urssaf'; scope: Scope });

/**
 * From the raw tables, against the sum of all 305 zones (France without Mayotte): within the field asked for, so that industry
 * is compared with industry. Throws a French sentence when the source has nothing for a year.
 */
export function shiftShareOfZone(datasets: ReadonlyMap<string, Dataset>, zone: Zone2020, asked: Decomposition): ShiftShare {
  const [before, after] = [asked.start, asked.end].map((year) => jobsByZone(datasets, asked.source, asked.scope, year));
  return shiftShare(atEnds(before!.zones.get(zone)!, after!.zones.get(zone)!), atEnds(before!.all, after!.all));
}

function atEnds(before: SectorJobs, after: SectorJobs): JobsAtEnds {
  const sectors = [...new Set([...before.keys(), ...after.keys()])].sort();
  return new Map(sectors.map((sector) => [sector, [before.get(sector) ?? 0, after.get(sector) ?? 0]]));
}

function sums(jobs: JobsAtEnds): [start: number, end: number] {
  return jobs.values().reduce<[number, number]>(([start, end], [before, after]) => [start + before, end + after], [0, 0]);
}
