import { describe, expect, it } from 'vitest';
import { isSpelt, nearest } from '../../src/search/spelling.ts';

const WORDS = ['Vitré', 'cognac', 'Lamballe', 'production', 'produits', 'mécatronique', 'Cholet', 'Choletais', 'œuvre', 'usine'];
const KNOWN = WORDS.map((printed) => ({ printed, times: 1 }));

describe('nearest', () => {
  it.each([
    ['vitrée', 'Vitré'],
    ['vtiré', 'Vitré'],
    ['cogniac', 'cognac'],
    ['ognac', 'cognac'],
    ['prodution', 'production'],
    ['lambale', 'Lamballe'],
    ['mechatronique', 'mécatronique'],
    ['choletet', 'Cholet'],
    ['oeuvr', 'œuvre'],
  ])('%s is « %s »', (typed, meant) => expect(nearest(typed, KNOWN)[0]?.printed).toBe(meant));

  it.each(['xyz', '2400', 'usines2', 'ananas', 'quadrimouflette'])('%s is near nothing', (typed) =>
    expect(nearest(typed, KNOWN)).toEqual([]),
  );

  it('prefers the word that stands more often, and the one that begins alike', () => {
    const two = [
      { printed: 'Cette', times: 1 },
      { printed: 'cotte', times: 64 },
    ];
    expect(nearest('catte', two)[0]!.printed).toBe('cotte');
    const initials = ['potier', 'cotier'].map((printed) => ({ printed, times: 1 }));
    expect(nearest('cctier', initials).map(({ printed }) => printed)).toEqual(['cotier', 'potier']);
  });
});

it.each([
  ['usine', true],
  ['zan', false],
  ['12v5', false],
])('%s may be mistyped: %s', (word, may) => expect(isSpelt(word)).toBe(may));
