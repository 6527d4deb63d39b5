export type Cell = string | number | null;
export type Row = Record<string, Cell>;

export interface Column {
  name: string;
  type: 'string' | 'number' | 'integer' | 'year' | 'date';
  description: string;
  unit?: string;
  /** Most decimals any value of the column is written with: how precisely it may be shown. */
  decimals: number;
}

export interface DatasetSource {
  /** « Insee — Titre (édition) ». */
  title: string;
  path?: string;
}

export interface Dataset {
  name: string;
  title: string;
  description: string;
  vintage: string;
  licences: string[];
  sources: DatasetSource[];
  caveats: string[];
  columns: Column[];
  primaryKey: string[];
  rows: Row[];
  file: string;
}

/** Rows whose cells equal every given value. Codes are compared as text, years as numbers. */
export function rowsWhere(dataset: Dataset, key: Record<string, Cell>): Row[] {
  const wanted = Object.entries(key);
  return dataset.rows.filter((row) => wanted.every(([column, value]) => String(row[column]) === String(value)));
}

/** Producers of a source, without their parentheses: « Insee (COG 2026) et DGCL (EPCI 2026) — communes » → Insee, DGCL. */
export function producersOf(source: DatasetSource): string[] {
  return source.title
    .split(' — ')[0]!
    .replace(/\s*\([^)]*\)/g, '')
    .split(/, | et | \/ /)
    .map((name) => name.trim());
}

/** Title without its producer. */
export function titleOf(source: DatasetSource): string {
  return source.title.split(' — ').slice(1).join(' — ').trim() || source.title;
}
