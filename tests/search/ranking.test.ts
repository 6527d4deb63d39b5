import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/search/catalogue.ts';
import { rank, type Hit } from '../../src/search/ranking.ts';

const CATALOGUE: Catalogue = {
  kinds: {
    etude: [
      ['vitre', 'murs', 'bras'],
      ['cognac', 'verre'],
    ],
    source: [['livre']],
  },
  labels: { territoire: {}, levier: {}, facteur: {} },
};
const hit = (id: string, score = 1, words = [3]): Hit => ({ id, score, words });

describe('rank', () => {
  it('makes one result of a page and its sections, in reading order', () => {
    const [result] = rank(CATALOGUE, [[hit('bras', 2), hit('murs')]]);
    expect(result).toMatchObject({ kind: 'etude', held: 1, best: { id: 'bras' } });
    expect(result!.sections.map(({ id }) => id)).toEqual(['murs', 'bras']);
  });

  it('holds two words of two sections to be in one page', () => {
    const results = rank(CATALOGUE, [[hit('murs'), hit('verre')], [hit('bras')]]);
    expect(results.map(({ best }) => best.id)).toEqual(['murs']);
    expect(results[0]!.held).toBe(2);
  });

  it('falls back on the results that hold the most words', () => {
    const results = rank(CATALOGUE, [[hit('murs')], [hit('verre')], [hit('verre')]]);
    expect(results.map(({ best, held }) => [best.id, held])).toEqual([['verre', 2]]);
  });

  it('puts a study before a reference that says the same', () => {
    expect(rank(CATALOGUE, [[hit('livre', 2), hit('murs')]]).map(({ kind }) => kind)).toEqual(['etude', 'source']);
  });

  it('shows a record that says it rather than one found by its page’s name', () => {
    const [result] = rank(CATALOGUE, [[hit('murs', 9, []), hit('bras')]]);
    expect(result!.best.id).toBe('bras');
    expect(result!.sections.map(({ id }) => id)).toEqual(['bras']);
  });

  it('finds nothing where nothing was found, nor what the catalogue does not know', () => {
    expect(rank(CATALOGUE, [])).toEqual([]);
    expect(rank(CATALOGUE, [[hit('ailleurs')]])).toEqual([]);
  });
});
