import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/search/normalise.ts';
import { matches, synonymsOf } from '../../src/search/synonyms.ts';

const GROUPS = synonymsOf(
  [
    ['chômage', 'demandeurs d’emploi', 'sans-emploi'],
    ['usine', 'site', 'établissement'],
    ['friche', 'friches', 'site désaffecté'],
    ['zéro artificialisation nette', 'ZAN'],
    ['branche', 'branches'],
    ['locomotive', 'loco'],
  ],
  [
    'Le chômage, ou les demandeurs d’emploi, d’une usine, d’un site, d’un établissement.',
    'Une friche ; le zéro artificialisation nette, ou ZAN.',
  ],
);
const said = (query: string) =>
  matches(normalise(query).split(' '), GROUPS).map(({ from, to, others }) => [
    normalise(query).split(' ').slice(from, to).join(' '),
    others,
  ]);

describe('synonymsOf', () => {
  it('keeps one of a singular and its plural, tells what texts say from what is only typed, and drops what says nothing more', () => {
    expect(GROUPS).toEqual([
      [['chômage', 'demandeurs emploi'], ['sans emploi']],
      [['usine', 'site', 'établissement'], []],
      [['friche'], ['site désaffecté']],
      [['zéro artificialisation nette', 'zan'], []],
    ]);
  });
});

describe('matches', () => {
  it.each([
    ['chomage', [['chomage', ['demandeurs emploi']]]],
    ['les demandeurs d’emploi à Vitré', [['demandeurs emploi', ['chômage']]]],
    ['sans-emploi', [['sans emploi', ['chômage', 'demandeurs emploi']]]],
    ['ZAN', [['zan', ['zéro artificialisation nette']]]],
    ['Zero artificialisation nette', [['zero artificialisation nette', ['zan']]]],
    ['établissements', [['établissements', ['usine', 'site']]]],
    ['emploi', []],
    ['', []],
  ])('%j may be said otherwise', (query, expected) => expect(said(query)).toEqual(expected));

  it('takes the longest of two expressions that overlap', () => {
    expect(said('un site désaffecté')).toEqual([['site désaffecté', ['friche']]]);
  });
});
