import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/search/catalogue.ts';
import { rank, type Hit } from '../../src/search/ranking.ts';

const NONE = { territoire: [], levier: [], facteur: [] };
/** Two studies of three records, `0` to `2` and `3` to `5`, then a source, `6`. */
const ENTRIES: Entry[] = [
  { kind: 'etude', first: 0, records: 3, facets: { ...NONE, territoire: ['vitre'] } },
  { kind: 'etude', first: 3, records: 3, facets: NONE },
  { kind: 'source', first: 6, records: 1, facets: NONE },
];
const [VITRE, MURS, BRAS, , VERRE, , LIVRE] = ['0', '1', '2', '3', '4', '5', '6'] as const;
const hit = (id: string, score = 1, words = [3]): Hit => ({ id, score, words });

describe('rank', () => {
  it('makes one result of a page and its sections, in reading order', () => {
    const [result] = rank(ENTRIES, [[hit(BRAS, 2), hit(MURS)]]);
    expect(result).toMatchObject({ kind: 'etude', held: 1, best: { id: BRAS } });
    expect(result!.sections.map(({ id }) => id)).toEqual([MURS, BRAS]);
  });

  it('holds two words of two sections to be in one page', () => {
    const results = rank(ENTRIES, [[hit(MURS), hit(VERRE)], [hit(BRAS)]]);
    expect(results.map(({ best }) => best.id)).toEqual([MURS]);
    expect(results[0]!.held).toBe(2);
  });

  it('falls back on the results that hold the most words', () => {
    const results = rank(ENTRIES, [[hit(MURS)], [hit(VERRE)], [hit(VERRE)]]);
    expect(results.map(({ best, held }) => [best.id, held])).toEqual([[VERRE, 2]]);
  });

  it('puts a study before a reference that says the same', () => {
    expect(rank(ENTRIES, [[hit(LIVRE, 2), hit(MURS)]]).map(({ kind }) => kind)).toEqual(['etude', 'source']);
  });

  it('shows a record that says it rather than one found by its page’s name', () => {
    const [result] = rank(ENTRIES, [[hit(MURS, 9, []), hit(BRAS)]]);
    expect(result!.best.id).toBe(BRAS);
    expect(result!.sections.map(({ id }) => id)).toEqual([BRAS]);
  });

  it('finds nothing where nothing was found, nor what the catalogue does not know', () => {
    expect(rank(ENTRIES, [])).toEqual([]);
    expect(rank(ENTRIES, [[hit('ailleurs')]])).toEqual([]);
  });

  it('says what each result may be filtered by', () => {
    expect(rank(ENTRIES, [[hit(MURS), hit(LIVRE)]]).map(({ facets }) => facets.territoire)).toEqual([['vitre'], []]);
  });

  it('puts first what is called just what was typed', () => {
    const hits = [[hit(VERRE, 4), hit(VITRE)]];
    expect(rank(ENTRIES, hits).map(({ best }) => best.id)).toEqual([VERRE, VITRE]);
    expect(rank(ENTRIES, hits, new Set([VITRE])).map(({ best }) => best.id)).toEqual([VITRE, VERRE]);
  });

  it('does not take the title of a publication for a name', () => {
    expect(rank(ENTRIES, [[hit(LIVRE), hit(MURS)]], new Set([LIVRE])).map(({ kind }) => kind)).toEqual(['etude', 'source']);
  });

  it('puts a page that says it in several sections before one that says it once', () => {
    expect(rank(ENTRIES, [[hit(VERRE), hit(MURS), hit(BRAS)]]).map(({ best }) => best.id)).toEqual([MURS, VERRE]);
  });
});
