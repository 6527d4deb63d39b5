/** What the home page and the index of studies show of all nine territories, computed from the data. */
import type { Loaded } from '../corpus/load.ts';
import type { LineData, ScatterData } from '../model/charts.ts';
import { capitalised } from '../format/html.ts';
import { rowsWhere } from '../model/datasets.ts';
import { drawFigure } from '../model/figures.ts';
import { industryScatter } from '../model/industry-scatter.ts';
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
export const CARDINALS = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

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
    const { data } = drawFigure(request, { ...corpus, territory });
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

/** The scatter of the home page. */
export function homeScatter(corpus: Loaded): { data: ScatterData; explained: number } {
  const { data, explained } = industryScatter(corpus.datasets, 2008, 2018, new Set(corpus.studies.flatMap((study) => study.zones)));
  return { data: { ...data, sizeLabel: undefined }, explained };
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
