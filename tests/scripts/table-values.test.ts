import { expect, test } from 'vitest';
import { formatNumber } from '../../src/format/french.ts';
import { numberOf } from '../../src/scripts/table-values.ts';

test('a number written in French is read back, other words are none', () => {
  for (const [value, decimals] of [
    [11408, 0],
    [-3.2, 1],
    [1234567.25, 2],
    [0, 0],
  ] as const)
    expect(numberOf(formatNumber(value, decimals))).toBe(value);
  expect(numberOf(formatNumber(6, 1, true))).toBe(6);
  expect(['n. d.', '', '12 avril', '2008-2018', '−'].map(numberOf)).toEqual([null, null, null, null, null]);
});
