import { sameCell } from './lesson-documents.ts';
import type { Table } from './table.ts';

/** Rows a sheet of paper has room for, beside a drawing. */
const ROOM = 26;
/** Beyond so many, rows are places and not dates: a few of them at equal steps would say nothing. */
const DATES = 100;

/**
 * A table short enough for paper: of a longer one, the rows at equal steps back from the last one, the first,
 * and those named by their first cell; of a list of places, those named and the last, the whole they are part of. Ninety quarters → every fourth, so that the same quarter of each year is left.
 */
export function thinned(table: Table, named: string[]): Table {
  const { rows } = table;
  if (rows.length <= ROOM) return table;
  const step = Math.ceil(rows.length / (ROOM - 2));
  const last = rows.length - 1;
  const dated = rows.length <= DATES;
  const regular = (rank: number) => rank === last || (dated && (rank === 0 || (last - rank) % step === 0));
  const kept = rows.filter((row, rank) => regular(rank) || named.some((name) => sameCell(row[0], name)));
  return { ...table, rows: kept };
}
