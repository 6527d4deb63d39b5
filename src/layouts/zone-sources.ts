/** Data sets each part of a zone’s page rests on. */
import type { Loaded } from '../corpus/load.ts';
import { type Reference, referenceOf } from '../model/references.ts';

/** In the order of the page. */
export const PART_SOURCES = {
  unemployment: ['chomage-zone-emploi', 'chomage-france'],
  industry: ['emploi-zone-emploi-secteur', 'emploi-france-secteur', 'emploi-flores-zone-emploi-na38'],
  branches: ['emploi-flores-zone-emploi-na38'],
  decompositions: ['shift-share', 'emploi-prive-zone-emploi-na38'],
  programme: ['territoires-industrie', 'communes'],
  brownfields: ['friches-communes'],
  likeness: ['emploi-zone-emploi-secteur', 'chomage-zone-emploi', 'zones-emploi', 'emploi-flores-zone-emploi-na38'],
} as const;

export type ZonePart = keyof typeof PART_SOURCES;

export function referencesOfPart(part: ZonePart, corpus: Loaded): Reference[] {
  return PART_SOURCES[part].map((id) => referenceOf({ kind: 'dataset', id }, corpus.sources, corpus.datasets));
}

/** Warnings of the data sets of a part, each once. */
export function caveatsOfPart(part: ZonePart, corpus: Loaded): string[] {
  return [...new Set(PART_SOURCES[part].flatMap((id) => corpus.datasets.get(id)!.caveats))];
}

/** Every data set of the page once, with its warnings but those already said in a part. */
export function zoneSources(said: readonly ZonePart[], corpus: Loaded): { reference: Reference; caveats: string[] }[] {
  const before = new Set(said.flatMap((part) => caveatsOfPart(part, corpus)));
  return [...new Set(Object.values(PART_SOURCES).flat())].map((id) => ({
    reference: referenceOf({ kind: 'dataset', id }, corpus.sources, corpus.datasets),
    caveats: corpus.datasets.get(id)!.caveats.filter((caveat) => !before.has(caveat)),
  }));
}
