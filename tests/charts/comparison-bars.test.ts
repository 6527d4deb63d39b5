import { expect, test } from 'vitest';
import { shareBar, signedBar } from '../../src/charts/comparison-bars.ts';

test('a bar and its mark are on one scale', () => {
  expect(shareBar(22.5, 12.6, 45)).toEqual({ width: 50, mark: 28 });
});

test('a signed bar starts from zero, either way', () => {
  const scale = { low: -25, high: 75 };
  expect(signedBar(50, scale)).toEqual({ zero: 25, x: 25, width: 50, cut: false });
  expect(signedBar(-10, scale)).toEqual({ zero: 25, x: 15, width: 10, cut: false });
  expect(signedBar(0, scale)).toEqual({ zero: 25, x: 25, width: 0, cut: false });
});

test('one longer than the scale is cut at its end, and said to be', () => {
  expect(signedBar(120, { low: -25, high: 75 })).toEqual({ zero: 25, x: 25, width: 75, cut: true });
  expect(signedBar(-30, { low: -25, high: 75 })).toMatchObject({ x: 0, width: 25, cut: true });
});
