/** The measures of the atlas, in every employment zone: values, classes, ranks. No words: `src/layouts/atlas-words.ts` has them. */
import type { Dataset } from './datasets.ts';
import { specialisation } from './location-quotients.ts';
import { quintileBounds } from './quintiles.ts';
import { isFarFromFull, zoneDecompositions, type ZoneDecompositions } from './zone-decompositions.ts';
import { zoneProfiles, type ZoneProfile } from './zone-profiles.ts';

/** Words of the addresses, in the order of the pages. */
export const ATLAS_MEASURES = [
  'part-industrie',
  'evolution-industrie',
  'evolution-recente',
  'chomage',
  'effet-local',
  'effet-local-industrie',
  'specialisation',
  'concentration',
] as const;

export type AtlasMeasure = (typeof ATLAS_MEASURES)[number];

export interface AtlasZone {
  /** Code of the zone (ze2020). */
  code: string;
  name: string;
  /** Null where nothing is measured, or where what is measured concludes nothing. */
  value: number | null;
  /** 1 is the highest value; zones of one value share it. */
  rank: number | null;
}

export interface AtlasTable {
  measure: AtlasMeasure;
  /** In the order of codes. */
  zones: AtlasZone[];
  /** How many have a value. */
  measured: number;
  /** Where classes part, ascending; a bound belongs to the class it opens. */
  bounds: [number, number, number, number];
  /** A change or an effect, read away from zero. */
  signed: boolean;
  unit: string;
  decimals: number;
}

interface Readings {
  profile: ZoneProfile;
  decompositions: ZoneDecompositions;
  /** Share of industry in posts over that of all zones together, end of 2023 (Flores). */
  quotient: number;
}

interface Reading {
  unit: string;
  decimals: number;
  signed: boolean;
  /** Decimals of the bounds. */
  rounding: number;
  of(readings: Readings): number | null;
}

const PERCENT = { unit: '%', decimals: 1, rounding: 0 };
const SHARE = { ...PERCENT, signed: false };
const CHANGE = { ...PERCENT, signed: true };

/** Where Urssaf and Flores do not see the same industry, a change Urssaf counts concludes nothing (zone-decompositions.ts). */
const ofUrssaf =
  (effect: 'change' | 'local') =>
  ({ decompositions }: Readings) =>
    isFarFromFull(decompositions) ? null : decompositions.industry.percent[effect];

const READINGS: Record<AtlasMeasure, Reading> = {
  'part-industrie': { ...SHARE, of: ({ profile }) => profile.measures.industryShare },
  'evolution-industrie': { ...CHANGE, of: ({ profile }) => profile.measures.industryChange },
  'evolution-recente': { ...CHANGE, of: ofUrssaf('change') },
  chomage: { ...SHARE, of: ({ profile }) => profile.measures.unemployment },
  'effet-local': { ...CHANGE, of: ({ decompositions }) => decompositions.everything.percent.local },
  'effet-local-industrie': { ...CHANGE, of: ofUrssaf('local') },
  specialisation: { unit: 'fois', decimals: 2, signed: false, rounding: 1, of: ({ quotient }) => quotient },
  concentration: { ...SHARE, of: ({ profile }) => profile.measures.concentration },
};

/**
 * Values as they are shown: classes and counts are made from these, so that what a reader compares with a bound is what was
 * compared. Ranks come before rounding, as on the pages of zones.
 */
export function atlasTable(datasets: ReadonlyMap<string, Dataset>, measure: AtlasMeasure): AtlasTable {
  const { of, rounding, ...manner } = READINGS[measure];
  const exact = readingsOf(datasets).map((readings) => ({ zone: readings.profile, value: of(readings) }));
  const known = exact.flatMap(({ value }) => (value === null ? [] : value));
  const zones = exact.map(({ zone: { code, name }, value }) => ({
    code,
    name,
    value: value === null ? null : Number(value.toFixed(manner.decimals)) || 0,
    rank: value === null ? null : 1 + known.filter((other) => other > value).length,
  }));
  const shown = zones.flatMap(({ value }) => (value === null ? [] : value));
  return { measure, zones, measured: known.length, bounds: quintileBounds(shown, rounding, manner.signed), ...manner };
}

/** Eight measures and their files read the same tables: once. */
const gathered = new WeakMap<ReadonlyMap<string, Dataset>, Readings[]>();

function readingsOf(datasets: ReadonlyMap<string, Dataset>): Readings[] {
  const readings =
    gathered.get(datasets) ??
    zoneProfiles(datasets).map((profile) => ({
      profile,
      decompositions: zoneDecompositions(datasets, profile.code),
      quotient: specialisation(datasets, profile.code).industry.quotient,
    }));
  gathered.set(datasets, readings);
  return readings;
}
