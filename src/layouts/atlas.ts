/** The pages of the atlas: a measure in every employment zone, as a map, a table and a file. */
import { classesOf } from '../charts/choropleth-classes.ts';
import { SHARE_BOUNDS } from '../charts/home-map.ts';
import { said } from '../charts/said.ts';
import type { Loaded } from '../corpus/load.ts';
import { collator, enumerate, formatDate, formatNumber, formatQuarter, ordinal, typeset } from '../format/french.ts';
import type { BaseMap, ChoroplethData, Figure } from '../model/charts.ts';
import { ATLAS_MEASURES, type AtlasMeasure, type AtlasTable, atlasTable } from '../model/atlas.ts';
import { textsOf } from '../model/corpus.ts';
import type { FigureOffers } from '../model/figure-offers.ts';
import { ofPlace } from '../model/place-names.ts';
import { classRank } from '../model/quintiles.ts';
import { referenceOf } from '../model/references.ts';
import { zonePlace } from '../model/zone-place.ts';
import { latestQuarter } from '../model/zone-profiles.ts';
import { zones2020 } from '../model/zones.ts';
import { address } from './address.ts';
import { MEASURE_WORDS, type MeasureWords } from './atlas-words.ts';
import { zonesByRegion } from './communes.ts';

export interface AtlasRow {
  code: string;
  name: string;
  href: string;
  /** Most inhabitants first: « Normandie, Pays de la Loire ». */
  region: string;
  value: number | null;
  /** « 34,1 % »; empty without a value, as the words of the class and of the rank. */
  said: string;
  /** « de 23 à 30 % ». */
  classWords: string;
  rank: number | null;
  rankWords: string;
}

export interface AtlasEntry {
  id: AtlasMeasure;
  name: string;
  period: string;
  href: string;
  finding: string;
}

export interface AtlasPage extends AtlasEntry {
  figure: Figure & { data: ChoroplethData };
  /** « Carte 1 sur 8 ». */
  number: string;
  /** How classes are made, for this measure. */
  classes: string;
  /** From A to Z. */
  rows: AtlasRow[];
  measured: number;
  valueLabel: string;
  datasets: { title: string; href: string }[];
}

/** What a map offers: files, and how it is cited. */
export interface AtlasOffers extends Pick<FigureOffers, 'name' | 'csv' | 'svg' | 'credit'> {
  /** « atlas, carte 1 sur 8, 23 novembre 2026 ». */
  citation: string;
}

/** The others are a page away; the index shows this one. */
export const FIRST_MEASURE = ATLAS_MEASURES[0];

export function atlasEntries(corpus: Loaded): AtlasEntry[] {
  return ATLAS_MEASURES.map((measure) => entryOf(atlasTable(corpus.datasets, measure), wordsOf(measure, corpus)));
}

/** Data sets each map is made from. */
export function atlasDatasets(corpus: Loaded): { measure: AtlasMeasure; title: string; datasets: string[] }[] {
  return ATLAS_MEASURES.map((measure) => {
    const { name, datasets } = wordsOf(measure, corpus);
    return { measure, title: name, datasets };
  });
}

export function atlasPage(measure: AtlasMeasure, corpus: Loaded): AtlasPage {
  const table = atlasTable(corpus.datasets, measure);
  const words = wordsOf(measure, corpus);
  const entry = entryOf(table, words);
  const data = mapOf(table, words, corpus);
  const read = table.zones.find(({ code, value }) => code === corpus.studies[0]!.zones[0] && value !== null) ?? table.zones[0]!;
  return {
    ...entry,
    figure: {
      id: measure,
      number: ATLAS_MEASURES.indexOf(measure) + 1,
      title: entry.finding,
      subtitle: words.subtitle,
      reading: words.reading(said(read.value!, table, table.signed), ofPlace(read.name)),
      warning: words.limits,
      source: sourceOf(words, corpus),
      data,
    },
    number: `Carte ${ATLAS_MEASURES.indexOf(measure) + 1} sur ${ATLAS_MEASURES.length}`,
    classes: classSentence(table),
    rows: rowsOf(table, data, corpus),
    measured: table.measured,
    valueLabel: words.valueLabel,
    datasets: words.datasets.map((id) => corpus.datasets.get(id)!).map(({ title, file }) => ({ title, href: address(`/${file}`) })),
  };
}

/**
 * A map has no date of its own: it takes that of the latest change to the words of the site.
 * @param site origin of the deployment
 */
