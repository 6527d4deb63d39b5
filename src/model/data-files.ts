/** Files of open data as readers take them: tables and base maps, with what their data package says of each. */
import type { Cell, Column, Dataset, DatasetSource } from './datasets.ts';

export interface Licence {
  /** Identifier of the Open Definition or SPDX: « etalab-2.0 », « ODbL-1.0 ». */
  name: string;
  title: string;
  url?: string;
}

/** Where the copy of a file was found, when its producer no longer gives it in this form. */
export interface Copy {
  repository: string;
  commit?: string;
  path?: string;
}

export type FieldDescription = Pick<Column, 'name' | 'type' | 'description' | 'unit'>;

export interface DataFile {
  /** Address: `/donnees/<name>/`. */
  name: string;
  title: string;
  description: string;
  vintage: string;
  /** Path under `content/`: « donnees/communes.csv ». */
  file: string;
  format: 'csv' | 'topojson';
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
  licences: Licence[];
  sources: DatasetSource[];
  copies: Copy[];
  caveats: string[];
  fields: FieldDescription[];
  /** Rows of a table, outlines of a map. */
  count: number;
}

/** What is shown of a file on its page. */
export interface Preview {
  fields: string[];
  rows: Cell[][];
}

const SHOWN = 20;

export function previewOfTable({ columns, rows }: Dataset): Preview {
  const fields = columns.map(({ name }) => name);
  return { fields, rows: rows.slice(0, SHOWN).map((row) => fields.map((field) => row[field]!)) };
}

/** Outlines by their properties, the code first. */
export function previewOfMap(areas: { id?: string | number; properties: object }[]): Preview {
  const fields = [...new Set(areas.flatMap(({ properties }) => Object.keys(properties)))];
  return {
    fields: ['id', ...fields],
    rows: areas
      .slice(0, SHOWN)
      .map(({ id, properties }) => [id ?? null, ...fields.map((field) => String((properties as Record<string, unknown>)[field] ?? ''))]),
  };
}

/** Name of the file readers take, beside the others under `/donnees/`. */
export const downloadName = ({ file }: Pick<DataFile, 'file'>): string => file.split('/').at(-1)!;

/** Files whose licence asks that what is made of them be shared under it too. */
export const isShareAlike = ({ licences }: Pick<DataFile, 'licences'>): boolean => licences.some(({ name }) => name === 'ODbL-1.0');
