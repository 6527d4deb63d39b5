/** The tables of a lesson as files pupils open: a spreadsheet, and one plain table in CSV. */
import { utils, write } from '@e965/xlsx';
import { toCsv } from '../format/csv.ts';

export interface DataTable {
  /** « Document 2 ». */
  label: string;
  title: string;
  head: string[];
  /** A missing value stays an empty cell. */
  rows: (string | number | null)[][];
  sources: string[];
}

export interface DataBook {
  title: string;
  permalink: string;
  version: string;
  /** ISO date. */
  date: string;
  tables: DataTable[];
}

/** OpenDocument: one sheet a table, and one that says what they are, where they come from and how they may be used. */
export function spreadsheet(book: DataBook): Uint8Array {
  const workbook = utils.book_new();
  workbook.Props = { Title: book.title };
  for (const { label, head, rows } of book.tables) utils.book_append_sheet(workbook, utils.aoa_to_sheet([head, ...rows]), label);
  const said = [
    ['Fiche', book.title],
    ['Adresse', book.permalink],
    ['Version', `${book.version} du ${book.date}`],
    ['Licence des données', 'Celle de chaque source ; textes et calculs : Terrains d’industrie, CC BY 4.0'],
    [],
    ['Feuille', 'Contenu', 'Sources'],
    ...book.tables.map(({ label, title, sources }) => [label, title, sources.join(' ; ')]),
  ];
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(said), 'Sources');
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'ods', compression: true }) as ArrayBuffer);
}

/** All tables in one, a line a value: document, row, column, value. Empty cells have no line. */
export function longTable(book: DataBook): string {
  const lines = book.tables.flatMap(({ label, head, rows }) =>
    rows.flatMap(([first, ...cells]) =>
      cells.flatMap((cell, rank) => (cell === null || cell === '' ? [] : [[label, String(first ?? ''), head[rank + 1] ?? '', cell]])),
    ),
  );
  return toCsv({ columns: ['document', 'ligne', 'colonne', 'valeur'].map((name) => ({ label: name })), rows: lines });
}