export function atlasOffers({ id, number }: AtlasPage, corpus: Loaded, site: URL): AtlasOffers {
  const date = textsOf(corpus).reduce((latest, text) => (text.date > latest ? text.date : latest), '');
  const publication = `atlas, ${number.toLowerCase()}, ${formatDate(date)}`;
  return {
    name: `atlas-${id}`,
    csv: address(`/atlas/${id}.csv`),
    svg: address(`/atlas/${id}.svg`),
    citation: publication,
    credit: [`Terrains d’industrie, ${publication}. CC BY 4.0`, new URL(address(`/atlas/${id}/`), site).href],
  };
}

/** The figure as a file has it: its zones lead nowhere. */
export function withoutLinks(figure: AtlasPage['figure']): AtlasPage['figure'] {
  return { ...figure, data: { ...figure.data, zones: figure.data.zones.map(({ href: _href, ...zone }) => zone) } };
}

const wordsOf = (measure: AtlasMeasure, corpus: Loaded) => MEASURE_WORDS[measure](formatQuarter(latestQuarter(corpus.datasets)));

function entryOf(table: AtlasTable, { name, period, finding }: MeasureWords): AtlasEntry {
  return { id: table.measure, name, period, href: address(`/atlas/${table.measure}/`), finding: finding(table) };
}

function mapOf({ zones, bounds, signed, unit, decimals }: AtlasTable, { valueLabel }: MeasureWords, corpus: Loaded): ChoroplethData {
  const studied = new Set(corpus.studies.flatMap((study) => study.zones));
  const overseas = new Set<string>(zones2020(corpus.datasets).flatMap((zone) => (zone.overseas ? zone.code : [])));
  const regions = regionsOf(corpus);
  return {
    kind: 'choropleth',
    map: corpus.maps.get('zones-emploi-contours') as unknown as BaseMap,
    zones: zones.map(({ code, name, value }) => ({
      id: code,
      label: typeset(name),
      value,
      role: studied.has(code) ? 'territory' : 'other',
      href: address(`/zones/${code}/`),
      ...(overseas.has(code) && { region: regions.get(code)! }),
    })),
    bounds,
    signed,
    valueLabel,
    unit,
    decimals,
  };
}

function rowsOf(table: AtlasTable, data: ChoroplethData, corpus: Loaded): AtlasRow[] {
  const { classes } = classesOf(data);
  const regions = regionsOf(corpus);
  return table.zones
    .map(({ code, name, value, rank }) => ({
      code,
      name: typeset(name),
      href: address(`/zones/${code}/`),
      region: regions.get(code)!,
      value,
      said: value === null ? '' : said(value, table, table.signed),
      classWords: value === null ? '' : classes[classRank(value, table.bounds) - 1]!.words,
      rank,
      rankWords: rank === null ? '' : ordinal(rank),
    }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
}

function classSentence({ measure, measured, bounds, signed, unit }: AtlasTable): string {
  const rounded = bounds.every(Number.isInteger) ? 'à l’unité' : 'au dixième';
  const rule = `cinq, aux quintiles des ${formatNumber(measured, 0)} zones mesurées, arrondis ${rounded} : chacune en réunit environ une sur cinq.`;
  const zero = ' La borne la plus proche de zéro y est ramenée, au prix de classes moins égales : aucune ne mêle hausses et baisses.';
  const home = ` La règle est celle de tout l’atlas ; à l’accueil, la carte garde ses bornes : ${enumerate(SHARE_BOUNDS.map(String))} ${unit}.`;
  return `${rule}${signed ? zero : ''}${measure === FIRST_MEASURE ? home : ''}`;
}

function sourceOf({ datasets, period, published }: MeasureWords, corpus: Loaded): string {
  const cited = datasets.map((id) => referenceOf({ kind: 'dataset', id }, corpus.sources, corpus.datasets));
  return `${cited.map(({ author, title }) => `${author}, ${title}`).join(' ; ')}. ${period.charAt(0).toUpperCase()}${period.slice(1)}. ${published ? 'Classes et rangs' : 'Mesure, classes et rangs'} : calculs du projet. Zones d’emploi 2020, France sans Mayotte.`;
}

/** Regions each zone has inhabitants in, by code of the zone. */
const regionNames = new WeakMap<Loaded, Map<string, string>>();

function regionsOf(corpus: Loaded): Map<string, string> {
  const known = regionNames.get(corpus) ?? namedRegions(corpus);
  regionNames.set(corpus, known);
  return known;
}

function namedRegions(corpus: Loaded): Map<string, string> {
  const zones = zones2020(corpus.datasets);
  const region = new Map<string, string>(zones.map((zone) => [zone.code, zone.region]));
  const names = new Map(zonesByRegion(corpus).map((group) => [region.get(group.zones[0]!.code)!, group.region]));
  return new Map(
    zones.map(({ code }) => [
      code,
      zonePlace(corpus.datasets, code)
        .regions.map((share) => names.get(share.code) ?? share.code)
        .join(', '),
    ]),
  );
}
