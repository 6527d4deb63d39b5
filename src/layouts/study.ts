import type { Loaded } from '../corpus/load.ts';
import { rowsWhere } from '../model/datasets.ts';
import { originKey } from '../model/notes.ts';
import type { Origin } from '../model/quantities.ts';
import { type Reference, referenceOf } from '../model/references.ts';
import type { Study } from '../model/studies.ts';

/** The studies read before and after; the series is a ring, so that one always finds the next door. */
export function neighbours(study: Study, studies: Study[]): { previous: Study; next: Study } {
  const at = studies.indexOf(study);
  return { previous: studies.at(at - 1)!, next: studies[(at + 1) % studies.length]! };
}

/** Regions a study's zones lie in, as written on the region map. */
export function regionsOf(study: Study, corpus: Loaded): string[] {
  const zones = corpus.datasets.get('zones-emploi')!;
  const codes = study.zones.map((zone) => String(rowsWhere(zones, { ze2020: zone })[0]!['region']));
  const regions = corpus.maps.get('regions-contours')!.areas;
  return [...new Set(codes)].map((code) => String(regions.find(({ id }) => id === code)?.properties['nom'] ?? code));
}

/** What a study covers, in words: its intercommunality, or how many it takes. */
export function perimeterOf(study: Study, corpus: Loaded): string {
  const members = rowsWhere(corpus.datasets.get('territoires-etudes')!, { territoire: study.territory });
  const own = corpus.territories.get(study.territory)!.perimeters.find(({ type }) => type === 'EPCI');
  return members.length === 1 && own ? own.name : `${members.length} intercommunalités`;
}

/** Every reference of a study: those of its notes under their numbers, then those of its figures, boxes and key figures. */
export function referencesOf(study: Study, corpus: Loaded): { numbered: Reference[]; others: Reference[] } {
  const text = corpus.texts.get(study.key)!;
  const territory = corpus.territories.get(study.territory)!;
  const noted = new Set(text.notes.order.map(originKey));
  const boxes = study.article.placements.filter(({ tag }) => tag === 'Dispositif').map(({ id }) => corpus.schemes.get(id)!.source);
  const elsewhere: Origin[] = [
    ...text.keyFigures.flatMap(({ quantity }) => text.quantities.get(quantity)!.origins),
    ...text.figures.flatMap((figure) => figure.origins),
    ...[...boxes, ...territory.tensions.map(({ source }) => source)].map((id): Origin => ({ kind: 'source', id })),
  ];
  const others = [...new Map(elsewhere.map((origin) => [originKey(origin), origin])).values()].filter(
    (origin) => !noted.has(originKey(origin)),
  );
  const reference = (origin: Origin) => referenceOf(origin, corpus.sources, corpus.datasets);
  return { numbered: text.notes.order.map(reference), others: others.map(reference) };
}
