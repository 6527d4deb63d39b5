/**
 * Places like a place: the zones nearest to it on the measures of `zone-profiles.ts`. Each measure is expressed in standard
 * deviations from the mean of the zones compared, so that all weigh the same whatever their units; population by its
 * logarithm, as 20 000 and 40 000 inhabitants are as far apart as 200 000 and 400 000. The distance is Euclidean.
 * It says that numbers are alike on five counts, not that the places are.
 */
import { MEASURES, type Measure, type ZoneProfile } from './zone-profiles.ts';
import type { Zone2020 } from './zones.ts';

export interface Neighbour {
  zone: ZoneProfile;
  /** In standard deviations: 0 is the same on every measure. */
  distance: number;
  /** Of this zone from the place, by measure, in standard deviations, with their sign. Their squares add up to the distance’s. */
  gaps: Record<Measure, number>;
}

export interface SimilarZones {
  /** What the place itself lacks: nothing can then be said to be near it. */
  missing: Measure[];
  /** Nearest first, ties in the order of codes; the place is not among them. */
  nearest: Neighbour[];
  /** Same order: every zone listed that has all its measures, however far, overseas or not. */
  listed: Neighbour[];
  /** Zones that could have been near, but lack a measure. */
  leftOut: { zone: ZoneProfile; missing: Measure[] }[];
}

export interface Comparison {
  /** Whom to look among. Means and deviations are those of the same zones. */
  among: 'mainland' | 'all';
  count: number;
  /** Zones whose distance is wanted even when they are far: those of the case studies. */
  listed: readonly Zone2020[];
}

/** Throws a French sentence when a zone is not among the profiles. */
export function similarZones(profiles: readonly ZoneProfile[], code: Zone2020, { among, count, listed }: Comparison): SimilarZones {
  const profile = (wanted: Zone2020): ZoneProfile => {
    const found = profiles.find((zone) => zone.code === wanted);
    if (!found) throw new RangeError(`aucune mesure pour la zone d’emploi ${wanted}`);
    return found;
  };
  const place = profile(code);
  const others = listed.filter((wanted) => wanted !== code).map(profile);
  const compared = profiles.filter((zone) => among === 'all' || !zone.overseas);
  const leftOut = [...new Set([...compared, ...others])]
    .filter((zone) => zone !== place && missingOf(zone).length > 0)
    .sort(byCode)
    .map((zone) => ({ zone, missing: missingOf(zone) }));
  const missing = missingOf(place);
  if (missing.length > 0) return { missing, nearest: [], listed: [], leftOut };
  const scales = scalesOf(compared.filter(isComplete));
  const near = (zones: ZoneProfile[]): Neighbour[] =>
    [...new Set(zones)]
      .filter((zone) => zone !== place && isComplete(zone))
      .map((zone) => neighbour(zone, place, scales))
      .sort((a, b) => a.distance - b.distance || byCode(a.zone, b.zone));
  return { missing, nearest: near(compared).slice(0, count), listed: near(others), leftOut };
}

const byCode = (a: ZoneProfile, b: ZoneProfile) => (a.code < b.code ? -1 : 1);

const missingOf = (zone: ZoneProfile): Measure[] => MEASURES.filter((measure) => zone.measures[measure] === null);

const isComplete = (zone: ZoneProfile) => missingOf(zone).length === 0;

function comparable(zone: ZoneProfile, measure: Measure): number {
  const value = zone.measures[measure]!;
  return measure === 'population' ? Math.log(value) : value;
}

/** Standard deviation of each measure. A mean would cancel out: only differences are looked at. */
function scalesOf(zones: ZoneProfile[]): Record<Measure, number> {
  return eachMeasure((measure) => {
    const values = zones.map((zone) => comparable(zone, measure));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  });
}

/** A measure that is the same everywhere sets nobody apart. */
function neighbour(zone: ZoneProfile, place: ZoneProfile, scales: Record<Measure, number>): Neighbour {
  const gaps = eachMeasure((measure) =>
    scales[measure] === 0 ? 0 : (comparable(zone, measure) - comparable(place, measure)) / scales[measure],
  );
  return { zone, distance: Math.sqrt(MEASURES.reduce((sum, measure) => sum + gaps[measure] ** 2, 0)), gaps };
}

function eachMeasure(value: (measure: Measure) => number): Record<Measure, number> {
  return Object.fromEntries(MEASURES.map((measure) => [measure, value(measure)])) as Record<Measure, number>;
}
