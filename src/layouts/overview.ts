/** What the home page and the index of studies show of all nine territories, computed from the data. */
import type { Loaded } from '../corpus/load.ts';
import type { LineData, ScatterData, ScatterPoint } from '../model/charts.ts';
import { capitalised } from '../format/html.ts';
import { rowsWhere } from '../model/datasets.ts';
import { drawFigure } from '../model/figures.ts';
import { rSquared } from '../model/statistics.ts';
import type { Study } from '../model/studies.ts';
import { LEVERS, type Lever } from '../model/territories.ts';

/** Order of the series in the Note’s companion, north-west first; a territory without a study is « à venir ». */
export const TERRITORIES = [
  'cognac',
  'vitre',
  'les-herbiers',
  'lamballe',
  'choletais',
  'niort',
  'nord-poitou',
  'alsace-centrale',
  'lacq-pau-tarbes',
];

/** Feminine cardinals, for studies: French spells small numbers out. */
const CARDINALS = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** « Trois études publiées, six à venir », « Neuf études ». */
export function publishedWords(corpus: Loaded): string {
  const count = corpus.studies.length;
  const left = TERRITORIES.length - count;
  const studies = `${capitalised(CARDINALS[count] ?? String(count))} étude${count > 1 ? 's' : ''}`;
  return left <= 0 ? studies : `${studies} publiée${count > 1 ? 's' : ''}, ${CARDINALS[left]} à venir`;
}

export interface Row {
  name: string;
  study?: Study;
  /** Zone of reading of the three measures: the study’s first. */
  zone?: string;
  industryShare?: number;
  industryChange?: number;
  unemployment?: LineData;
}

export function overview(corpus: Loaded): Row[] {
  const zones = corpus.datasets.get('industrie-zone-emploi')!;
  return TERRITORIES.map((id) => {
    const territory = corpus.territories.get(id)!;
    const study = corpus.studies.find((candidate) => candidate.territory === id);
    if (!study) return { name: territory.name };
    const zone = study.zones[0]!;
    const row = rowsWhere(zones, { ze2020: zone })[0]!;
    const request = { id: 'apercu', type: 'unemployment' as const, zone, title: '', reading: '', dimensions: [] };
    const { data } = drawFigure(request, { datasets: corpus.datasets, territory, facts: corpus.facts, sources: corpus.sources });
    return {
      name: study.title,
      study,
      zone: String(row['libelle']),
      industryShare: row['part_industrie_2018'] as number,
      industryChange: row['evol_industrie_2008_2018_pct'] as number,
      unemployment: data as LineData,
    };
  });
}

/** Mainland zones: weight of industry in 2008 against change in industrial employment from 2008 to 2018, and how much the one tells of the other. */
export function industryScatter(corpus: Loaded): { data: ScatterData; explained: number } {
  const totals = corpus.datasets.get('emploi-zone-emploi-secteur')!.rows.filter((row) => row['annee'] === 2008 && row['secteur'] === 'TT');
  const total = new Map(totals.map((row) => [row['ze2020'], row['effectif'] as number]));
  const mainland = new Set(corpus.maps.get('zones-emploi-contours')!.areas.map((area) => String(area.id)));
  const studied = new Set(corpus.studies.flatMap((study) => study.zones));
  const points = corpus.datasets
    .get('industrie-zone-emploi')!
    .rows.filter((row) => mainland.has(String(row['ze2020'])))
    .map((row): ScatterPoint => {
      const id = String(row['ze2020']);
      const jobs = row['industrie_2008'] as number;
      return {
        id,
        label: String(row['libelle']),
        x: Math.round((1000 * jobs) / total.get(id)!) / 10,
        y: row['evol_industrie_2008_2018_pct'] as number,
        size: jobs,
        role: studied.has(id) ? 'territory' : 'other',
      };
    });
  const data: ScatterData = {
    kind: 'scatter',
    points,
    xLabel: 'Poids de l’industrie en 2008',
    yLabel: 'Évolution de l’emploi industriel, 2008-2018',
    xUnit: '%',
    yUnit: '%',
    decimals: 1,
  };
  return { data, explained: rSquared(points.map(({ x, y }) => [x, y])) };
}

/** How many of the nine territories’ schemes aim at each lever, most first. */
export function schemesByLever(corpus: Loaded): { lever: Lever; label: string; count: number }[] {
  const schemes = [...corpus.schemes.values()];
  return (Object.keys(LEVERS) as Lever[])
    .map((lever) => ({ lever, label: LEVERS[lever], count: schemes.filter((scheme) => scheme.lever === lever).length }))
    .sort((a, b) => b.count - a.count || (a.lever < b.lever ? -1 : 1));
}

/** How many schemes name four carriers or more, three, two, one, none. */
export function schemesByCarriers(corpus: Loaded): { label: string; count: number }[] {
  const sizes = [...corpus.schemes.values()].map((scheme) => Math.min(scheme.actors.length, 4));
  return [
    { label: 'quatre et plus', size: 4 },
    { label: 'trois', size: 3 },
    { label: 'deux', size: 2 },
    { label: 'un seul', size: 1 },
    { label: 'non nommé', size: 0 },
  ].map(({ label, size }) => ({ label, count: sizes.filter((found) => found === size).length }));
}

/** Share of industry in salaried employment, 2018, by mainland zone: what the home map colours. */
export function industryShares(corpus: Loaded): Map<string, number> {
  return new Map(
    corpus.datasets.get('industrie-zone-emploi')!.rows.map((row) => [String(row['ze2020']), row['part_industrie_2018'] as number]),
  );
}
