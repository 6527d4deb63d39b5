/** The zones the studies are read on, side by side, on one scale a figure: what the index of studies shows under its table. */
import type { Loaded } from '../corpus/load.ts';
import { formatNumber } from '../format/french.ts';
import type { Figure, LineData, LineSeries } from '../model/charts.ts';
import { rowsWhere } from '../model/datasets.ts';
import type { DrawnFigure } from '../model/figure-context.ts';
import { drawFigure } from '../model/figures.ts';
import { SECTOR_NAMES, type Sector } from '../model/sectors.ts';
import type { SlopeLine } from '../model/place-charts.ts';
import type { ChartRequest } from '../model/studies.ts';
import { CARDINALS } from './overview.ts';

/** Sectors of the estimates, in the order they are stacked. */
const STACKED = ['BE', 'FZ', 'GU', 'OQ', 'AZ'] as const satisfies Sector[];

interface Place {
  zone: string;
  name: string;
  unemployment: DrawnFigure & { data: LineData };
  share: DrawnFigure & { data: LineData };
}

/** Four figures; titles count, readings take one place as an example. */
export function sideBySide(corpus: Loaded): Figure[] {
  const places = corpus.studies.map((study) => placeOf(study.zones[0]!, corpus));
  return [unemploymentOf(places), slopeOf(places), changeOf(places, corpus), sectorsOf(places, corpus)].map((figure, index) => ({
    ...figure,
    number: index + 1,
  }));
}

function placeOf(zone: string, corpus: Loaded): Place {
  const words = { id: 'x', title: '', reading: '' };
  const draw = (request: object) => drawFigure({ ...words, ...request, zone } as ChartRequest, corpus) as DrawnFigure & { data: LineData };
  const unemployment = draw({ type: 'unemployment', dimensions: [] });
  const share = draw({ type: 'industry-share' });
  return { zone, name: share.data.series[0]!.label, unemployment, share };
}

const first = (series: LineSeries) => series.points[0]!.value!;
const last = (series: LineSeries) => series.points.at(-1)!.value!;
const percent = (value: number, signed = false) => `${formatNumber(value, 1, signed)} %`;
/** « deux des neuf zones », « aucune des neuf zones », « les neuf zones ». */
function amongZones(count: number, total: number): string {
  return count === total ? `les ${CARDINALS[total]} zones` : `${CARDINALS[count]} des ${CARDINALS[total]} zones`;
}
const amongPlaces = (places: Place[], test: (place: Place) => boolean) => amongZones(places.filter(test).length, places.length);
const NOTE = 'la zone d’emploi n’est pas le territoire étudié ; une étude qui en couvre plusieurs est lue ici sur la première.';

function unemploymentOf(places: Place[]): Figure {
  const [{ unemployment }] = places as [Place];
  const [, france] = unemployment.data.series as [LineSeries, LineSeries];
  const example = places.find(({ name }) => name === 'Vitré') ?? places[0]!;
  const date = france.points.at(-1)!.label;
  return {
    id: 'chomage',
    number: 1,
    title: `Au dernier trimestre connu, le chômage est plus bas qu’en France dans ${amongPlaces(places, (place) => last(place.unemployment.data.series[0]!) < last(france))}`,
    subtitle: unemployment.subtitle,
    reading: `dans la zone de ${example.name}, il est de ${percent(last(example.unemployment.data.series[0]!))} au ${date}, contre ${percent(last(france))} en France.`,
    warning: NOTE,
    source:
      'Insee, taux de chômage localisés par zone d’emploi 2020, deux éditions raccordées ; taux de chômage au sens du BIT, France hors Mayotte.',
    data: {
      kind: 'small-multiples',
      panels: places.map(({ zone, unemployment: { data } }) => ({ ...data.series[0]!, id: zone })),
      reference: france,
      xLabel: 'Trimestre',
      decimals: 1,
      unit: '%',
    },
  };
}

const ESTEL =
  'Insee, estimations d’emploi salarié par zone d’emploi 2020 et secteur, 1998-2018, au lieu de travail, au 31 décembre ; calcul du projet.';

