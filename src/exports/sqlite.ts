/** All tables in one SQLite file, with two tables that say what each is and what its columns mean. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Licence } from '../model/data-files.ts';
import type { Cell, Column } from '../model/datasets.ts';

export interface SqlTable {
  name: string;
  title: string;
  description: string;
  vintage: string;
  licences: Licence[];
  /** Producers and titles, one a line. */
  sources: string[];
  caveats: string[];
  fields: Pick<Column, 'name' | 'type' | 'description' | 'unit'>[];
  primaryKey: string[];
  rows: Iterable<Cell[]>;
}

const AFFINITY: Record<Column['type'], string> = { string: 'TEXT', date: 'TEXT', number: 'REAL', integer: 'INTEGER', year: 'INTEGER' };

/** « emploi-prive-annuel » is no name SQL takes without quotes. */
export const tableName = (name: string): string => name.replaceAll('-', '_');

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Bytes of the database: the same for the same tables and the same SQLite. */
export function sqliteOf(tables: SqlTable[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'terrains-sqlite-'));
  try {
    const file = join(folder, 'donnees.sqlite');
    const database = new DatabaseSync(file);
    // Written once, then read: nothing to recover, so no journal.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 4096;');
    database.exec('BEGIN');
    describe(database, tables);
    for (const table of tables) fill(database, table);
    database.exec('COMMIT');
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function describe(database: DatabaseSync, tables: SqlTable[]): void {
  database.exec(`
    CREATE TABLE jeux (jeu TEXT PRIMARY KEY, titre TEXT, description TEXT, millesime TEXT, licence TEXT, sources TEXT, mises_en_garde TEXT) WITHOUT ROWID;
    CREATE TABLE colonnes (jeu TEXT, colonne TEXT, type TEXT, unite TEXT, definition TEXT, PRIMARY KEY (jeu, colonne)) WITHOUT ROWID;
  `);
  const dataset = database.prepare('INSERT INTO jeux VALUES (?, ?, ?, ?, ?, ?, ?)');
  const column = database.prepare('INSERT INTO colonnes VALUES (?, ?, ?, ?, ?)');
  for (const { name, title, description, vintage, licences, sources, caveats, fields } of tables) {
    const licence = licences.map(({ title: words }) => words).join(' ; ');
    dataset.run(tableName(name), title, description, vintage, licence, sources.join('\n'), caveats.join('\n'));
    for (const field of fields) column.run(tableName(name), field.name, field.type, field.unit ?? null, field.description);
  }
}

/** Rows by their key, in one tree: half the bytes of a table with an index beside it. */
function fill(database: DatabaseSync, { name, fields, primaryKey, rows }: SqlTable): void {
  const columns = fields.map((field) => `${quoted(field.name)} ${AFFINITY[field.type]}`);
  const key = primaryKey.length > 0 ? [`PRIMARY KEY (${primaryKey.map(quoted).join(', ')})`] : [];
  database.exec(`CREATE TABLE ${quoted(tableName(name))} (${[...columns, ...key].join(', ')})${key.length > 0 ? ' WITHOUT ROWID' : ''}`);
  const insert = database.prepare(`INSERT INTO ${quoted(tableName(name))} VALUES (${fields.map(() => '?').join(', ')})`);
  // A key has no missing part: « France » has no zone, and its code is empty.
  const inKey = fields.map((field) => primaryKey.includes(field.name));
  for (const row of rows) insert.run(...row.map((cell, i) => (cell === '' && !inKey[i] ? null : cell)));
}
