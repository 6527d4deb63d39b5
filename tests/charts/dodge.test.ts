import { expect, test } from 'vitest';
import { dodge } from '../../src/charts/dodge.ts';

const labels = (...at: number[]) => at.map((centre) => ({ at: centre, height: 16 }));

test('labels that do not touch stay where they want to be', () => {
  expect(dodge(labels(20, 60), 0, 100)).toEqual([20, 60]);
});

test('two that touch share the shift', () => {
  expect(dodge(labels(50, 54), 0, 100)).toEqual([44, 60]);
});

test('answers in the order given, whatever the order on the axis', () => {
  expect(dodge(labels(54, 50), 0, 100)).toEqual([60, 44]);
});

test('a block pushed by another carries its members along', () => {
  const centres = dodge(labels(50, 52, 54, 56), 0, 200);
  expect(centres).toEqual([29, 45, 61, 77]);
});

test('never leaves the given extent', () => {
  expect(dodge(labels(2, 4), 0, 100)).toEqual([8, 24]);
  expect(dodge(labels(99, 98), 0, 100)).toEqual([92, 76]);
});
