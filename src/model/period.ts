import type { LineData, LineSeries, Point, Role } from './charts.ts';
import type { SmallMultiplesData } from './place-charts.ts';

/** Figures that have a time axis a reader may shorten. */
export type CurvesData = LineData | SmallMultiplesData;

/** Whole years, both included. */
export interface Period {
  from: number;
  to: number;
}

/** Fewer years than these are seen at a glance. */
const LEAST = 5;

/** The series of a figure, the repeated one last, as its table has its columns. */
export function seriesOf(data: CurvesData): LineSeries[] {
  return data.kind === 'line' ? data.series : [...data.panels, ...(data.reference ? [data.reference] : [])];
}

/**
 * Years a period may start or end with, ascending. None where there are too few, or where a series has a year without
 * any value: a period could then leave it nothing to draw.
 */
export function yearsToChoose(data: CurvesData): number[] {
  const series = seriesOf(data);
  const years = [...new Set(series.flatMap(({ points }) => points.map(yearOf)))].sort((a, b) => a - b);
  const full = series.every(({ points }) => {
    const known = new Set(points.filter(({ value }) => value !== null).map(yearOf));
    return years.every((year) => known.has(year));
  });
  return full && years.length >= LEAST ? years : [];
}

/** The same figure between two years; a dimension line outside is left out. Base 100 is for indexed-series.ts to compute after. */
export function within<Data extends CurvesData>(data: Data, period: Period): Data {
  const kept = ({ x }: { x: number }) => x >= period.from && x < period.to + 1;
  const cut = (series: LineSeries): LineSeries => ({ ...series, points: series.points.filter(kept) });
  return data.kind === 'line'
    ? { ...data, series: data.series.map(cut), dimensions: data.dimensions.filter(kept) }
    : { ...data, panels: data.panels.map(cut), ...(data.reference && { reference: cut(data.reference) }) };
}

/** « 2008-2018 », as an address has it; null where it is no shorter period of these years. */
export function periodOf(written: string, years: readonly number[]): Period | null {
  const [from, to] = (/^(\d{4})-(\d{4})$/.exec(written)?.slice(1).map(Number) ?? []) as [number?, number?];
  if (from === undefined || to === undefined || from >= to || !years.includes(from) || !years.includes(to)) return null;
  return from === years[0] && to === years.at(-1) ? null : { from, to };
}

/** All of a figure but its values and dates, which its table has: what a page holds to draw it again. */
export interface CurvesOutline {
  kind: CurvesData['kind'];
  series: { id: string; label: string; role: Role }[];
  /** Whether the last series is the one every panel repeats. */
  repeated: boolean;
  dimensions: LineData['dimensions'];
  xLabel: string;
  unit: string;
  decimals: number;
  origin?: number;
}

export function outlineOf(data: CurvesData): CurvesOutline {
  const { kind, xLabel, unit, decimals, origin } = data;
  return {
    kind,
    series: seriesOf(data).map(({ id, label, role }) => ({ id, label, role })),
    repeated: kind === 'small-multiples' && data.reference !== undefined,
    dimensions: kind === 'line' ? data.dimensions : [],
    xLabel,
    unit,
    decimals,
    ...(origin !== undefined && { origin }),
  };
}

/** The figure again, from its outline and the rows of its table; as precise as the table is. */
export function curvesFrom(outline: CurvesOutline, rows: readonly { label: string; values: (number | null)[] }[]): CurvesData {
  const { kind, repeated, dimensions, ...measure } = outline;
  const series = outline.series.map((one, i) => ({
    ...one,
    points: rows.map(({ label, values }): Point => ({ x: dateOf(label), label, value: values[i] ?? null })),
  }));
  const { xLabel, unit, decimals, origin } = measure;
  const common = { xLabel, unit, decimals, ...(origin !== undefined && { origin }) };
  if (kind === 'line') return { kind, series, dimensions, ...common };
  const panels = repeated ? series.slice(0, -1) : series;
  return { kind, panels, ...(repeated && { reference: series.at(-1)! }), ...common };
}

/** « 2018 » → 2018, « 2ᵉ trimestre 2015 » → 2015.25. @throws {RangeError} where a date is neither */
export function dateOf(label: string): number {
  const [, quarter, year] = /^(?:([1-4])\D+)?(\d{4})$/.exec(label) ?? [];
  if (year === undefined) throw new RangeError(`date illisible : ${label}`);
  return Number(year) + (quarter === undefined ? 0 : (Number(quarter) - 1) / 4);
}

function yearOf({ x }: Point): number {
  return Math.floor(x);
}
