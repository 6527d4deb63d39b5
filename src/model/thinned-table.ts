import { sameCell } from './lesson-documents.ts';
import type { Table } from './table.ts';

/** Rows a sheet of paper has room for, beside a drawing. */
const ROOM = 26;

/**
 * A table short enough for paper: of a longer one, the rows at equal steps back from the last one, the first,
 * and those named by their first cell. Ninety quarters → every fourth, so that the same quarter of each year is left.
 */
export function thinned(table: Table, named: string[]): Table {
  const { rows } = table;
  if (rows.length <= ROOM) return table;
  const step = Math.ceil(rows.length / (ROOM - 2));
  const last = rows.length - 1;
  const kept = rows.filter((row, rank) => rank === 0 || (last - rank) % step === 0 || named.some((name) => sameCell(row[0], name)));
  return { ...table, rows: kept };
}
