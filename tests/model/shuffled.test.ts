import { expect, test } from 'vitest';
import { shuffled } from '../../src/model/shuffled.ts';

const itself = (word: string) => word;

test('the same words always come in the same order', () => {
  const words = ['fermer', 'ouvrir', 'grandir', 'vendre'];
  expect(shuffled(words, itself)).toEqual(shuffled([...words], itself));
  expect([...shuffled(words, itself)].sort()).toEqual([...words].sort());
});

test('what is to be put in order is never given in order', () => {
  const letters = 'abcdefghij'.split('');
  const lists = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => [a, `${b}${b}`, `${c}${c}${c}`])));
  expect(lists.filter((list) => shuffled(list, itself).join() === list.join())).toEqual([]);
});

test('two things are left to chance: there is no third place to move to', () => {
  expect(shuffled(['oui', 'non'], itself)).toHaveLength(2);
});
