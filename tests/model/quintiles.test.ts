import { expect, test } from 'vitest';
import { classRank, quintileBounds } from '../../src/model/quintiles.ts';

const upTo = (last: number) => Array.from({ length: last + 1 }, (_, i) => i);

test('bounds are the quintiles, whatever the order of the values', () => {
  expect(quintileBounds(upTo(100), 0)).toEqual([20, 40, 60, 80]);
  expect(quintileBounds(upTo(100).reverse(), 0)).toEqual([20, 40, 60, 80]);
});

test('bounds are rounded so that they can be said', () => {
  const values = upTo(100).map((value) => value / 30);
  expect(quintileBounds(values, 1)).toEqual([0.7, 1.3, 2, 2.7]);
});

test('a change takes its bound nearest to zero there, and no other', () => {
  const values = upTo(100).map((value) => value - 63);
  expect(quintileBounds(values, 0)).toEqual([-43, -23, -3, 17]);
  expect(quintileBounds(values, 0, true)).toEqual([-43, -23, 0, 17]);
});

test('a bound of minus zero is zero', () => {
  expect(quintileBounds([-1, -0.6, -0.1, 3, 6, 9], 0).map((bound) => Object.is(bound, -0))).not.toContain(true);
});

test('too few different values are refused', () => {
  expect(() => quintileBounds([1, 1, 1, 1, 2], 0)).toThrow('cinq classes impossibles');
  expect(() => quintileBounds([], 0)).toThrow('cinq classes impossibles');
});

test('a bound belongs to the class it opens', () => {
  expect([9.9, 10, 12.9, 13, 40].map((value) => classRank(value, [10, 13, 17, 23]))).toEqual([1, 2, 2, 3, 5]);
});
