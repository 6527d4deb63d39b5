import { expect, test } from 'vitest';
import { cslOfSource } from '../../src/model/csl.ts';
import { source } from './samples.ts';

test('an article of a newspaper appears in it', () => {
  expect(cslOfSource(source('friche', { authors: ['Stanislas du Guerny', 'Matthieu Leman (photo)'], year: 2019 }))).toEqual({
    id: 'friche',
    type: 'article-newspaper',
    title: 'Titre de friche',
    author: [
      { family: 'du Guerny', given: 'Stanislas' },
      { family: 'Leman', given: 'Matthieu' },
    ],
    'container-title': 'Ouest-France',
    issued: { 'date-parts': [[2019]] },
    accessed: { 'date-parts': [[2026, 11, 22]] },
    URL: 'https://exemple.fr/friche',
    language: 'fr',
  });
});

test('a date that was not seen is left out, a title that was not seen is said', () => {
  const item = cslOfSource(source('s', { year: null, titleDescribed: true, note: 'Page archivée.' }));
  expect(item.issued).toBeUndefined();
  expect(item.note).toBe('Titre exact non vu : celui-ci décrit la page. Page archivée.');
});

test.each([
  ['book', 'book', undefined],
  ['report', 'report', undefined],
  ['press-release', 'report', 'Communiqué de presse'],
  ['dataset', 'dataset', undefined],
] as const)('a %s has a publisher, and is a %s', (type, csl, genre) => {
  const item = cslOfSource(source('s', { type, publisher: 'Insee' }));
  expect(item).toMatchObject({ type: csl, publisher: 'Insee' });
  expect(item.genre).toBe(genre);
  expect(item['container-title']).toBeUndefined();
});

test('who signs with one name keeps it', () => {
  expect(cslOfSource(source('s', { authors: ['Rédaction'] })).author).toEqual([{ literal: 'Rédaction' }]);
});
