import { choroplethTable, dotsTable, sharesTable, slopeTable, smallMultiplesTable } from './place-tables.ts';
import type { ChoroplethData, DotsData, SharesData, SlopeData, SmallMultiplesData } from './place-charts.ts';
import { seriesTable } from './series-table.ts';
import { large, numberColumn, signedWhere, small, textColumn, type Column, type Table } from './table.ts';

export type {
  BaseMap,
  ChoroplethData,
  ChoroplethZone,
  DotRow,
  DotsData,
  SharesData,
  SlopeData,
  SlopeLine,
  SmallMultiplesData,
} from './place-charts.ts';
export type { Column, Table } from './table.ts';

/**
 * What a chart shows, before any pixel: series, bars, effects, events.
 * `src/charts` turns these into geometry; the table, the CSV download and the
 * text alternative are made from the very same values, so they cannot disagree.
 */

/** Who a mark speaks of; decides stroke and colour (DESIGN.md, « Charts »). */
export type Role = 'territory' | 'reference' | 'other';

export interface Point {
  /** Position on the time axis in decimal years: 2015-T2 → 2015.25, 2018 → 2018. */
  x: number;
  /** How the position is said: « 2ᵉ trimestre 2015 », « 2018 ». */
  label: string;
  /** In the chart's unit; null where the series has no value: a gap is drawn as a gap. */
  value: number | null;
}

export interface LineSeries {
  id: string;
  /** Direct label at the line's end. */
  label: string;
  role: Role;
  points: Point[];
}

/** A dimension line between two series at one date, with its value in words. */
export interface Dimension {
  x: number;
  from: string;
  to: string;
  text: string;
}

export interface LineData {
  kind: 'line';
  series: LineSeries[];
  dimensions: Dimension[];
  /** Heading of the time column: « Trimestre », « Année ». */
  xLabel: string;
  /** Decimals a value is written with. */
  decimals: number;
  /** « % », « salariés ». */
  unit: string;
  /** Value the vertical axis always shows and measures from: 0 unless given; 100 for an index. */
  origin?: number;
}

/** One period of a shift-share: three effects whose sum is the change, in % of the starting employment. */
export interface Decomposition {
  label: string;
  national: number;
  sectoral: number;
  local: number;
  change: number;
  /** Jobs at both ends, for the table. */
  jobsBefore: number;
  jobsAfter: number;
}

export interface DecompositionData {
  kind: 'decomposition';
  periods: Decomposition[];
  unit: string;
  decimals: number;
}

export interface Bar {
  id: string;
  label: string;
  value: number;
  /** Comparison drawn as a mark across the bar. */
  reference?: number;
  role: Role;
  /** An estimate, or a figure reported by a third party: hatched and said in words. */
  secondary?: boolean;
  /** Said after the value, e.g. « environ ». */
  precision?: string;
  /** Decimals of this value, where bars are of unequal precision: « 65 ha » beside « 7,8 ha ». */
  decimals?: number;
}

export interface BarsData {
  kind: 'bars';
  bars: Bar[];
  unit: string;
  decimals: number;
  /** Heading of the first column of the table. */
  barLabel: string;
  valueLabel: string;
  referenceLabel?: string;
}

export interface TimelineEvent {
  year: number;
  text: string;
  /** Short references of the event's source. */
  source: string;
  sourceId: string;
}

export interface TimelineData {
  kind: 'timeline';
  events: TimelineEvent[];
}

export interface ScatterPoint {
  id: string;
  label: string;
  x: number;
  y: number;
  /** Area of the disc is proportional to it. */
  size: number;
  role: Role;
}

export interface ScatterData {
  kind: 'scatter';
  points: ScatterPoint[];
  xLabel: string;
  yLabel: string;
  xUnit: string;
  yUnit: string;
  decimals: number;
  /** What the area of a disc counts, after a number: « emplois industriels en 2008 ». */
  sizeLabel?: string;
}

/** How many of something each row has under each column: territories and levers, in schemes. */
export interface MatrixData {
  kind: 'matrix';
  /** Heading of the rows: « Territoire ». */
  rowLabel: string;
  /**
   * `label` is written as inside a sentence: « compétences », « État ». `short` is a head for a
   * narrow column, line by line: « Infra- », « structures ».
   */
  columns: { id: string; label: string; short: string[] }[];
  /** `values` are whole counts, in the order of the columns. */
  rows: { id: string; label: string; values: number[] }[];
  /** What is counted, after a number: « dispositifs ». */
  unit: string;
  /** Name of the last row, the sum of each column: « Ensemble ». */
  totalLabel: string;
}

