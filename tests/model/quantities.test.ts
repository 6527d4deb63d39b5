import { describe, expect, test } from 'vitest';
import { clean, compute, type Operation, rankOf } from '../../src/model/quantities.ts';
import { quantity } from './samples.ts';

describe('operations', () => {
  test.each<[Operation, [number, number], string, number, string]>([
    ['difference', [9.9, 7.2], '%', 2.7, 'points'],
    ['difference', [1400, 1000], 'emplois', 400, 'emplois'],
    ['difference', [3, 5], 'points', -2, 'points'],
    ['variation', [110, 100], 'emplois', 10, '%'],
    ['variation', [87, 100], 'emplois', -13, '%'],
    ['part', [21, 100], 'emplois', 21, '%'],
    ['somme', [21, 100], 'emplois', 121, 'emplois'],
    ['rapport', [6, 4], '%', 1.5, 'fois'],
  ])('%s of %j %s is %d %s', (operation, values, unit, value, resulting) => {
    const result = compute(
      operation,
      values.map((operand) => quantity(operand, unit)),
    );
    expect(clean(result.value)).toBe(value);
    expect(result.unit).toBe(resulting);
  });

  test('a sum takes as many as it is given', () => {
    expect(
      compute(
        'somme',
        [1, 2, 3].map((value) => quantity(value, 'ha')),
      ).value,
    ).toBe(6);
  });

  test('two shares of different populations cannot be subtracted', () => {
    expect(() => compute('difference', [quantity(9, '%'), quantity(8, '% des 15-64 ans')])).toThrow(
      /les unités diffèrent : « % », « % des 15-64 ans »/,
    );
  });

  test('two shares of the same population can', () => {
    const unit = '% des 15-64 ans';
    expect(compute('difference', [quantity(9, unit), quantity(8, unit)])).toEqual({ value: 1, unit: 'points' });
  });

  test.each<[Operation, number[], string, RegExp]>([
    ['somme', [12, 8], '%', /pourcentages ne s’additionnent pas/],
    ['somme', [12], 'emplois', /au moins deux/],
    ['variation', [12, 8], '%', /par une différence, en points/],
    ['variation', [12, 0], 'emplois', /division par zéro/],
    ['part', [12, 0], 'emplois', /division par zéro/],
    ['rapport', [12, 0], 'emplois', /division par zéro/],
    ['difference', [12], 'emplois', /exactement deux/],
    ['difference', [12, 8, 4], 'emplois', /exactement deux/],
  ])('%s of %j %s is refused', (operation, values, unit, why) => {
    expect(() =>
      compute(
        operation,
        values.map((value) => quantity(value, unit)),
      ),
    ).toThrow(why);
  });

  test('jobs and posts cannot be mixed, whatever the operation', () => {
    for (const operation of ['difference', 'variation', 'part', 'somme', 'rapport'] as const) {
      expect(() => compute(operation, [quantity(9, 'salariés'), quantity(8, 'postes')]), operation).toThrow(/les unités diffèrent/);
    }
  });
});

describe('rank', () => {
  const rates = [7, 5, 9, 5];

  test('is counted from the highest or from the lowest', () => {
    expect(rankOf(9, rates, false)).toBe(1);
    expect(rankOf(9, rates, true)).toBe(4);
  });

  test('is the best of those that tie', () => {
    expect(rankOf(5, rates, true)).toBe(1);
    expect(rankOf(7, rates, true)).toBe(3);
    expect(rankOf(5, rates, false)).toBe(3);
  });
});

test('binary noise is removed, digits are not', () => {
  expect(clean(7.9 - 7.2)).toBe(0.7);
  expect(clean(0.1 + 0.2)).toBe(0.3);
  expect(clean(123456.789)).toBe(123456.789);
});
