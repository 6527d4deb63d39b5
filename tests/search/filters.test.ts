import { describe, expect, it, test } from 'vitest';
import { countsIn, kept, readAsked, writeAsked, type Choice } from '../../src/search/filters.ts';
import type { Kind } from '../../src/search/kinds.ts';
import type { Result } from '../../src/search/ranking.ts';

const resultOf = (kind: Kind, territoire: string[], levier: string[]): Result => ({
  kind,
  score: 1,
  held: 1,
  best: { id: `${kind} ${territoire}`, score: 1, held: 1, words: [] },
  sections: [],
  facets: { territoire, levier, facteur: [] },
});
const none: Choice = { nature: [], territoire: [], levier: [], facteur: [] };
const results = [
  resultOf('etude', ['vitre'], ['foncier', 'competences']),
  resultOf('etude', ['cognac'], ['competences']),
  resultOf('dispositif', ['vitre'], ['foncier']),
  resultOf('source', [], []),
];
const ids = (found: Result[]) => found.map(({ best }) => best.id);

describe('filters', () => {
  it('keep everything until one is ticked', () => expect(kept(results, none)).toEqual(results));

  it('add up inside a group', () =>
    expect(ids(kept(results, { ...none, territoire: ['vitre', 'cognac'] }))).toEqual(['etude vitre', 'etude cognac', 'dispositif vitre']));

  it('narrow each other between groups', () =>
    expect(ids(kept(results, { ...none, nature: ['etude'], levier: ['foncier'] }))).toEqual(['etude vitre']));

  it('count what a value would keep, the other groups being what they are', () => {
    const choice = { ...none, nature: ['etude'] };
    expect([...countsIn('nature', results, choice)]).toEqual([
      ['etude', 2],
      ['dispositif', 1],
      ['source', 1],
    ]);
    expect([...countsIn('levier', results, choice)]).toEqual([
      ['foncier', 1],
      ['competences', 2],
    ]);
  });
});

test('an address says the words, whether they are exact, and the filters; and is read back', () => {
  const asked = { query: 'école « clés en main »', exact: true, choice: { ...none, nature: ['etude', 'levier'], territoire: ['vitre'] } };
  const written = writeAsked(asked);
  expect(written).toBe(
    '?q=%C3%A9cole+%C2%AB%C2%A0cl%C3%A9s+en+main%C2%A0%C2%BB&exact=1&nature=etude&nature=levier&territoire=vitre'.replaceAll('%C2%A0', '+'),
  );
  expect(readAsked(written)).toEqual(asked);
  expect(writeAsked({ query: '  ' })).toBe('');
  expect(readAsked('')).toEqual({ query: '', exact: false, choice: none });
});
