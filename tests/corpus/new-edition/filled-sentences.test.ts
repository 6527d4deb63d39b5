import { expect, test } from 'vitest';
import { filledSentences, paragraphAt } from '../../../src/corpus/new-edition/filled-sentences.ts';
import { quantity } from '../../model/samples.ts';

const quantities = new Map([
  ['fin', quantity(4.2, '%', { decimals: 1 })],
  ['recul', quantity(-13, '%')],
]);

test('numbers stand where their tags were, said as the tags ask', () => {
  expect(
    filledSentences(
      'Il est de <Chiffre id="fin" />. Il perd <Chiffre id="recul" absolu />, soit <Chiffre id="recul" signe />.',
      quantities,
    ),
  ).toEqual(['Il est de 4,2\u202F%.', 'Il perd 13\u202F%, soit −13\u202F%.']);
});

test('notes, links and emphasis leave their words', () => {
  expect(filledSentences('*Libération* le dit<Note fait="f" /> : voir [la méthode](/methode/).', quantities)).toEqual([
    'Libération le dit\u00A0: voir la méthode.',
  ]);
});

test('a number nobody knows any more is a gap', () => {
  expect(filledSentences('Il est de <Chiffre id="perdu" /> ou de <Chiffre id="fin" extrait="quatre" />.', quantities)).toEqual([
    'Il est de … ou de quatre.',
  ]);
});

test('a paragraph ends at the first empty line', () => {
  expect(paragraphAt('---\n---\n\nUn.\nDeux.\n\nTrois.\n', 4)).toBe('Un. Deux.');
});
