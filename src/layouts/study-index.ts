import type { Loaded } from '../corpus/load.ts';
import { capitalised } from '../format/html.ts';
import { rowsWhere } from '../model/datasets.ts';
import type { Study } from '../model/studies.ts';
import { CONDITIONS, LEVERS, type Lever } from '../model/territories.ts';

export interface StudyRow {
  study: Study;
  regions: { id: string; name: string }[];
  /** Recorded schemes of the territory by lever. */
  counts: Record<Lever, number>;
}

const LEVER_IDS = Object.keys(LEVERS) as Lever[];

export function studyRows(corpus: Loaded): StudyRow[] {
  return corpus.studies.map((study) => {
    const { schemes } = corpus.territories.get(study.territory)!;
    const count = (id: Lever) => schemes.filter(({ lever }) => lever === id).length;
    return {
      study,
      regions: regionsWithCodes(study, corpus),
      counts: Object.fromEntries(LEVER_IDS.map((id) => [id, count(id)])) as Record<Lever, number>,
    };
  });
}

export function totalsOf(rows: StudyRow[]): Record<Lever, number> {
  const total = (id: Lever) => rows.reduce((sum, { counts }) => sum + counts[id], 0);
  return Object.fromEntries(LEVER_IDS.map((id) => [id, total(id)])) as Record<Lever, number>;
}

/** What filters know of each study, by its id: « levier:foncier facteur:histoire region:53 ». */
export function facetsByStudy(rows: StudyRow[]): Map<string, string> {
  return new Map(
    rows.map(({ study, regions }) => [
      study.id,
      [
        ...study.levers.map((id) => `levier:${id}`),
        ...study.conditions.map((id) => `facteur:${id}`),
        ...regions.map(({ id }) => `region:${id}`),
      ].join(' '),
    ]),
  );
}

/** Facets of the studies; without script each value leads to where its studies are listed on the page. */
export function studyFacets(rows: StudyRow[]) {
  const values = (name: string, labels: [id: string, label: string][], has: (row: StudyRow, id: string) => boolean) =>
    labels
      .map(([id, label]) => ({
        id,
        label: capitalised(label),
        count: rows.filter((row) => has(row, id)).length,
        href: `#${name}-${id}`,
        studies: rows.filter((row) => has(row, id)).map(({ study }) => study),
      }))
      .filter(({ count }) => count > 0);
  const regions = new Map(rows.flatMap((row) => row.regions.map(({ id, name }): [string, string] => [id, name])));
  return [
    {
      name: 'levier',
      title: 'Levier',
      lead: 'Les ressources que des acteurs construisent.',
      values: values('levier', Object.entries(LEVERS), ({ study }, id) => (study.levers as string[]).includes(id)),
    },
    {
      name: 'facteur',
      title: 'Facteur hérité',
      lead: 'Ce qu’un territoire reçoit, et qui pèse sans décider.',
      values: values('facteur', Object.entries(CONDITIONS), ({ study }, id) => (study.conditions as string[]).includes(id)),
    },
    {
      name: 'region',
      title: 'Région',
      lead: 'Là où se trouvent les zones d’emploi de lecture.',
      values: values(
        'region',
        [...regions].sort((a, b) => a[1].localeCompare(b[1], 'fr')),
        (row, id) => row.regions.some((region) => region.id === id),
      ),
    },
  ];
}

function regionsWithCodes(study: Study, corpus: Loaded): StudyRow['regions'] {
  const zones = corpus.datasets.get('zones-emploi')!;
  const codes = [...new Set(study.zones.map((zone) => String(rowsWhere(zones, { ze2020: zone })[0]!['region'])))];
  const { areas } = corpus.maps.get('regions-contours')!;
  return codes.map((id) => ({ id, name: String(areas.find((area) => area.id === id)?.properties['nom'] ?? id) }));
}
