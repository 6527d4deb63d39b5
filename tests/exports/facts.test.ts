import { expect, test } from 'vitest';
import { factTable } from '../../src/exports/facts.ts';
import { dataFileOf, objectsOf } from '../../src/exports/own-table.ts';
import { factPath } from '../../src/model/facts.ts';
import { byId, fact, source } from '../model/samples.ts';

const table = factTable(
  [
    fact('b', { value: 3.5, unit: '%', period: '2022', precision: 'about', crossedBy: ['insee', 'journal'], checked: 'crossed' }),
    fact('a', { file: 'observatoire/observatoire.yaml', reliability: 'reported' }),
  ],
  byId(source('journal'), source('insee')),
  (path) => `https://site.fr${path}`,
);

test('a fact goes with its source, its period and its permanent address', () => {
  expect(objectsOf(table)[1]).toMatchObject({
    id: 'b',
    valeur: 3.5,
    unite: '%',
    precision: 'environ',
    valeur_redigee: 'environ 3,5\u202F%',
    periode: '2022',
    fiabilite: 'lu',
    verification: 'recoupé',
    source: 'journal',
    source_titre: 'Titre de journal',
    recoupe_par: 'insee journal',
    adresse: 'https://site.fr/faits/ici/#b',
  });
});

test('facts of no territory have their folder’s page', () => {
  expect(objectsOf(table)[0]).toMatchObject({ id: 'a', fiabilite: 'secondaire', adresse: 'https://site.fr/faits/observatoire/#a' });
  expect(factPath({ id: 'x', file: 'dispositifs/dispositifs.yaml' })).toBe('/faits/dispositifs/#x');
});

test('the file is described by its bytes', () => {
  const file = dataFileOf(table, '2026-11-23');
  expect(file).toMatchObject({ file: 'faits.csv', count: 2, vintage: '2026-11-23' });
  expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
});
