import type { LineSeries, Role } from './charts.ts';

/** Outlines of the mainland zones, as `src/charts/topology.ts` reads and draws them: the model only hands them on. */
export interface BaseMap {
  topology: unknown;
  areas: unknown[];
}

export interface ChoroplethZone {
  /** Code of the zone (ze2020). One that the map does not draw is listed beside it. */
  id: string;
  label: string;
  /** Null where the measure is not known: hatched, and said in words. */
  value: number | null;
  /** A zone of a studied territory is outlined and named. */
  role: 'territory' | 'other';
  /** Address of its page, with the prefix of the site; no link without. */
  href?: string;
  /** Heading under which a zone off the map is listed: « Martinique ». */
  region?: string;
}

/** One measure in every employment zone, in five classes. */
export interface ChoroplethData {
  kind: 'choropleth';
  map: BaseMap;
  zones: ChoroplethZone[];
  /** Where classes part, ascending, in the unit; a bound belongs to the class it opens. */
  bounds: [number, number, number, number];
  /** A change, read away from zero on both sides: falls are hatched (src/charts/choropleth-classes.ts). */
  signed: boolean;
  /** What is measured: « Part de l’industrie en 2018 ». */
  valueLabel: string;
  unit: string;
  decimals: number;
}

/** One small panel a place, all on one scale. */
export interface SmallMultiplesData {
  kind: 'small-multiples';
  /** In the order of the panels; their titles are the labels. */
  panels: LineSeries[];
  /** Drawn again in each panel: the nation. */
  reference?: LineSeries;
  xLabel: string;
  decimals: number;
  unit: string;
  /** Value the vertical axis always shows: 0 unless given; 100 for an index. */
  origin?: number;
}

export interface DotRow {
  id: string;
  label: string;
  role: Role;
  value: number | null;
  /** The same measure earlier, joined to the value. */
  start?: number | null;
  /** Comparison drawn as a tick. */
  reference?: number;
}

/** A measure of several places, as dots on one axis; with a start, how far each has come. */
export interface DotsData {
  kind: 'dots';
  rows: DotRow[];
  /** Heading of the rows: « Zone d’emploi ». */
  rowLabel: string;
  /** Name of the dot: « 2018 », « Part de l’industrie en 2018 ». */
  valueLabel: string;
  startLabel?: string;
  referenceLabel?: string;
  unit: string;
  decimals: number;
}

/** How a whole is made up in several places: bars of 100 %. */
export interface SharesData {
  kind: 'shares';
  /** At most six, in the order they are stacked everywhere. */
  parts: { id: string; label: string }[];
  /** `values` are counts, in the order of the parts; shares are computed from their sum. */
  rows: { id: string; label: string; role: Role; values: number[] }[];
  rowLabel: string;
  /** What the values count, after a number: « emplois salariés ». */
  unit: string;
  /** Decimals of a share, in %. */
  decimals: number;
}

export interface SlopeLine {
  id: string;
  label: string;
  role: Role;
  start: number;
  end: number;
}

/** The same places at two dates. */
export interface SlopeData {
  kind: 'slope';
  lines: SlopeLine[];
  /** The two dates: « 1998 », « 2018 ». */
  startLabel: string;
  endLabel: string;
  rowLabel: string;
  unit: string;
  decimals: number;
}

/** Shares of a row of parts, in %: [1, 3] → [25, 75]. */
export function sharesOf(values: number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) throw new RangeError(`Parts\u00A0: somme nulle, aucune part à calculer (${values.join(', ')})`);
  return values.map((value) => (100 * value) / total);
}
