import { expect, test } from 'vitest';
import { citationsOf, paragraphsOf, wordCount } from '../../src/model/article.ts';
import { article } from './samples.ts';

test('words are counted as a reader does: elisions do not split, signs alone are no words', () => {
  const one = article([]);
  one.sections[0]!.paragraphs[0]!.text = 'L’usine de Vitré, en 2018, n’a  pas fermé : aujourd’hui elle « tourne » ?';
  expect(wordCount(one)).toBe(11);
});

test('citations come in the order of the document, those of lists included', () => {
  const text = article(['a'], ['b']);
  text.looseCitations.push({ tag: 'Chiffre', index: 0.5, quantity: 'entre', line: 1 });
  expect(citationsOf(text).map(({ quantity }) => quantity)).toEqual(['a', 'entre', 'b']);
  expect(paragraphsOf(text).map(({ number }) => number)).toEqual([1, 2]);
});
