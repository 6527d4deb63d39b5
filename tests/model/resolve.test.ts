import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/facts.ts';
import { quantityOfFact, resolveQuantities } from '../../src/model/resolve.ts';
import type { Declaration } from '../../src/model/studies.ts';
import { byId, dataset, fact, reporting, text } from './samples.ts';

/** Two zones, two years: small enough to check by hand. */
const jobs = dataset(
  'emplois',
  { ze2020: 'string', annee: 'year', effectif: 'integer salariés', taux: 'number %', note: 'string', part: 'number % de la population' },
  [
    { ze2020: '0001', annee: 2008, effectif: 100, taux: 7.2, note: 'a', part: 12.5 },
    { ze2020: '0001', annee: 2018, effectif: 120, taux: 7.9, note: '', part: null },
    { ze2020: '0002', annee: 2008, effectif: 50, taux: 5, note: '', part: null },
    { ze2020: '0002', annee: 2018, effectif: 150, taux: 6, note: '', part: null },
  ],
  { primaryKey: ['ze2020', 'annee'] },
);

const cell = (annee: number, more: Partial<Declaration & { kind: 'cell' }> = {}): Declaration => ({
  kind: 'cell',
  dataset: 'emplois',
  column: 'effectif',
  key: { ze2020: '0001', annee },
  perimeter: 'zone',
  period: String(annee),
  ...more,
});
const difference = (...operands: string[]): Declaration => ({ kind: 'operation', operation: 'difference', operands });

function resolve(declarations: Record<string, Declaration>, ...facts: Fact[]) {
  const { report, said } = reporting();
  const quantities = resolveQuantities(text(declarations), byId(...facts), byId(jobs), report);
  return { quantities, said };
}

describe('a fact as a number', () => {
  test('keeps the digits, the period, the perimeter and the source it was written with', () => {
    const given = fact('f', { value: 4.726, unit: 'M€', period: '2017', perimeter: 'Vitré', precision: 'about', reliability: 'reported' });
    expect(quantityOfFact(given)).toMatchObject({
      value: 4.726,
      decimals: 3,
      period: '2017',
      perimeter: 'Vitré',
      precision: 'about',
      reliability: 'reported',
      origins: [{ kind: 'source', id: 'journal' }],
    });
  });

  test('is nothing when the fact is only words', () => {
    expect(quantityOfFact(fact('f'))).toBeUndefined();
  });
});

describe('declared numbers', () => {
  test('are resolved whatever their order', () => {
    const declarations = {
      fin: cell(2018),
      debut: cell(2008),
      gain: { kind: 'operation', operation: 'variation', operands: ['fin', 'debut'] } as Declaration,
    };
    const reversed = Object.fromEntries(Object.entries(declarations).reverse());
    for (const { quantities, said } of [resolve(declarations), resolve(reversed)]) {
      expect(said).toEqual([]);
      expect(quantities.get('gain')).toMatchObject({
        value: 20,
        unit: '%',
        decimals: 1,
        period: '2018 / 2008',
        perimeter: 'zone',
        comment: 'calcul du projet',
        origins: [{ kind: 'dataset', id: 'emplois' }],
      });
    }
  });

  test('carry no binary noise', () => {
    const { quantities } = resolve({ a: cell(2018, { column: 'taux' }), b: cell(2008, { column: 'taux' }), c: difference('a', 'b') });
    expect(quantities.get('c')).toMatchObject({ value: 0.7, unit: 'points', decimals: 1 });
  });

  test('may be computed from facts, and then rest on their sources', () => {
    const given = fact('f', {
      value: 100,
      unit: 'salariés',
      period: '2001',
      perimeter: 'usine',
      reliability: 'reported',
      precision: 'about',
    });
    const { quantities } = resolve({ a: cell(2018), b: difference('a', 'f') }, given);
    expect(quantities.get('b')).toMatchObject({
      value: 20,
      period: '2018 / 2001',
      perimeter: 'zone / usine',
      precision: 'about',
      reliability: 'reported',
      origins: [
        { kind: 'dataset', id: 'emplois' },
        { kind: 'source', id: 'journal' },
      ],
    });
  });

  test('may have their own period and perimeter, and fewer decimals, never more', () => {
    const { quantities } = resolve({
      a: cell(2018, { column: 'taux', decimals: 0 }),
      b: cell(2018, { column: 'taux', decimals: 3 }),
      c: { kind: 'operation', operation: 'difference', operands: ['a', 'b'], period: 'deux fois 2018', perimeter: 'partout' },
    });
    expect(quantities.get('a')!.decimals).toBe(0);
    expect(quantities.get('b')!.decimals).toBe(1);
    expect(quantities.get('c')).toMatchObject({ period: 'deux fois 2018', perimeter: 'partout' });
  });

  test('are in % when their column is in % of something', () => {
    expect(resolve({ a: cell(2008, { column: 'part' }) }).quantities.get('a')!.unit).toBe('%');
  });

  test('rank a zone among all zones of the same year', () => {
    const { quantities } = resolve({ fin: cell(2018), rang: { kind: 'rank', operand: 'fin', ascending: false } });
    expect(quantities.get('rang')).toMatchObject({ value: 2, unit: 'rang', decimals: 0, perimeter: 'zone, parmi 2 zones d’emploi' });
  });
});

describe('is reported, at its place', () => {
  const rank: Declaration = { kind: 'rank', operand: 'f', ascending: true };
  test.each<[string, Record<string, Declaration>, RegExp]>([
    ['a number computed from itself', { a: difference('a', 'a') }, /^chiffres › a › de : le chiffre « a » se calcule à partir de lui-même/],
    ['a circle', { a: difference('b', 'f'), b: difference('a', 'f') }, /à partir de lui-même/],
    ['an unknown operand', { a: difference('f', 'inconnu') }, /^chiffres › a › de : le chiffre « inconnu » est inconnu/],
    [
      'units that differ',
      { a: cell(2018, { column: 'taux' }), b: difference('a', 'f') },
      /^chiffres › b : calcul impossible : les unités diffèrent/,
    ],
    ['an unknown data set', { a: cell(2018, { dataset: 'emploi' }) }, /^chiffres › a › donnee › jeu : .*« emploi » est inconnu/],
    ['an unknown column', { a: cell(2018, { column: 'total' }) }, /^chiffres › a › donnee › colonne : la colonne « total » n’existe pas/],
    ['an unknown column in the key', { a: cell(2018, { key: { zone: '1' } }) }, /donnee › ligne : la colonne « zone » n’existe pas/],
    ['no row', { a: cell(2010) }, /donnee › ligne : aucune ligne ne correspond/],
    ['several rows', { a: cell(2018, { key: { ze2020: '0001' } }) }, /donnee › ligne : 2 lignes correspondent/],
    ['an empty cell', { a: cell(2018, { column: 'part' }) }, /la cellule est vide ou n’est pas un nombre/],
    ['a cell of words', { a: cell(2008, { column: 'note' }) }, /la cellule est vide ou n’est pas un nombre/],
    ['a column without unit', { a: cell(2018, { column: 'annee' }) }, /n’a pas d’unité décrite/],
    ['the rank of a fact', { a: rank }, /un rang se lit sur un chiffre « donnee »/],
    ['the name of a fact', { f: cell(2018) }, /^chiffres › f : ce nom est déjà celui d’un fait/],
  ])('%s', (_kind, declarations, message) => {
    expect(resolve(declarations, fact('f', { value: 3, unit: 'ha', period: '2001' })).said).toEqual([expect.stringMatching(message)]);
  });
});
