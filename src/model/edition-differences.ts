/** What a new edition of a table changes: rows, columns, values. */
import type { Cell, Dataset, Row } from './datasets.ts';

export interface RevisedColumn {
  column: string;
  /** How many rows have another value. */
  values: number;
  /** The row whose number moved most, or the first for words. */
  biggest: { key: string; before: Cell; after: Cell };
}

export interface EditionDifferences {
  kept: number;
  now: number;
  /** Keys in words, « 5319 | 2026-T1 », in the order of the new file. */
  added: string[];
  removed: string[];
  /** Rows of both with another value somewhere. */
  revised: number;
  columns: RevisedColumn[];
  newColumns: string[];
  lostColumns: string[];
  /** Columns of the key whose last value is another: « trimestre », 2025-T4 → 2026-T1. */
  ends: { column: string; before: string; after: string }[];
}

export function editionDifferences(before: Dataset, after: Dataset): EditionDifferences {
  const rowsBefore = byKey(before);
  const rowsAfter = byKey(after);
  const names = after.columns.map(({ name }) => name);
  const known = before.columns.map(({ name }) => name);
  const common = names.filter((name) => known.includes(name) && !before.primaryKey.includes(name));
  const both = [...rowsAfter].flatMap(([key, row]) => {
    const old = rowsBefore.get(key);
    return old ? [{ key, old, row }] : [];
  });
  const columns = common.flatMap((column): RevisedColumn[] => {
    const moved = both.filter(({ old, row }) => old[column] !== row[column]);
    const most = moved.reduce((a, b) => (distance(b, column) > distance(a, column) ? b : a), moved[0]!);
    return moved.length > 0
      ? [{ column, values: moved.length, biggest: { key: most.key, before: most.old[column]!, after: most.row[column]! } }]
      : [];
  });
  return {
    kept: before.rows.length,
    now: after.rows.length,
    added: [...rowsAfter.keys()].filter((key) => !rowsBefore.has(key)),
    removed: [...rowsBefore.keys()].filter((key) => !rowsAfter.has(key)),
    revised: both.filter(({ old, row }) => common.some((column) => old[column] !== row[column])).length,
    columns,
    newColumns: names.filter((name) => !known.includes(name)),
    lostColumns: known.filter((name) => !names.includes(name)),
    ends: before.primaryKey.flatMap((column) => {
      const [was, is] = [lastOf(before, column), lastOf(after, column)];
      return was !== undefined && is !== undefined && was !== is && isTime(was) ? [{ column, before: was, after: is }] : [];
    }),
  };
}

/** Rows by the words of their key; a table without one is known by the whole row. */
function byKey({ rows, primaryKey, columns }: Dataset): Map<string, Row> {
  const names = primaryKey.length > 0 ? primaryKey : columns.map(({ name }) => name);
  return new Map(rows.map((row) => [names.map((name) => row[name]).join(' | '), row]));
}

function distance({ old, row }: { old: Row; row: Row }, column: string): number {
  const [before, after] = [old[column], row[column]];
  return typeof before === 'number' && typeof after === 'number' ? Math.abs(after - before) : 0;
}

/** « 2025-T4 », « 2023 », « 2003-01-01 »: what sorts as text in the order of time. */
const isTime = (word: string): boolean => /^\d{4}(?:-T[1-4]|-\d\d(?:-\d\d)?)?$/.test(word) && Number(word.slice(0, 4)) > 1900;

/** Undefined where the column is of codes, of which none is the last. */
function lastOf({ rows, columns }: Dataset, column: string): string | undefined {
  if (/^(?:ze|code|commune|epci|departement|region)/.test(column) || !columns.some(({ name }) => name === column)) return undefined;
  return rows.reduce<string | undefined>((last, row) => {
    const value = String(row[column]);
    return last === undefined || value > last ? value : last;
  }, undefined);
}
