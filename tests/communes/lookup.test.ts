import { expect, test } from 'vitest';
import { lookUp, lookUpCode, meant, searchable } from '../../src/communes/lookup.ts';

/** From the most to the least populated. */
const communes = (...names: string[]) => names.map((name, index) => searchable({ code: String(10000 + index), name, zone: '0000' }));
const names = (key: string, list: string[]) => lookUp(key, communes(...list)).communes.map(({ name }) => name);

test('the very name comes first, then names that begin so, then words inside; the most populated first within each', () => {
  expect(names('vitre', ['Vitrey-sur-Mance', 'Neuf-Vitré', 'Vitreux', 'Vitré', 'Rennes', 'Grand-Vitrey'])).toEqual([
    'Vitré',
    'Vitrey-sur-Mance',
    'Vitreux',
    'Neuf-Vitré',
    'Grand-Vitrey',
  ]);
});

test('an article does not count', () => {
  expect(names('mans', ['Mansle', 'Le Mans'])).toEqual(['Le Mans', 'Mansle']);
  expect(names('lemans', ['Mansle', 'Le Mans'])).toEqual(['Le Mans']);
});

test('eight are given, and all are counted', () => {
  const answer = lookUp('bois', communes(...Array.from({ length: 11 }, (_, index) => `Bois-${'abcdefghijk'[index]}`)));
  expect(answer.communes).toHaveLength(8);
  expect(answer.total).toBe(11);
});

test('homonyms are all given', () => {
  const answer = lookUp('saintecolombe', communes(...Array<string>(12).fill('Sainte-Colombe'), 'Sainte-Colombe-sur-Seine'));
  expect(answer.communes).toHaveLength(12);
  expect(answer.total).toBe(13);
});

test('a code is found whole or begun, in either case', () => {
  const corsica = [
    searchable({ code: '2A004', name: 'Ajaccio', zone: '9401' }),
    searchable({ code: '2A041', name: 'Bonifacio', zone: '9407' }),
  ];
  expect(lookUpCode('2a0', corsica).total).toBe(2);
  expect(lookUpCode('2a041', corsica).communes.map(({ name }) => name)).toEqual(['Bonifacio']);
  expect(lookUpCode('2a999', corsica)).toEqual({ communes: [], total: 0 });
});

test('one commune is meant when it alone answers or bears the name, none when several do', () => {
  const one = (key: string, list: string[]) => meant(key, lookUp(key, communes(...list)))?.name;
  expect(one('vitre', ['Vitrey-sur-Mance', 'Vitré'])).toBe('Vitré');
  expect(one('herbi', ['Les Herbiers', 'Vitré'])).toBe('Les Herbiers');
  expect(one('lepin', ['Le Pin', 'Le Pin'])).toBeUndefined();
  expect(one('vitr', ['Vitrey-sur-Mance', 'Vitré'])).toBeUndefined();
  expect(one('rien', ['Vitré'])).toBeUndefined();
});
