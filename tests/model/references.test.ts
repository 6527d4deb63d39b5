import { describe, expect, test } from 'vitest';
import { referenceOf, referenceOfDataset, referenceOfSource } from '../../src/model/references.ts';
import { shortAuthor, yearOf } from '../../src/model/sources.ts';
import { byId, dataset, source } from './samples.ts';

describe('the author of a source', () => {
  test.each([
    [[], 'Ouest-France'],
    [['A. Dupont'], 'A. Dupont'],
    [['A. Dupont', 'B. Durand'], 'A. Dupont et B. Durand'],
    [['A. Dupont', 'B. Durand', 'C. Dubois'], 'A. Dupont et al.'],
  ])('of %j is %s', (authors, short) => {
    expect(shortAuthor(source('x', { authors }))).toBe(short);
  });
});

test('a date that was not seen is said, never guessed', () => {
  expect([yearOf(source('x')), yearOf(source('x', { year: null }))]).toEqual(['2019', 's. d.']);
});

describe('a reference', () => {
  test('quotes a title that was seen, and not one that only describes the page', () => {
    expect(referenceOfSource(source('x')).quoted).toBe(true);
    expect(referenceOfSource(source('x', { titleDescribed: true })).quoted).toBe(false);
  });

  test('names the publisher once', () => {
    expect(referenceOfSource(source('x'))).toMatchObject({ author: 'Ouest-France', publisher: undefined });
    expect(referenceOfSource(source('x', { authors: ['A. Dupont'] }))).toMatchObject({ author: 'A. Dupont', publisher: 'Ouest-France' });
  });

  test('to a data set names its producers, its vintage and what the project did to it', () => {
    const sources = [{ title: 'Insee (COG 2026) et DGCL — communes', path: 'https://a.fr/' }, { title: 'Insee — zones' }];
    expect(referenceOfDataset(dataset('t', {}, [], { sources }))).toMatchObject({
      author: 'Insee, DGCL',
      title: 'Table t',
      quoted: false,
      year: '2026',
      url: 'https://a.fr/',
      note: 'Données réunies et calculs : Terrains d’industrie.',
    });
    expect(referenceOfDataset(dataset('t', {}, [])).note).toBeUndefined();
    expect(referenceOfDataset(dataset('t', {}, [], { sources: [], vintage: '' }))).toMatchObject({
      author: 'Données du projet',
      year: undefined,
      url: '',
    });
  });

  test('is found whichever its kind, and missed aloud', () => {
    const [sources, datasets] = [byId(source('a')), byId(dataset('b', {}, []))];
    expect(referenceOf({ kind: 'source', id: 'a' }, sources, datasets).title).toBe('Titre de a');
    expect(referenceOf({ kind: 'dataset', id: 'b' }, sources, datasets).title).toBe('Table b');
    expect(() => referenceOf({ kind: 'source', id: 'b' }, sources, datasets)).toThrow(/origine inconnue : source b/);
  });
});
