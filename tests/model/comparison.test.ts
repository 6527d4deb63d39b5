import { expect, test } from 'vitest';
import { franceSummary, lastQuarter, quarterAfter, summaryOf } from '../../src/model/comparison.ts';
import { france, jobs, place } from './comparison-samples.ts';

test('quarters follow each other across years', () => {
  expect(quarterAfter('2003-T1', 0)).toBe('2003-T1');
  expect(quarterAfter('2003-T4', 1)).toBe('2004-T1');
  expect(quarterAfter('2003-T1', 91)).toBe('2025-T4');
  expect(lastQuarter({ first: '2014-T1', rates: Array.from({ length: 48 }, () => 9) })).toBe('2025-T4');
});

test('a place is summed up by a figure a measure', () => {
  expect(summaryOf(place(), france)).toMatchObject({ rate: 4.2, share: 25, change: -25, sectors: { BE: 25, OQ: 10 / 12 } });
  expect(franceSummary(france)).toMatchObject({ rate: 7.9, quarter: '2025-T1', share: 12.5, change: -25 });
});

test('the rate is compared with France’s of the same quarters, from the end of both series', () => {
  const side = (rates: number[]) => summaryOf(place({ unemployment: { first: '2024-T4', rates } }), france).side;
  expect(side([7.4, 7.8])).toBe('under');
  expect(side([7.6, 8])).toBe('over');
  expect(side([7.5, 7.8])).toBe('both');
  expect(side([7.4, 8])).toBe('both');
});

test('where there is no rate, none is said', () => {
  expect(summaryOf(place({ unemployment: null }), france).rate).toBeNull();
});

test('the change is that of industrial jobs, not of all', () => {
  expect(summaryOf(place({ jobs: jobs([100, 150], [1000, 900]) }), france).change).toBeCloseTo(50);
});
