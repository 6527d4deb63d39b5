import { describe, expect, test } from 'vitest';
import { bareNumbers, fill, placeholdersOf, typingFaults } from '../../src/model/prose.ts';

describe('a bare number is refused', () => {
  test.each([
    ['La zone compte 1 400 emplois.', ['1 400 emplois']],
    ['Elle en compte 1400.', ['1400']],
    ['Il y en a 12 500 en tout.', ['12 500']],
    ['soit 6 % du total', ['6 %']],
    ['soit 6% du total', ['6%']],
    ['une hausse de 2,5 points', ['2,5 points']],
    ['un écart de 2,5', ['2,5']],
    ['pour 3 millions d’euros', ['3 millions']],
    ['pour 3,5 M€', ['3,5 M€']],
    ['5 établissements sont classés', ['5 établissements']],
    ['en 20 ans', ['20 ans']],
    ['11 hectares et 26 000 m²', ['11 hectares', '26 000 m²']],
    ['9 habitants sur dix', ['9 habitants']],
    ['7.720 m²', ['7.720 m²']],
    ['3 fois plus', ['3 fois']],
    ['la moitié de 98 usines', ['98 usines']],
  ])('%s', (text, found) => expect(bareNumbers(text)).toEqual(found));
});

describe('but these pass', () => {
  test.each([
    'En 2018, la courbe monte.',
    'De 1998 à 2018',
    'entre 2019-2024',
    'le 22 novembre 2026',
    'le 1ᵉʳ janvier',
    'le 5ᵉ rang, au XIXᵉ siècle',
    'deux lignes de train et trois usines',
    '« 10 km à côté », dit-elle',
    'un écart de {ecart-2018} en 2018',
    'le Mas de la Cour',
    'les 15-64 en emploi',
    'la figure 2',
    'M6 et A83',
  ])('%s', (text) => expect(bareNumbers(text)).toEqual([]));
});

test('straight quotes and dashes of aside are faults, with what to type instead', () => {
  expect(typingFaults('L’usine « ferme »')).toEqual([]);
  expect(typingFaults("L'usine").map(({ found }) => found)).toEqual(["'"]);
  expect(typingFaults('dit "oui"').map(({ found }) => found)).toEqual(['"']);
  expect(typingFaults('une usine – vide – attend')).toHaveLength(1);
});

test('placeholders are listed in order and filled', () => {
  expect(placeholdersOf('De {a} à { b }')).toEqual(['a', 'b']);
  expect(fill('De {a} à { b }', (name) => name.toUpperCase())).toBe('De A à B');
});
