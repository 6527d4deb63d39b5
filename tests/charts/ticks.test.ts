import { describe, expect, test } from 'vitest';
import { axisOf, tickLabels, ticksWithin, yearsOf } from '../../src/charts/ticks.ts';

describe('axisOf', () => {
  test.each([
    [0, 10.4, 6, [0, 4, 8, 12]],
    [0, 9.8, 6, [0, 2, 4, 6, 8, 10]],
    [0, 9.8, 4, [0, 5, 10]],
    [0, 13267, 4, [0, 5000, 10000, 15000]],
    [-1.5, 16.4, 6, [-5, 0, 5, 10, 15, 20]],
    [92, 104, 6, [92, 96, 100, 104]],
    [0, 0.31, 6, [0, 0.1, 0.2, 0.3, 0.4]],
    [0, 0, 4, [0, 0.1]],
  ])('%d–%d in at most %i ticks', (low, high, most, values) => {
    expect(axisOf(low, high, most).values).toEqual(values);
  });
});

test('ticks inside an extent stop where the data do', () => {
  expect(ticksWithin(-57, 102, 4).values).toEqual([-50, 0, 50, 100]);
  expect(ticksWithin(0, 58, 6).values).toEqual([0, 10, 20, 30, 40, 50]);
});

describe('yearsOf', () => {
  test.each([
    [2003, 2025, 4, [2003, 2009, 2015, 2021]],
    [1998, 2018, 4, [1998, 2008, 2018]],
    [1998, 2018, 6, [1998, 2002, 2006, 2010, 2014, 2018]],
    [2018, 2018, 6, [2018]],
  ])('%i–%i in at most %i', (first, last, most, years) => {
    expect(yearsOf(first, last, most)).toEqual(years);
  });
});

test('only the last tick carries the unit', () => {
  expect(tickLabels({ values: [0, 5000], decimals: 0 }, 'salariés')).toEqual(['0', '5\u202F000\u00A0salariés']);
  expect(tickLabels({ values: [-5, 0, 5], decimals: 0 }, '%', true)).toEqual(['−5', '0', '+5\u202F%']);
});
