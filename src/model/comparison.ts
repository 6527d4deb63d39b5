/**
 * What *Comparer* knows of a place: the same numbers for all 305 zones. Readers download this file: it reads no table.
 */
import type { Branch } from './location-quotients.ts';
import { SECTORS, type Sector } from './sectors.ts';

/** Ends of the series of Estel; the last is also the year sectors are compared at. */
export const YEARS = [1998, 2018] as const;

/** Three decompositions: all salaried jobs twice, then private industry, which counts otherwise and does not follow them. */
export const DECOMPOSITIONS = [
  { id: 'effets-1998-2008', source: 'estel', scope: 'ensemble', start: 1998, end: 2008 },
  { id: 'effets-2008-2018', source: 'estel', scope: 'ensemble', start: 2008, end: 2018 },
  { id: 'effets-2019-2024', source: 'urssaf', scope: 'industrie', start: 2019, end: 2024 },
] as const;

/** A rate a quarter without a gap, in %. */
export interface Rates {
  /** « 2003-T1 ». */
  first: string;
  rates: number[];
}

/** Salaried jobs at the end of each year from 1998 to 2018. */
export interface Jobs {
  industry: number[];
  everything: number[];
  /** In 2018. */
  sectors: Record<Sector, number>;
}

/** In % of the jobs at the start, two decimals, as shift-share.csv has them. */
export interface Effects {
  national: number;
  sectoral: number;
  local: number;
  change: number;
  before: number;
  after: number;
}

export interface StrongBranch extends Branch {
  name: string;
}

export interface ComparedPlace {
  code: string;
  /** As Insee writes it; overseas with its region, since names there come twice: « Le Sud (Martinique) ». */
  name: string;
  /** « à Vitré ». */
  at: string;
  /** Null where Insee has none: Guyane. */
  unemployment: Rates | null;
  jobs: Jobs;
  /** In the order of `DECOMPOSITIONS`. */
  effects: Effects[];
  /** Private employees Urssaf counts in industry for a hundred posts Flores counts there, and whether they are too far apart. */
  coverage: { percent: number; partial: boolean };
  /** Three at most, most posts first; end of 2023 (Flores). */
  branches: StrongBranch[];
  /** Where a study reads the zone. */
  study?: StudyWords;
}

/** What a study puts forward, in words: « foncier », « capital social ». */
export interface StudyWords {
  title: string;
  levers: string[];
  conditions: string[];
}

/** Unemployment is that of France without Mayotte, jobs those of the mainland: there is no other national series of each. */
export interface ComparedFrance {
  unemployment: Rates;
  jobs: Jobs;
}

/** « 2003-T1 », 5 → « 2004-T2 ». */
export function quarterAfter(first: string, steps: number): string {
  const [year, quarter] = first.split('-T').map(Number);
  const index = year! * 4 + quarter! - 1 + steps;
  return `${Math.floor(index / 4)}-T${(index % 4) + 1}`;
}

export function lastQuarter({ first, rates }: Rates): string {
  return quarterAfter(first, rates.length - 1);
}

/** Share of industry in salaried jobs at both ends, in %. */
export function industryShares({ industry, everything }: Jobs): [first: number, last: number] {
  return [(100 * industry[0]!) / everything[0]!, (100 * industry.at(-1)!) / everything.at(-1)!];
}

/** Change of industrial jobs from the first year to the last, in %. */
export function industryChange({ industry }: Pick<Jobs, 'industry'>): number {
  return 100 * (industry.at(-1)! / industry[0]! - 1);
}

/** Share of a sector in salaried jobs in 2018, in %. */
export function sectorShare({ sectors, everything }: Jobs, sector: Sector): number {
  return (100 * sectors[sector]) / everything.at(-1)!;
}

/** What sentences are made of: a figure a measure, not rounded. */
export interface Summary {
  name: string;
  at: string;
  /** Unemployment of the latest quarter, in %. */
  rate: number | null;
  /** How the rate compares with that of France, quarter by quarter: always under, always over, or neither. */
  side: 'under' | 'over' | 'both';
  /** Of industry in salaried jobs in 2018, in %. */
  share: number;
  /** Of industrial jobs, 1998-2018, in %. */
  change: number;
  /** Share of each sector in 2018, in %. */
  sectors: Record<Sector, number>;
  effects: Effects[];
  coverage: ComparedPlace['coverage'];
  branches: { name: string; posts: number }[];
  study?: StudyWords;
}

export function summaryOf(place: ComparedPlace, france: ComparedFrance): Summary {
  const { name, at, unemployment, effects, coverage, branches, study } = place;
  return {
    name,
    at,
    rate: unemployment?.rates.at(-1) ?? null,
    side: sideOf(unemployment?.rates ?? [], france.unemployment.rates),
    ...jobsSummary(place.jobs),
    effects,
    coverage,
    branches,
    study,
  };
}

/** Series end at the same quarter; overseas ones start later. */
function sideOf(local: number[], national: number[]): Summary['side'] {
  const same = national.slice(national.length - local.length);
  if (local.every((rate, i) => rate < same[i]!)) return 'under';
  return local.every((rate, i) => rate > same[i]!) ? 'over' : 'both';
}

export type FranceSummary = Pick<Summary, 'share' | 'change' | 'sectors'> & { rate: number; quarter: string };

export function franceSummary({ unemployment, jobs }: ComparedFrance): FranceSummary {
  return { rate: unemployment.rates.at(-1)!, quarter: lastQuarter(unemployment), ...jobsSummary(jobs) };
}

function jobsSummary(jobs: Jobs): Pick<Summary, 'share' | 'change' | 'sectors'> {
  return {
    share: industryShares(jobs)[1],
    change: industryChange(jobs),
    sectors: Object.fromEntries(SECTORS.map((sector) => [sector, sectorShare(jobs, sector)])) as Record<Sector, number>,
  };
}
