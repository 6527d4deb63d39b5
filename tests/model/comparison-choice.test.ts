import { expect, test } from 'vitest';
import { choiceOf, searchOf } from '../../src/model/comparison-choice.ts';

const known = new Set(['7509', '5319', '5206', '7522', '0051']);

test('an address is read as it is written', () => {
  expect(searchOf(['7509', '5319'])).toBe('?lieux=7509,5319');
  expect(choiceOf(searchOf(['7509', '0051']), known)).toEqual({ codes: ['7509', '0051'], unknown: [] });
});

test('a form without script says the same, one field a place', () => {
  expect(choiceOf('?lieux=7509&lieux=5319&lieux=', known).codes).toEqual(['7509', '5319']);
});

test('a place is taken once, and four at most', () => {
  expect(choiceOf('?lieux=7509,7509,5319,5206,7522,0051', known).codes).toEqual(['7509', '5319', '5206', '7522']);
});

test('what is no zone is set apart, and no question asks for nothing', () => {
  expect(choiceOf('?lieux=9999,%20<b>,5319', known)).toEqual({ codes: ['5319'], unknown: ['9999', '<b>'] });
  expect(choiceOf('?autre=1', known)).toEqual({ codes: [], unknown: [] });
});
