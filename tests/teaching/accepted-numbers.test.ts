import { expect, test } from 'vitest';
import { acceptedNumbers } from '../../src/teaching/accepted-numbers.ts';
import { quiz } from './small-quiz.ts';

const numeric = quiz.questions.find((question) => question.kind === 'numeric')!;

test('every value within the tolerance, comma or point', () => {
  expect(acceptedNumbers({ ...numeric, value: 7.2, tolerance: 0.1, decimals: 1 })).toEqual(['7,1', '7.1', '7,2', '7.2', '7,3', '7.3']);
});

test('thousands apart or not, either minus sign', () => {
  expect(acceptedNumbers({ ...numeric, value: -1520, tolerance: 0.5, decimals: 0 })).toEqual([
    '-1520',
    '−1520',
    '-1 520',
    '−1 520',
    '-1\u202F520',
    '−1\u202F520',
  ]);
});

test('a tolerance wide as a field is not spelled out', () => {
  expect(acceptedNumbers({ ...numeric, value: 500, tolerance: 50, decimals: 0 })).toEqual(['500']);
});
