/** Figures of an employment zone, drawn from the open data sets. */
import { BRANCHES } from './branches.ts';
import type { ChartData, LineSeries, Point } from './charts.ts';
import type { Dataset, Row } from './datasets.ts';
import { producersOf, rowsWhere, titleOf } from './datasets.ts';
import type { DrawnFigure, FigureContext } from './figure-context.ts';
import { required, zoneName } from './figure-context.ts';
import { neededTable } from './needed-table.ts';
import { ofPlace } from './place-names.ts';
import { decimalYear, quarterWords } from './quarters.ts';
import { SECTOR_NAMES, SECTORS } from './sectors.ts';
import type { ChartRequest } from './studies.ts';
import { large } from './table.ts';

/** ILO unemployment rate, France without Mayotte: the series Insee sets beside its local rates. */
export const FRANCE_UNEMPLOYMENT = '001688527';

/** Beyond these, a branch weighs little: it is left to the table of the data set. */
const MOST_BRANCHES = 8;

function sourceWords(datasets: Dataset[]): string {
  const titles = [
    ...new Set(
      datasets.flatMap((data) => data.sources.map((source) => `${producersOf(source).join(', ')}, ${lowerFirst(titleOf(source))}`)),
    ),
  ];
  return titles.join(' ; ');
}

/** Titles follow their producer after a comma: common nouns lose their capital, names (Flores) keep it. */
const lowerFirst = (text: string) => text.replace(/^(?:Taux|Estimations?|Établissements|Effectifs)\b/, (word) => word.toLowerCase());

export function unemployment(request: ChartRequest & { type: 'unemployment' }, context: FigureContext): DrawnFigure {
  const local = neededTable(context.datasets, 'chomage-zone-emploi');
  const national = neededTable(context.datasets, 'chomage-france');
  const zone = zoneName(context.datasets, request.zone);
  const rows = required(rowsWhere(local, { ze2020: request.zone }), `le chômage de la zone ${request.zone}`);
  const quarters = new Set(rows.map((row) => String(row['trimestre'])));
  const france = required(
    rowsWhere(national, { serie: FRANCE_UNEMPLOYMENT }).filter((row) => quarters.has(String(row['trimestre']))),
    'le chômage en France',
  );
  const points = (series: Row[]): Point[] =>
    series.map((row) => ({
      x: decimalYear(String(row['trimestre'])),
      label: quarterWords(String(row['trimestre'])),
      value: row['taux'] as number | null,
    }));
  const [first, last] = [rows[0]!, rows.at(-1)!].map((row) => quarterWords(String(row['trimestre'])));
  const data: ChartData = {
    kind: 'line',
    series: [
      { id: 'zone', label: zone, role: 'territory', points: points(rows) },
      { id: 'france', label: 'France', role: 'reference', points: points(france) },
    ],
    dimensions: request.dimensions.map((dimension) => ({
      x: decimalYear(dimension.quarter),
      from: 'zone',
      to: 'france',
      text: dimension.text,
    })),
    xLabel: 'Trimestre',
    decimals: 1,
    unit: '%',
  };
  const editions = [...new Set(rows.map((row) => String(row['edition'])))];
  return {
    data,
    subtitle: 'Taux de chômage, en % de la population active, par trimestre, données corrigées des variations saisonnières',
    source: `Insee, taux de chômage localisés par zone d’emploi (éditions ${editions.map(editionWords).join(' et ')}, raccordées en 2021) et taux de chômage au sens du BIT, ${first} – ${last}. Zone d’emploi 2020 ${ofPlace(zone)} ; France hors Mayotte.`,
    origins: [
      { kind: 'dataset', id: local.name },
      { kind: 'dataset', id: national.name },
    ],
  };
}

/** « 2023-T3 » → « T3 2023 ». */
const editionWords = (edition: string) => edition.split('-').reverse().join(' ');

const annual = (rows: Row[], column: string): Point[] =>
  rows.map((row) => ({ x: Number(row['annee']), label: String(row['annee']), value: row[column] as number | null }));

export function sectors(zone: string, context: FigureContext): DrawnFigure {
  const data = neededTable(context.datasets, 'emploi-zone-emploi-secteur');
  const series: LineSeries[] = SECTORS.map((code) => ({
    id: code,
    label: large(SECTOR_NAMES[code]),
    role: code === 'BE' ? 'territory' : 'other',
    points: annual(required(rowsWhere(data, { ze2020: zone, secteur: code }), `le secteur ${code} de la zone ${zone}`), 'effectif'),
  }));
  const years = series[0]!.points.map((point) => point.label);
  return {
    data: { kind: 'line', series, dimensions: [], xLabel: 'Année', decimals: 0, unit: 'salariés' },
    subtitle: 'Emploi salarié par grand secteur, au lieu de travail, au 31 décembre',
    source: `${sourceWords([data])}, ${years[0]} – ${years.at(-1)}. Zone d’emploi 2020 ${ofPlace(zoneName(context.datasets, zone))}.`,
    origins: [{ kind: 'dataset', id: data.name }],
  };
}

