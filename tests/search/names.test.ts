import { expect, it } from 'vitest';
import { nameOf, nameOfTitle } from '../../src/search/names.ts';

it.each([
  ['Foncier', 'foncierzzz'],
  ['Écoles de production', 'ecoleproductionzzz'],
  ['Zone d’emploi', 'zoneemploizzz'],
  ['L’atelier-relais', 'atelierrelaizzz'],
  ['Et où ?', ''],
])('%s is called %s', (title, name) => expect(nameOfTitle(title)).toBe(name));

it('is the same for a title and for who types it otherwise', () => {
  expect(nameOf(['est', 'ce', 'que', 'une', 'ecole', 'de', 'productions'])).toBe(nameOfTitle('École de production'));
});
