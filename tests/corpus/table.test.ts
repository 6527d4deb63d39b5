import { describe, expect, test } from 'vitest';
import type { Resource } from '../../src/corpus/data-package.ts';
import { parseTable } from '../../src/corpus/table.ts';
import { reporting } from '../model/samples.ts';

const described = (more: Partial<Resource> = {}): Resource => ({
  name: 'zones',
  path: 'zones.csv',
  title: 'Zones',
  description: 'Zones',
  format: 'csv',
  bytes: 1,
  hash: `sha256:${'0'.repeat(64)}`,
  licenses: [{ name: 'etalab-2.0', title: 'Licence Ouverte 2.0' }],
  schema: {
    fields: [
      { name: 'code', type: 'string' },
      { name: 'taux', type: 'number', unit: '%' },
      { name: 'effectif', type: 'integer' },
      { name: 'annee', type: 'year' },
      { name: 'jour', type: 'date' },
    ],
    primaryKey: ['code'],
  },
  ...more,
});
const HEADER = 'code,taux,effectif,annee,jour\n';

function parse(rows: string, resource = described(), header = HEADER) {
  const { report, said } = reporting();
  return { table: parseTable('donnees/zones.csv', header + rows, resource, report), said };
}

describe('a table', () => {
  test('keeps codes as text with their zeros, reads numbers, leaves holes as holes', () => {
    const { table, said } = parse('0051,7.40,12,2018,2018-01-31\n0052,,,,\n');
    expect(said).toEqual([]);
    expect(table!.rows).toEqual([
      { code: '0051', taux: 7.4, effectif: 12, annee: 2018, jour: '2018-01-31' },
      { code: '0052', taux: null, effectif: null, annee: null, jour: null },
    ]);
  });

  test('knows how precisely its numbers are written', () => {
    const { table } = parse('1,7.40,12,2018,\n2,7,3,2018,\n');
    expect(table!.columns.map(({ name, unit, decimals }) => [name, unit, decimals])).toEqual([
      ['code', undefined, 0],
      ['taux', '%', 2],
      ['effectif', undefined, 0],
      ['annee', undefined, 0],
      ['jour', undefined, 0],
    ]);
  });

  test('reads quoted cells, negative numbers and Windows line ends', () => {
    const { table, said } = parse('"a, b",-1.5,-2,2018,\r\n', described(), HEADER.replace('\n', '\r\n'));
    expect(said).toEqual([]);
    expect(table!.rows[0]).toMatchObject({ code: 'a, b', taux: -1.5, effectif: -2 });
  });

  test('may have its columns in another order than their description', () => {
    expect(parse('7,1,12,2018,\n', described(), 'taux,code,effectif,annee,jour\n').table!.rows[0]).toMatchObject({ code: '1', taux: 7 });
  });
});

describe('is refused', () => {
  test.each([
    ['a decimal comma', '1,"7,4",1,2018,\n', /ligne 2 › taux : « 7,4 » .*nombre à point décimal/],
    ['a thousands separator', '1,7,1 400,2018,\n', /ligne 2 › effectif : « 1 400 » .*nombre entier/],
    ['a decimal in an integer', '1,7,1.5,2018,\n', /ligne 2 › effectif/],
    ['a year of two digits', '1,7,1,18,\n', /ligne 2 › annee : « 18 » .*année/],
    ['a French date', '1,7,1,2018,31/01/2018\n', /ligne 2 › jour : .*date AAAA-MM-JJ/],
    ['words for a hole', '1,n.d.,1,2018,\n', /ligne 2 › taux : « n.d. »/],
    ['a row too short', '1,7\n', /ligne 2 : 2 cellules au lieu de 5/],
    ['a row too long', '1,7,1,2018,,\n', /ligne 2 : 6 cellules au lieu de 5/],
    ['a key given twice', '1,7,1,2018,\n1,8,1,2019,\n', /ligne 3 : la clé « 1 » figure déjà ligne 2/],
  ])('%s', (_kind, rows, message) => {
    const { table, said } = parse(rows);
    expect(said).toEqual([expect.stringMatching(message)]);
    expect(table).toBeUndefined();
  });

  test('another number of rows than announced', () => {
    expect(parse('1,7,1,2018,\n', described({ rowCount: 2 })).said).toEqual([expect.stringMatching(/1 lignes, 2 annoncées/)]);
  });

  test('a header with the wrong separator, every column being missing', () => {
    expect(parse('', described(), 'code;taux;effectif;annee;jour\n').said).toHaveLength(6);
  });

  test('a column twice', () => {
    expect(parse('1,7,1,2018,,3\n', described(), HEADER.replace('\n', ',taux\n')).said).toEqual(['taux : cette colonne figure deux fois']);
  });

  test('an empty file', () => {
    expect(parse('', described(), '').said).toHaveLength(5);
  });
});

test('a hundred faults of one file do not bury those of the others', () => {
  const rows = Array.from({ length: 100 }, (_, line) => `${line},beaucoup,1,2018,\n`).join('');
  const { said } = parse(rows);
  expect(said).toHaveLength(4);
  expect(said[3]).toBe('suite : 97 autres fautes dans ce fichier');
});
