import { createHash } from 'node:crypto';
import { toCsv } from '../format/csv.ts';
import type { DataFile, FieldDescription, Licence, Preview } from '../model/data-files.ts';
import type { Cell } from '../model/datasets.ts';

/** What the site itself has gathered, as a table one can take away. */
export interface OwnTable {
  name: string;
  title: string;
  description: string;
  caveats: string[];
  fields: FieldDescription[];
  rows: Cell[][];
}

const CC_BY: Licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.fr',
};

export const csvOf = ({ fields, rows }: OwnTable): string => toCsv({ columns: fields.map(({ name }) => ({ label: name })), rows });

/** @param date ISO date of the latest change to the content */
export function dataFileOf(table: OwnTable, date: string): DataFile {
  const bytes = Buffer.from(csvOf(table));
  const { name, title, description, caveats, fields, rows } = table;
  return {
    name,
    title,
    description,
    caveats,
    fields,
    vintage: date,
    file: `${name}.csv`,
    format: 'csv',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    licences: [CC_BY],
    sources: [],
    copies: [],
    count: rows.length,
  };
}

export const previewOf = ({ fields, rows }: OwnTable): Preview => ({
  fields: fields.map(({ name }) => name),
  rows: rows.slice(0, 20),
});

/** A row an object, absent values left out. */
export function objectsOf({ fields, rows }: OwnTable): Record<string, Cell>[] {
  return rows.map((row) =>
    Object.fromEntries(fields.map(({ name }, i): [string, Cell] => [name, row[i]!]).filter(([, value]) => value !== null)),
  );
}
