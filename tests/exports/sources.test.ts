import { expect, test } from 'vitest';
import { csvOf, objectsOf } from '../../src/exports/own-table.ts';
import { cslOf, risOf, sourceTable } from '../../src/exports/sources.ts';
import { source } from '../model/samples.ts';

const sources = [
  source('zzz', { type: 'webpage', url: `https://exemple.fr/${'tres-long-'.repeat(12)}`, year: null }),
  source('aaa', { authors: ['Chloé Le Corre', 'Jean Vitre'] }),
];

test('RIS has a record a source, in the order of identifiers, and never folds an address', () => {
  const records = risOf(sources).split('ER  - \r\n').filter(Boolean);
  expect(records).toHaveLength(2);
  expect(records[0]!.split('\r\n')).toEqual(
    expect.arrayContaining(['TY  - NEWS', 'AU  - Le Corre, Chloé', 'AU  - Vitre, Jean', 'PY  - 2019']),
  );
  expect(records[1]).toContain(`UR  - https://exemple.fr/${'tres-long-'.repeat(12)}\r\n`);
  expect(records[1]).toContain('Y2  - 2026/11/22');
  expect(records[1]).not.toContain('PY  -');
});

test('CSL-JSON has the same sources in the same order', () => {
  expect(cslOf(sources).map(({ id }) => id)).toEqual(['aaa', 'zzz']);
});

test('the table leaves empty what was not seen, and names the notice', () => {
  const table = sourceTable(
    sources,
    () => 3,
    (path) => `https://site.fr${path}`,
  );
  expect(csvOf(table).split('\r\n')[2]).toMatch(/^zzz,page web,Titre de zzz,oui,,Ouest-France,,.*,3,https:\/\/site\.fr\/sources\/#s-zzz$/);
  expect(objectsOf(table)[1]).not.toHaveProperty('annee');
  expect(table.rows.every((row) => row.length === table.fields.length)).toBe(true);
});
