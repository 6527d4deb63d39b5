import { expect, test } from 'vitest';
import { comparisonTable } from '../../src/model/comparison-table.ts';
import { france, place } from './comparison-samples.ts';

const table = comparisonTable([place(), place({ code: '0301', name: 'Est-littoral (Guyane)', unemployment: null })], france);
const values = (name: string, measure: string) =>
  table.rows.filter(([place, , what]) => place === name && what === measure).map(([, , , period, value]) => [period, value]);

test('a line a value, with its place, its period, its unit and its source', () => {
  expect(table.columns.map(({ label }) => label)).toEqual(['lieu', 'code', 'mesure', 'periode', 'valeur', 'unite', 'source']);
  expect(table.rows[0]).toEqual(['Vitré', '5319', 'taux de chômage', '2024-T4', 5, '%', 'Insee']);
  expect(table.rows.every((row) => row.length === 7)).toBe(true);
});

test('series are whole, and France comes with them', () => {
  expect(values('Vitré', 'emploi salarié industriel')).toHaveLength(21);
  expect(values('France hors Mayotte', 'taux de chômage').at(-1)).toEqual(['2025-T1', 7.9]);
  expect(values('France métropolitaine', 'part de l’industrie dans l’emploi salarié').at(-1)).toEqual(['fin 2018', 12.5]);
});

test('what there is not has no line', () => {
  expect(values('Est-littoral (Guyane)', 'taux de chômage')).toEqual([]);
});

test('a year that ends a period and starts the next is there once', () => {
  expect(values('Vitré', 'emploi salarié').map(([period]) => period)).toEqual(['fin 1998', 'fin 2008', 'fin 2018']);
  expect(values('Vitré', 'emploi salarié : effet local')).toEqual([
    ['1998-2008', 5],
    ['2008-2018', -5],
  ]);
});