function slopeOf(places: Place[]): Figure {
  const [, france] = places[0]!.share.data.series as [LineSeries, LineSeries];
  const [start, end] = [france.points[0]!.label, france.points.at(-1)!.label];
  const ends = (series: LineSeries) => ({ start: first(series), end: last(series) });
  const example = places.find(({ name }) => name === 'Vitré') ?? places[0]!;
  const shares = ends(example.share.data.series[0]!);
  const lines: SlopeLine[] = [
    ...places.map(({ zone, name, share }) => ({ id: zone, label: name, role: 'territory' as const, ...ends(share.data.series[0]!) })),
    { id: 'france', label: 'France métropolitaine', role: 'reference', ...ends(france) },
  ];
  return {
    id: 'poids-de-l-industrie',
    number: 2,
    title: `De ${start} à ${end}, l’industrie perd du poids dans ${amongPlaces(places, ({ share }) => last(share.data.series[0]!) < first(share.data.series[0]!))}`,
    subtitle: 'Part de l’industrie dans l’emploi salarié, en %',
    reading: `dans la zone de ${example.name}, elle passe de ${percent(shares.start)} à ${percent(shares.end)}.`,
    warning: NOTE,
    source: ESTEL,
    data: {
      kind: 'slope',
      // From the top of the drawing down, as the eye and the arrows go.
      lines: lines.sort((a, b) => b.start - a.start || (a.id < b.id ? -1 : 1)),
      startLabel: start,
      endLabel: end,
      rowLabel: 'Zone d’emploi',
      unit: '%',
      decimals: 1,
    },
  };
}

function changeOf(places: Place[], corpus: Loaded): Figure {
  const zones = corpus.datasets.get('emploi-zone-emploi-secteur')!;
  const nation = corpus.datasets.get('emploi-france-secteur')!;
  const jobs = (table: typeof zones, key: Record<string, string | number>) =>
    rowsWhere(table, { ...key, secteur: 'BE' })[0]!['effectif'] as number;
  const change = (table: typeof zones, key: Record<string, string>, from: number, to: number) =>
    Math.round(
      (1000 * (jobs(table, { ...key, annee: to }) - jobs(table, { ...key, annee: from }))) / jobs(table, { ...key, annee: from }),
    ) / 10;
  const reference = change(nation, {}, 2008, 2018);
  const rows = places.map(({ zone, name }) => ({
    id: zone,
    label: name,
    role: 'territory' as const,
    start: change(zones, { ze2020: zone }, 1998, 2008),
    value: change(zones, { ze2020: zone }, 2008, 2018),
    reference,
  }));
  const example = rows[0]!;
  const better = rows.filter(({ value }) => value > reference).length;
  return {
    id: 'emploi-industriel',
    number: 3,
    title: `De 2008 à 2018, l’emploi industriel recule moins qu’en France, ou progresse, dans ${amongZones(better, rows.length)}`,
    subtitle: 'Évolution de l’emploi salarié industriel, en %, de 1998 à 2008 puis de 2008 à 2018',
    reading: `dans la zone de ${example.label}, il varie de ${percent(example.start, true)} de 1998 à 2008, de ${percent(example.value, true)} de 2008 à 2018 ; en France métropolitaine, de ${percent(reference, true)} sur la seconde période.`,
    warning: NOTE,
    source: ESTEL,
    data: {
      kind: 'dots',
      rows,
      rowLabel: 'Zone d’emploi',
      valueLabel: '2008-2018',
      startLabel: '1998-2008',
      referenceLabel: 'France métropolitaine, 2008-2018',
      unit: '%',
      decimals: 1,
    },
  };
}

function sectorsOf(places: Place[], corpus: Loaded): Figure {
  const table = corpus.datasets.get('emploi-zone-emploi-secteur')!;
  const jobs = (zone: string, sector: Sector) => rowsWhere(table, { ze2020: zone, secteur: sector, annee: 2018 })[0]!['effectif'] as number;
  const rows = places.map(({ zone, name }) => ({
    id: zone,
    label: name,
    role: 'territory' as const,
    values: STACKED.map((sector) => jobs(zone, sector)),
  }));
  const first = rows[0]!;
  const share = (100 * first.values[0]!) / first.values.reduce((sum, value) => sum + value, 0);
  const leading = rows.filter(({ values }) => values[0] === Math.max(...values)).length;
  return {
    id: 'secteurs',
    number: 4,
    title:
      leading === 0
        ? `Fin 2018, l’industrie n’est le premier secteur d’aucune des ${CARDINALS[rows.length]} zones`
        : `Fin 2018, l’industrie est le premier secteur dans ${amongZones(leading, rows.length)}`,
    subtitle: 'Emploi salarié par grand secteur, en % du total, fin 2018',
    reading: `dans la zone de ${first.label}, l’industrie réunit ${percent(share)} des salariés.`,
    warning: `${NOTE} Les intérimaires sont comptés dans le tertiaire marchand.`,
    source: ESTEL,
    data: {
      kind: 'shares',
      parts: STACKED.map((id) => ({ id, label: SECTOR_NAMES[id] })),
      rows,
      rowLabel: 'Zone d’emploi',
      unit: 'emplois salariés',
      decimals: 1,
    },
  };
}
