import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { type SqlTable, sqliteOf } from '../../src/exports/sqlite.ts';

const table: SqlTable = {
  name: 'emploi-prive',
  title: 'Emploi privé',
  description: 'Par zone.',
  vintage: '2024',
  licences: [{ name: 'ODbL-1.0', title: 'Open Database License 1.0' }],
  sources: ['Urssaf — Effectifs'],
  caveats: ['Secteur privé.'],
  fields: [
    { name: 'ze2020', type: 'string', description: 'Code' },
    { name: 'effectif', type: 'integer', description: 'Salariés', unit: 'salariés' },
  ],
  primaryKey: ['ze2020'],
  rows: [
    ['0051', 12],
    ['', null],
  ],
};

function asked(bytes: Buffer, question: string): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  try {
    writeFileSync(join(folder, 'x.sqlite'), bytes);
    const database = new DatabaseSync(join(folder, 'x.sqlite'), { readOnly: true });
    const rows = database.prepare(question).all();
    database.close();
    return rows.map((row) => ({ ...row }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a table keeps its codes with their zeros, and its gaps', () => {
  expect(asked(sqliteOf([table]), 'SELECT * FROM emploi_prive ORDER BY ze2020 DESC')).toEqual([
    { ze2020: '0051', effectif: 12 },
    { ze2020: '', effectif: null },
  ]);
});

test('the file says what each table and each column is', () => {
  expect(asked(sqliteOf([table]), 'SELECT jeu, licence, sources, mises_en_garde FROM jeux')).toEqual([
    { jeu: 'emploi_prive', licence: 'Open Database License 1.0', sources: 'Urssaf — Effectifs', mises_en_garde: 'Secteur privé.' },
  ]);
  expect(asked(sqliteOf([table]), "SELECT unite, definition FROM colonnes WHERE colonne = 'effectif'")).toEqual([
    { unite: 'salariés', definition: 'Salariés' },
  ]);
});

test('the same tables make the same bytes', () => {
  expect(sqliteOf([table]).equals(sqliteOf([table]))).toBe(true);
});
