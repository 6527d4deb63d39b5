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

/** Rows of a table by the words of some columns. A study asks dozens of times of tables of thousands of rows. */
const indexes = new WeakMap<Row[], Map<string, Map<string, Row[]>>>();

/** Rows whose cells equal every given value, in the order of the file. Codes are compared as text, years as numbers. */
export function rowsWhere(dataset: Dataset, key: Record<string, Cell>): Row[] {
  const columns = Object.keys(key).sort();
  return [...(indexOf(dataset.rows, columns).get(wordsOf(key, columns)) ?? [])];
}

const wordsOf = (row: Row, columns: string[]) => columns.map((column) => String(row[column])).join('\u0000');

function indexOf(rows: Row[], columns: string[]): Map<string, Row[]> {
  const known = indexes.get(rows) ?? new Map<string, Map<string, Row[]>>();
  indexes.set(rows, known);
  const name = columns.join('\u0000');
  const index = known.get(name) ?? Map.groupBy(rows, (row) => wordsOf(row, columns));
  known.set(name, index);
  return index;
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