export type ChartData =
  | LineData
  | DecompositionData
  | BarsData
  | TimelineData
  | ScatterData
  | MatrixData
  | ChoroplethData
  | SmallMultiplesData
  | DotsData
  | SharesData
  | SlopeData;

/** Sum of each column of a matrix, in their order. */
export function columnTotals({ columns, rows }: MatrixData): number[] {
  return columns.map((_, i) => rows.reduce((sum, { values }) => sum + values[i]!, 0));
}

/** A figure as a page shows it: the data drawn and every word around it. */
export interface Figure {
  /** Unique on the page; the address is `#figure-<id>`. */
  id: string;
  number: number;
  /** The finding, a sentence. */
  title: string;
  /** Measure and unit. */
  subtitle: string;
  /** How to read one precise point. */
  reading: string;
  warning?: string;
  /** Producers, data sets, period, perimeter: computed from what is drawn. */
  source: string;
  data: ChartData;
}

/** The values drawn, as a table: one row a date, a period, a bar, an event, a point, or a row of a matrix and its totals. */
export function tableOf(figure: Pick<Figure, 'title' | 'data'>): Table {
  const { data } = figure;
  const caption = figure.title;
  const effect = (name: string, decimals: number): Column => ({
    ...numberColumn(name, '%', decimals, `${small(name)} {}`),
    signed: true,
  });
  switch (data.kind) {
    case 'line':
      return { caption, ...seriesTable(data.series, data.xLabel, data.unit, data.decimals) };
    case 'decomposition':
      return {
        caption,
        columns: [
          textColumn('Période'),
          effect('Effet national', data.decimals),
          effect('Effet sectoriel', data.decimals),
          effect('Effet local', data.decimals),
          effect('Évolution', data.decimals),
          { label: 'Salariés au début', numeric: true, decimals: 0 },
          { label: 'Salariés à la fin', numeric: true, decimals: 0 },
        ],
        rows: data.periods.map((p) => [p.label, p.national, p.sectoral, p.local, p.change, p.jobsBefore, p.jobsAfter]),
      };
    case 'bars': {
      const compared = data.referenceLabel !== undefined;
      const values = data.bars.map((bar) => bar.value);
      const unequal = data.bars.some((bar) => bar.decimals !== undefined);
      const qualified = data.bars.some((bar) => bar.precision || bar.secondary);
      return {
        caption,
        columns: [
          textColumn(data.barLabel),
          {
            ...signedWhere(numberColumn(data.valueLabel, data.unit, data.decimals, '{}'), values),
            ...(unequal && { decimals: undefined }),
          },
          ...(compared
            ? [signedWhere(numberColumn(data.referenceLabel!, data.unit, data.decimals, `${data.referenceLabel} {}`), values)]
            : []),
          ...(qualified ? [textColumn('Précision', '{}')] : []),
        ],
        rows: data.bars.map((bar) => [
          bar.label,
          bar.value,
          ...(compared ? [bar.reference ?? null] : []),
          ...(qualified ? [[bar.precision, bar.secondary && 'source secondaire'].filter(Boolean).join(', ')] : []),
        ]),
      };
    }
    case 'timeline':
      return {
        caption,
        columns: [textColumn('Année'), textColumn('Événement', '{}'), textColumn('Source')],
        rows: data.events.map((event) => [String(event.year), event.text, event.source]),
      };
    case 'scatter': {
      const axis = (name: string, unit: string, of: (point: ScatterPoint) => number) =>
        signedWhere(numberColumn(name, unit, data.decimals, `{} (${small(name)})`), data.points.map(of));
      return {
        caption,
        columns: [textColumn('Zone'), axis(data.xLabel, data.xUnit, ({ x }) => x), axis(data.yLabel, data.yUnit, ({ y }) => y)],
        rows: data.points.map((point) => [point.label, point.x, point.y]),
      };
    }
    case 'matrix':
      return {
        caption,
        columns: [
          textColumn(data.rowLabel),
          // Said without its unit: seven times « dispositifs » would hide the counts, and 1 would need a singular.
          ...data.columns.map(({ label }) => ({
            label: `${large(label)} (${data.unit})`,
            numeric: true,
            decimals: 0,
            said: `${label} {}`,
          })),
        ],
        rows: [...data.rows.map(({ label, values }) => [label, ...values]), [data.totalLabel, ...columnTotals(data)]],
      };
    case 'choropleth':
      return { caption, ...choroplethTable(data) };
    case 'small-multiples':
      return { caption, ...smallMultiplesTable(data) };
    case 'dots':
      return { caption, ...dotsTable(data) };
    case 'shares':
      return { caption, ...sharesTable(data) };
    case 'slope':
      return { caption, ...slopeTable(data) };
  }
}
