/** Industrial jobs of a zone: how many, what share, how they moved beside those of all zones, in which branches. */
import { BRANCHES } from './branches.ts';
import type { Dataset } from './datasets.ts';
import { rowsWhere } from './datasets.ts';
import { type Branch, mostSpecific, specialisation, strongest, type Weight } from './location-quotients.ts';
import { neededTable } from './needed-table.ts';
import { jobsByZone, totalOf } from './zone-jobs.ts';
import type { Zone2020 } from './zones.ts';

/** End of a year, salaried jobs (Estel). */
export interface IndustryYear {
  year: number;
  jobs: number;
  /** Of all salaried jobs of the zone, in %. */
  share: number;
  /** The same share in mainland France. */
  mainlandShare: number;
}

export interface IndustryChange {
  from: number;
  to: number;
  /** In %. */
  zone: number;
  /** Of the 305 zones together, in %. */
  all: number;
}

export interface NamedBranch extends Branch {
  name: string;
  /** Share of the branch in all posts of all zones together, in %. */
  franceShare: number;
}

export interface ZoneIndustry {
  years: IndustryYear[];
  /** From the first year to the last, then from the middle one to the last. */
  changes: IndustryChange[];
  /** By share of industry in the last year, 1 is the largest share; zones of equal share have the same rank. */
  rank: { position: number; among: number };
  /** Industrial posts at the end of 2023 (Flores). */
  posts: Weight;
  /** All industrial branches that have posts, most posts first. */
  branches: NamedBranch[];
  /** What is left after the eight largest; undefined when nothing is. */
  rest: { count: number; posts: number; share: number; franceShare: number } | undefined;
  strongest: NamedBranch | undefined;
  mostSpecific: NamedBranch | undefined;
}

/** Beyond these, a branch weighs little. */
export const MOST_BRANCHES = 8;

/** First and last year of the edition, and 2008, before the recession: what the studies compare too. */
export const YEARS = [1998, 2008, 2018] as const;

export function zoneIndustry(datasets: ReadonlyMap<string, Dataset>, zone: Zone2020): ZoneIndustry {
  const ends = YEARS.map((year) => ({
    year,
    industry: jobsByZone(datasets, 'estel', 'industrie', year),
    everything: jobsByZone(datasets, 'estel', 'ensemble', year),
  }));
  const jobs = ends.map(({ industry }) => totalOf(industry.zones.get(zone)!));
  const all = ends.map(({ industry }) => totalOf(industry.all));
  const change = (from: number, to: number): IndustryChange => ({
    from: YEARS[from]!,
    to: YEARS[to]!,
    zone: (100 * (jobs[to]! - jobs[from]!)) / jobs[from]!,
    all: (100 * (all[to]! - all[from]!)) / all[from]!,
  });
  const held = specialisation(datasets, zone);
  const named = (branch: Branch): NamedBranch => ({
    ...branch,
    name: BRANCHES[branch.code] ?? branch.code,
    franceShare: branch.share / branch.quotient,
  });
  const [first, specific] = [strongest(held), mostSpecific(held)];
  const branches = held.branches.map(named);
  return {
    years: ends.map(({ year, everything }, i) => ({
      year,
      jobs: jobs[i]!,
      share: (100 * jobs[i]!) / totalOf(everything.zones.get(zone)!),
      mainlandShare: mainlandShare(datasets, year),
    })),
    changes: [change(0, 2), change(1, 2)],
    rank: rankOf(datasets, zone),
    posts: held.industry,
    branches,
    rest: restOf(branches.slice(MOST_BRANCHES)),
    strongest: first && named(first),
    mostSpecific: specific && named(specific),
  };
}

function restOf(branches: NamedBranch[]): ZoneIndustry['rest'] {
  if (branches.length === 0) return undefined;
  const sum = (of: (branch: NamedBranch) => number) => branches.reduce((total, branch) => total + of(branch), 0);
  return {
    count: branches.length,
    posts: sum(({ posts }) => posts),
    share: sum(({ share }) => share),
    franceShare: sum(({ franceShare }) => franceShare),
  };
}

function mainlandShare(datasets: ReadonlyMap<string, Dataset>, annee: number): number {
  const count = (secteur: string) => Number(rowsWhere(neededTable(datasets, 'emploi-france-secteur'), { secteur, annee })[0]?.['effectif']);
  return (100 * count('BE')) / count('TT');
}

function rankOf(datasets: ReadonlyMap<string, Dataset>, zone: Zone2020): ZoneIndustry['rank'] {
  const year = YEARS.at(-1)!;
  const industry = jobsByZone(datasets, 'estel', 'industrie', year).zones;
  const everything = jobsByZone(datasets, 'estel', 'ensemble', year).zones;
  const share = (code: Zone2020) => totalOf(industry.get(code)!) / totalOf(everything.get(code)!);
  const own = share(zone);
  return { position: 1 + [...industry.keys()].filter((code) => share(code) > own).length, among: industry.size };
}
