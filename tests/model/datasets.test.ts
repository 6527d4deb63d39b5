import { describe, expect, test } from 'vitest';
import { producersOf, rowsWhere, titleOf } from '../../src/model/datasets.ts';
import { dataset } from './samples.ts';

const table = dataset('t', { code: 'string', annee: 'year', valeur: 'number' }, [
  { code: '01', annee: 2018, valeur: 1 },
  { code: '01', annee: 2019, valeur: 2 },
  { code: '1', annee: 2018, valeur: null },
]);

describe('rows are found by their cells', () => {
  test.each([
    [{ code: '01' }, [1, 2]],
    [{ code: '01', annee: 2019 }, [2]],
    [{ annee: '2019', code: '01' }, [2]],
    [{ code: '1' }, [null]],
    [{ code: 1 }, [null]],
    [{}, [1, 2, null]],
    [{ code: '02' }, []],
    [{ inconnue: '01' }, []],
  ])('%j → %j', (key, values) => {
    expect(rowsWhere(table, key as Record<string, string>).map((row) => row['valeur'])).toEqual(values);
  });

  test('and can be sorted or cut by who asked, without harm to the next', () => {
    rowsWhere(table, { code: '01' }).reverse().pop();
    expect(rowsWhere(table, { code: '01' }).map((row) => row['valeur'])).toEqual([1, 2]);
  });

  test('two tables with the same columns are not mixed', () => {
    const other = dataset('o', {}, [{ code: '01', valeur: 9 }]);
    expect(rowsWhere(other, { code: '01' }).map((row) => row['valeur'])).toEqual([9]);
  });
});

test('the title of a source starts with its producers', () => {
  expect(producersOf({ title: 'Insee — Taux de chômage localisés (édition T4 2025)' })).toEqual(['Insee']);
  expect(producersOf({ title: 'Insee (COG 2026) et DGCL (EPCI 2026) — communes' })).toEqual(['Insee', 'DGCL']);
  expect(titleOf({ title: 'Insee — Taux — et la suite' })).toBe('Taux — et la suite');
  expect(titleOf({ title: 'Sans producteur' })).toBe('Sans producteur');
});