export function industryShare(zone: string, context: FigureContext): DrawnFigure {
  const local = neededTable(context.datasets, 'emploi-zone-emploi-secteur');
  const national = neededTable(context.datasets, 'emploi-france-secteur');
  const name = zoneName(context.datasets, zone);
  const share = (data: Dataset, key: Record<string, string>): Point[] => {
    const totals = new Map(rowsWhere(data, { ...key, secteur: 'TT' }).map((row) => [row['annee'], row['effectif'] as number]));
    return required(rowsWhere(data, { ...key, secteur: 'BE' }), `l’industrie de ${name}`).map((row) => ({
      x: Number(row['annee']),
      label: String(row['annee']),
      value: Math.round((1000 * (row['effectif'] as number)) / totals.get(row['annee'])!) / 10,
    }));
  };
  const territory = share(local, { ze2020: zone });
  const last = territory.at(-1)!.x;
  const france = share(national, {}).filter((point) => point.x <= last);
  return {
    data: {
      kind: 'line',
      series: [
        { id: 'zone', label: name, role: 'territory', points: territory },
        { id: 'france', label: 'France métropolitaine', role: 'reference', points: france },
      ],
      dimensions: [],
      xLabel: 'Année',
      decimals: 1,
      unit: '%',
    },
    subtitle: 'Part de l’industrie dans l’emploi salarié, en %, au 31 décembre',
    source: `${sourceWords([local, national])}, ${territory[0]!.label} – ${territory.at(-1)!.label}. Zone d’emploi 2020 ${ofPlace(name)} ; France métropolitaine.`,
    origins: [
      { kind: 'dataset', id: local.name },
      { kind: 'dataset', id: national.name },
    ],
  };
}

export function decomposition(request: ChartRequest & { type: 'decomposition' }, context: FigureContext): DrawnFigure {
  const data = neededTable(context.datasets, 'shift-share');
  const name = zoneName(context.datasets, request.zone);
  const periods = request.periods.map(([start, end]) => {
    const [row] = required(
      rowsWhere(data, { zonage: 'ze2020', code: request.zone, source: request.source, champ: request.scope, debut: start, fin: end }),
      `la décomposition ${start}-${end} (${request.source}, ${request.scope}) de la zone ${request.zone}`,
    );
    return {
      label: `${start}-${end}`,
      national: row!['effet_national_pct'] as number,
      sectoral: row!['effet_sectoriel_pct'] as number,
      local: row!['effet_local_pct'] as number,
      change: row!['evolution_pct'] as number,
      jobsBefore: row!['effectif_debut'] as number,
      jobsAfter: row!['effectif_fin'] as number,
    };
  });
  const insee = request.source === 'estel';
  const field = request.scope === 'industrie' ? 'emploi salarié privé de l’industrie' : insee ? 'emploi salarié' : 'emploi salarié privé';
  const origin = insee
    ? 'Insee, estimations d’emploi par zone d’emploi et secteur (Estel), cinq grands secteurs'
    : 'Urssaf, effectifs salariés du secteur privé, trente-cinq branches (NA38)';
  return {
    data: { kind: 'decomposition', periods, unit: '% de l’emploi de départ', decimals: 1 },
    subtitle: `Évolution de l’${field} et ses trois composantes, en % de l’emploi de départ`,
    source: `${origin}, ${periods.map((period) => period.label).join(', ')} ; calculs du projet. Zone d’emploi 2020 ${ofPlace(name)}.`,
    origins: [{ kind: 'dataset', id: data.name }],
  };
}

export function branches(zone: string, context: FigureContext): DrawnFigure {
  const data = neededTable(context.datasets, 'emploi-flores-zone-emploi-na38');
  const annee = 2023;
  const total = (selected: Row[]) => selected.reduce((sum, row) => sum + ((row['effectif'] as number | null) ?? 0), 0);
  const local = required(rowsWhere(data, { ze2020: zone, annee }), `les branches de la zone ${zone}`);
  const localTotal = total(local);
  const nationalTotal = total(rowsWhere(data, { annee }));
  const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
  const bars = local
    .filter((row) => String(row['na38']) in BRANCHES)
    .map((row) => {
      const code = String(row['na38']);
      return {
        id: code,
        label: BRANCHES[code]!,
        value: percent((row['effectif'] as number | null) ?? 0, localTotal),
        reference: percent(total(rowsWhere(data, { na38: code, annee })), nationalTotal),
        role: 'territory' as const,
      };
    })
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_BRANCHES);
  const name = zoneName(context.datasets, zone);
  return {
    data: { kind: 'bars', bars, unit: '%', decimals: 1, barLabel: 'Branche', valueLabel: name, referenceLabel: 'France' },
    subtitle: 'Part de chaque branche industrielle dans l’ensemble des postes salariés, en %, fin 2023 ; les huit premières branches',
    source: `${sourceWords([data])}, fin 2023. Zone d’emploi 2020 ${ofPlace(name)} ; France : somme des zones d’emploi.`,
    origins: [{ kind: 'dataset', id: data.name }],
  };
}
