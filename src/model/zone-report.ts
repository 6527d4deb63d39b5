/** Everything the page of an employment zone says, as data; `src/format/zone-sentences.ts` puts it into words. */
import type { Dataset } from './datasets.ts';
import { type ZoneBrownfields, zoneBrownfields } from './zone-brownfields.ts';
import { type ZoneDecompositions, zoneDecompositions } from './zone-decompositions.ts';
import { type ZoneIndustry, zoneIndustry } from './zone-industry.ts';
import { type StudiedPlace, type ZoneLikeness, zoneLikeness } from './zone-likeness.ts';
import { type StudiedTerritory, studiedTerritories, type ZonePlace, zonePlace } from './zone-place.ts';
import { type ZoneGeneration, zoneProgramme } from './zone-programme.ts';
import { type ZoneUnemployment, zoneUnemployment } from './zone-unemployment.ts';
import { type Zone, zone2020, zones2020 } from './zones.ts';

export interface ZoneReport {
  zone: Zone;
  place: ZonePlace;
  /** Studied territories that share inhabitants with the zone. */
  studied: StudiedTerritory[];
  /** Undefined where it is not measured. */
  unemployment: ZoneUnemployment | undefined;
  industry: ZoneIndustry;
  decompositions: ZoneDecompositions;
  programme: ZoneGeneration[];
  brownfields: ZoneBrownfields;
  likeness: ZoneLikeness;
}

/** Throws a French sentence for a code that is not in the outline of 2020. */
export function zoneReport(datasets: ReadonlyMap<string, Dataset>, ze2020: string, studies: readonly StudiedPlace[]): ZoneReport {
  const code = zone2020(datasets, ze2020);
  return {
    zone: zones2020(datasets).find((zone) => zone.code === code)!,
    place: zonePlace(datasets, code),
    studied: studiedTerritories(datasets, code),
    unemployment: zoneUnemployment(datasets, code),
    industry: zoneIndustry(datasets, code),
    decompositions: zoneDecompositions(datasets, code),
    programme: zoneProgramme(datasets, code),
    brownfields: zoneBrownfields(datasets, code),
    likeness: zoneLikeness(datasets, code, studies),
  };
}
