/** What employment zones are compared on, read from the raw tables. */
import type { Dataset } from './datasets.ts';
import { rowsWhere } from './datasets.ts';
import { specialisation } from './location-quotients.ts';
import { neededTable } from './needed-table.ts';
import { jobsByZone, totalOf } from './zone-jobs.ts';
import { type Zone, zones2020 } from './zones.ts';

export const MEASURES = ['industryShare', 'industryChange', 'unemployment', 'population', 'concentration'] as const;

/**
 * Five measures, each for what the others do not say:
 * - `industryShare`: share of industry in salaried jobs, end of 2018, in % (Estel): how much the place lives off it;
 * - `industryChange`: change of industrial jobs, 1998-2018, in % (Estel): whether it was lost or kept;
 * - `unemployment`: rate of the latest quarter, in %: how the place fares, whatever it lives off;
 * - `population`: inhabitants: a metropolis and a small town do not have the same resources at the same share;
 * - `concentration`: share of the three largest NA38 branches in industrial posts, end of 2023, in % (Flores): one trade or many.
 */
export type Measure = (typeof MEASURES)[number];

export interface ZoneProfile extends Zone {
  /** Null where the tables have none. */
  measures: Record<Measure, number | null>;
}

const LARGEST_BRANCHES = 3;

/** Every zone asks, of a table of twenty-eight thousand rows: once. */
const latest = new WeakMap<Dataset, string>();

/** The quarter `unemployment` is read at, « 2025-T4 ». */
export function latestQuarter(datasets: ReadonlyMap<string, Dataset>): string {
  const table = neededTable(datasets, 'chomage-zone-emploi');
  const found = latest.get(table) ?? table.rows.reduce((last, { trimestre }) => (String(trimestre) > last ? String(trimestre) : last), '');
  latest.set(table, found);
  return found;
}

/** Every zone of the outline of 2020, in the order of codes. */
export function zoneProfiles(datasets: ReadonlyMap<string, Dataset>): ZoneProfile[] {
  const quarter = latestQuarter(datasets);
  const unemployment = neededTable(datasets, 'chomage-zone-emploi');
  const industry = [1998, 2018].map((year) => jobsByZone(datasets, 'estel', 'industrie', year));
  const everything = jobsByZone(datasets, 'estel', 'ensemble', 2018);
  return zones2020(datasets).map((zone) => {
    const [before, after] = industry.map(({ zones }) => totalOf(zones.get(zone.code)!));
    const rate = rowsWhere(unemployment, { ze2020: zone.code, trimestre: quarter })[0]?.['taux'];
    const { branches, industry: posts } = specialisation(datasets, zone.code);
    const largest = branches.slice(0, LARGEST_BRANCHES).reduce((sum, branch) => sum + branch.posts, 0);
    return {
      ...zone,
      measures: {
        industryShare: percent(after!, totalOf(everything.zones.get(zone.code)!)),
        industryChange: percent(after! - before!, before!),
        unemployment: typeof rate === 'number' ? rate : null,
        population: zone.population,
        concentration: percent(largest, posts.posts),
      },
    };
  });
}

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);
