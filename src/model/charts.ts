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

export type ChartData = LineData | DecompositionData | BarsData | TimelineData | ScatterData;

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

export interface Column {
  /** Heading, with its unit if it has one. */
  label: string;
  numeric: boolean;
  decimals?: number;
  /** A change, written with its sign. */
  signed?: boolean;
  /** How a value is said when the figure is read point by point, `{}` standing for it: « Vitré {} ». Not said without. */
  said?: string;
  /** Said after the value, unlike in the table, where the heading has it. */
  unit?: string;
}

export interface Table {
  caption: string;
  columns: Column[];
  rows: (string | number | null)[][];
}

/** The values drawn, as a table: one row a date, a period, a bar, an event or a point. */
export function tableOf(figure: Pick<Figure, 'title' | 'data'>): Table {
  const { data } = figure;
  const caption = figure.title;
  const text = (label: string, said?: string): Column => ({ label, numeric: false, ...(said && { said }) });
  const number = (name: string, unit: string, decimals: number, said: string): Column => ({
    label: `${name} (${unit})`,
    numeric: true,
    decimals,
    said,
    unit,
  });
  const change = (column: Column, values: number[]): Column => (values.some((value) => value < 0) ? { ...column, signed: true } : column);
  const effect = (name: string, decimals: number): Column => ({ ...number(name, '%', decimals, `${small(name)} {}`), signed: true });
  switch (data.kind) {
    case 'line': {
      const dates = new Map<number, string>();
      for (const serie of data.series) for (const point of serie.points) dates.set(point.x, point.label);
      const values = data.series.map((serie) => new Map(serie.points.map((point) => [point.x, point.value])));
      return {
        caption,
        columns: [text(data.xLabel), ...data.series.map((serie) => number(serie.label, data.unit, data.decimals, `${serie.label} {}`))],
        rows: [...dates.keys()].sort((a, b) => a - b).map((x) => [dates.get(x)!, ...values.map((series) => series.get(x) ?? null)]),
      };
    }
    case 'decomposition':
      return {
        caption,
        columns: [
          text('Période'),
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
      const qualified = data.bars.some((bar) => bar.precision || bar.secondary);
      return {
        caption,
        columns: [
          text(data.barLabel),
          change(number(data.valueLabel, data.unit, data.decimals, '{}'), values),
          ...(compared ? [change(number(data.referenceLabel!, data.unit, data.decimals, `${data.referenceLabel} {}`), values)] : []),
          ...(qualified ? [text('Précision', '{}')] : []),
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
        columns: [text('Année'), text('Événement', '{}'), text('Source')],
        rows: data.events.map((event) => [String(event.year), event.text, event.source]),
      };
    case 'scatter': {
      const axis = (name: string, unit: string, of: (point: ScatterPoint) => number) =>
        change(number(name, unit, data.decimals, `{} (${small(name)})`), data.points.map(of));
      return {
        caption,
        columns: [text('Zone'), axis(data.xLabel, data.xUnit, ({ x }) => x), axis(data.yLabel, data.yUnit, ({ y }) => y)],
        rows: data.points.map((point) => [point.label, point.x, point.y]),
      };
    }
  }
}

/** A heading inside a sentence: « Effet local » → « effet local », but « PIB » stays. */
function small(heading: string): string {
  return /^\p{Lu}[\p{Ll}’]/u.test(heading) ? heading[0]!.toLowerCase() + heading.slice(1) : heading;
}
