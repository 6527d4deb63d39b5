import { expect, test } from 'vitest';
import { type Source, sourcesNamedIn, withSourceNames } from '../../src/model/sources.ts';

const source = (id: string, publisher: string, year: number | null): Source => ({
  id,
  type: 'article',
  title: 'Titre',
  titleDescribed: false,
  authors: [],
  publisher,
  year,
  url: 'https://exemple.fr/',
  accessed: '2026-11-22',
  file: 'sources/articles.yaml',
});
const sources = new Map(
  [source('jde-hager-2025', 'Le Journal des Entreprises', 2025), source('scf-lacq-2013', 'SCF', null)].map((one) => [one.id, one]),
);

test('a remark that names a source by its identifier uses it', () => {
  expect(sourcesNamedIn('Cité (jde-hager-2025) à Pau-Tarbes et sous-traitants.', sources)).toEqual(['jde-hager-2025']);
});

test('a reader is given the name, never the identifier; other compound words stay', () => {
  expect(withSourceNames('Document cité (jde-hager-2025), sous-traitants : scf-lacq-2013.', sources)).toBe(
    'Document cité (Le Journal des Entreprises, 2025), sous-traitants : SCF, s. d.',
  );
});
