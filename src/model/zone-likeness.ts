/** Zones whose numbers are like a zone’s, and the studies nearest to it. */
import type { Dataset } from './datasets.ts';
import { type Comparison, type Neighbour, similarZones } from './similar-zones.ts';
import { type Measure, type ZoneProfile, zoneProfiles } from './zone-profiles.ts';
import type { Zone2020 } from './zones.ts';

/** A study, as far as likeness is concerned. */
export interface StudiedPlace {
  id: string;
  /** Employment zones it reads its series in. */
  zones: readonly string[];
}

export interface NearStudy {
  id: string;
  /** The nearest of its zones. */
  neighbour: Neighbour;
}

export interface ZoneLikeness {
  own: ZoneProfile;
  among: Comparison['among'];
  /** What the zone lacks: nothing can then be said to be near it. */
  missing: Measure[];
  nearest: Neighbour[];
  /** The studies that do not read their series here, nearest first. */
  studies: NearStudy[];
}

const NEAREST = 5;

/** The page of each zone compares it with all of them: profiles are read once. */
const known = new WeakMap<ReadonlyMap<string, Dataset>, ZoneProfile[]>();

/** A mainland zone is compared with the mainland; overseas, where few zones are, with all that have their measures. */
export function zoneLikeness(datasets: ReadonlyMap<string, Dataset>, zone: Zone2020, studies: readonly StudiedPlace[]): ZoneLikeness {
  const profiles = known.get(datasets) ?? zoneProfiles(datasets);
  known.set(datasets, profiles);
  const own = profiles.find(({ code }) => code === zone)!;
  const among = own.overseas ? 'all' : 'mainland';
  const others = studies.filter(({ zones }) => !zones.includes(zone));
  const listed = [...new Set(others.flatMap(({ zones }) => zones))] as Zone2020[];
  const { missing, nearest, listed: studied } = similarZones(profiles, zone, { among, count: NEAREST, listed });
  return {
    own,
    among,
    missing,
    nearest,
    studies: others
      .flatMap(({ id, zones }) => {
        const neighbour = studied.find(({ zone: { code } }) => zones.includes(code));
        return neighbour ? [{ id, neighbour }] : [];
      })
      .sort((a, b) => a.neighbour.distance - b.neighbour.distance || (a.id < b.id ? -1 : 1)),
  };
}
