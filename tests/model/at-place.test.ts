import { expect, test } from 'vitest';
import { atPlace } from '../../src/model/at-place.ts';

test.each([
  ['5319', 'Vitré', 'à Vitré'],
  ['5212', 'Le Mans', 'au Mans'],
  ['8418', 'Le Mont Blanc', 'au Mont Blanc'],
  ['5213', 'Les Herbiers - Montaigu', 'aux Herbiers - Montaigu'],
  ['7512', 'La Rochelle', 'à La Rochelle'],
  ['2812', 'L’Aigle', 'à L’Aigle'],
  ['8415', 'Le Chablais', 'dans le Chablais'],
  ['8411', 'La Maurienne', 'en Maurienne'],
  ['0301', 'Est-littoral', 'dans l’Est-littoral'],
])('zone %s, « %s »: something is the case « %s »', (code, name, at) => {
  expect(atPlace({ code, name })).toBe(at);
});

test('two zones of one name are told apart', () => {
  expect(atPlace({ code: '0205', name: 'Le Sud' })).toBe('dans le Sud de la Martinique');
  expect(atPlace({ code: '0404', name: 'Le Sud' })).toBe('dans le Sud de La Réunion');
});
