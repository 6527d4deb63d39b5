import { describe, expect, it } from 'vitest';
import { initialOf, knownWords, vocabularyOf } from '../../src/search/vocabulary.ts';

describe('vocabularyOf', () => {
  const files = vocabularyOf([
    'L’œuvre de Vitré. Usine à Vitré, usines de VITRÉ en 1998 : quatre grues.',
    'Une usine, une vitre. À Étrelles.',
  ]);

  it('prints words as texts mostly do, without the capital that opens a sentence', () => {
    expect(files.get('v')).toEqual(['', '', 'Vitré']);
    expect(files.get('o')).toEqual(['œuvre']);
    expect(files.get('u')).toEqual(['usines', 'usine']);
    expect(files.get('e')).toEqual(['Étrelles']);
  });

  it('leaves out numbers and words of three letters or fewer', () => {
    expect([...files.keys()].sort()).toEqual(['e', 'g', 'o', 'q', 'u', 'v']);
  });

  it('is read back with how often words stand', () => {
    expect(knownWords(files.get('u')!)).toEqual([
      { printed: 'usines', times: 1 },
      { printed: 'usine', times: 2 },
    ]);
  });
});

it.each([
  ['étrelles', 'e'],
  ['œuvre', 'œ'],
  ['2400', ''],
])('%s is looked for under %j', (word, initial) => expect(initialOf(word)).toBe(initial === 'œ' ? '' : initial));
