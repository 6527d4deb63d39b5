import { expect, test } from 'vitest';
import { textWidth, wrap } from '../../src/charts/text-width.ts';

// Measured in Chromium at 100 px: Archivo 600, 94 %, tabular figures.
test.each([
  ['effet local', 424],
  ['Services non marchands', 1077],
  ['Les Herbiers-Montaigu', 997],
  ['été 2015\u00A0: 1,5\u00A0point d’écart', 1145],
  ['France métropolitaine −22,0\u202F%', 1331],
  ['de 27\u202F616 à 32\u202F145\u00A0salariés', 1153],
])('« %s » is as wide as a browser draws it, within 1 %%', (text, width) => {
  expect(Math.abs(textWidth(text, 100) - width)).toBeLessThan(width / 100);
});

test('accents weigh nothing', () => {
  expect(textWidth('éàô', 13)).toBeCloseTo(textWidth('eao', 13), 0);
});

test('an unknown character counts as a wide one', () => {
  expect(textWidth('漢', 10)).toBe(9.2);
});

test('breaks at ordinary spaces only', () => {
  expect(wrap('Services non marchands 7\u202F339', 13, 100)).toEqual(['Services non', 'marchands 7\u202F339']);
  expect(wrap('France 7,9\u202F%', 15, 20)).toEqual(['France', '7,9\u202F%']);
});
