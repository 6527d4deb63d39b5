import { expect, test } from 'vitest';
import { quantityParts, quantityWords } from '../../src/format/quantity.ts';

const visible = (text: string) => text.replace(/\u00A0/g, '_').replace(/\u202F/g, '~');
const quantity = (value: number, unit: string, precision?: 'about' | 'at-least' | 'at-most') => ({
  value,
  unit,
  decimals: String(value).split('.')[1]?.length ?? 0,
  precision,
});

test.each([
  [quantity(1400, 'emplois', 'about'), {}, 'environ 1~400_emplois'],
  [quantity(50, '%', 'at-least'), {}, 'au moins 50~%'],
  [quantity(3, 'sites', 'at-most'), {}, 'au plus 3_sites'],
  [quantity(-13, '%'), {}, '−13~%'],
  [quantity(-13, '%'), { absolute: true }, '13~%'],
  [quantity(6, '%'), { signed: true }, '+6~%'],
  [quantity(1400, 'emplois'), { bare: true }, '1~400'],
  [quantity(3.5, 'M€'), {}, '3,5_millions d’euros'],
  [quantity(1, 'rang'), {}, '1ᵉʳ'],
  [quantity(1882, 'année'), {}, '1882'],
  [quantity(-2.5, 'points'), { signed: true }, '−2,5_points'],
])('%j %j reads « %s »', (shown, options, words) => expect(visible(quantityWords(shown, options))).toBe(words));

test('in big type the symbol stays with the number and the words go below', () => {
  expect(quantityParts(quantity(166, 'millions de bouteilles'))).toEqual({ precision: '', number: '166', unit: 'millions de bouteilles' });
  expect(quantityParts(quantity(98, '%'))).toEqual({ precision: '', number: '98\u202F%', unit: '' });
  expect(quantityParts(quantity(19000, 'emplois', 'about'))).toEqual({ precision: 'environ', number: '19\u202F000', unit: 'emplois' });
});
