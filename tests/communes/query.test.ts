import { expect, test } from 'vitest';
import { departementOf } from '../../src/communes/commune.ts';
import { departementIn, queryOf } from '../../src/communes/query.ts';

test.each([
  ['Vitré', 'vitre', ''],
  ['  l’hay les roses ', 'lhaylesroses', ''],
  ['Ste-Colombe (25)', 'saintecolombe', '25'],
  ['25 Sainte Colombe', 'saintecolombe', '25'],
  ['vitré 35500', 'vitre', '35500'],
  ['Paris 15e arrondissement', 'paris', '15e'],
  ['Bastia 2B', 'bastia', '2b'],
  ['35360', '', '35360'],
  ['2a004', '', '2a004'],
  ['!?', '', ''],
])('« %s » asks for « %s », number « %s »', (typed, key, number) => {
  expect(queryOf(typed)).toEqual({ key, number });
});

test.each([
  ['35500', '35'],
  ['2a', '2A'],
  ['2B033', '2B'],
  ['97411', '974'],
  ['01', '01'],
  ['97', undefined],
  ['3', undefined],
  ['', undefined],
])('number « %s » is of département %s', (number, departement) => {
  expect(departementIn(number)).toBe(departement);
});

test('the code of a commune says its département', () => {
  expect(['16102', '2A004', '97411'].map(departementOf)).toEqual(['16', '2A', '974']);
});
