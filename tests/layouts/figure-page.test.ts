import { expect, test } from 'vitest';
import { anchorOf, creditOf, fileOf, offersOf, pageOf, publishedFigures } from '../../src/layouts/figure-page.ts';
import { corpus } from '../content/published.ts';

const SITE = new URL('https://exemple.fr');
const all = publishedFigures(corpus);
const named = (name: string) => all.find((published) => published.name === name)!;

test('every figure of every study and chapter is published once, under a name of its own', () => {
  expect(all).toHaveLength([...corpus.texts.values()].reduce((sum, { figures }) => sum + figures.length, 0));
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  for (const { name } of all) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test('two figures of one name are refused, with the texts that hold them', () => {
  const [first] = corpus.studies;
  const twin = { ...first!, key: 'etudes/jumelle' };
  const texts = new Map([...corpus.texts, [twin.key, corpus.texts.get(first!.key)!]]);
  expect(() => publishedFigures({ ...corpus, studies: [first!, twin], texts })).toThrow(
    /figure de etudes\/cognac et d’une figure de etudes\/jumelle/,
  );
});

test('a figure has a place in its text, files beside it and a page of its own', () => {
  const vitre = named('vitre-chomage');
  expect(anchorOf(vitre)).toBe('/etudes/vitre/#figure-chomage');
  expect(fileOf(vitre, 'svg')).toBe('/etudes/vitre/figures/chomage.svg');
  expect(pageOf(vitre)).toBe('/figures/vitre-chomage/');
  expect(fileOf(named('rien-n-est-joue-d-avance-nuage'), 'csv')).toBe('/comprendre/rien-n-est-joue-d-avance/figures/nuage.csv');
});

test('it says what it comes from: series, text, version, date', () => {
  expect(creditOf(named('vitre-chomage'))).toMatch(
    /^Terrains d’industrie, étude n° 2, Vitré, version \d[\d.]*, \d+\u00A0\p{L}+\u00A0\d{4}$/u,
  );
  expect(creditOf(named('foncier-surfaces'))).toMatch(/^Terrains d’industrie, levier, /);
});

test('it offers the data sets it was drawn from, whole, each a file of content/donnees', () => {
  const { datasets } = offersOf(named('vitre-chomage'), corpus, SITE);
  expect(datasets.map(({ href }) => href)).toEqual(['/donnees/chomage-zone-emploi.csv', '/donnees/chomage-france.csv']);
  expect(datasets[0]!.rows).toBe(corpus.datasets.get('chomage-zone-emploi')!.rows.length);
  for (const published of all)
    for (const { href } of offersOf(published, corpus, SITE).datasets) expect(href).toMatch(/^\/donnees\/[a-z0-9-]+\.csv$/);
});

test('a figure of facts has no data set to offer', () => {
  expect(offersOf(named('vitre-chronologie'), corpus, SITE).datasets).toEqual([]);
});

test('what is sent elsewhere has whole addresses', () => {
  const { citation, page, credit } = offersOf(named('vitre-chomage'), corpus, SITE);
  expect(citation.reference.html).toContain('https://exemple.fr/etudes/vitre/#figure-chomage');
  expect(citation.styles).toBe('/citer/etudes-vitre/#figure-chomage');
  expect(page).toEqual({ href: '/figures/vitre-chomage/', url: 'https://exemple.fr/figures/vitre-chomage/' });
  expect(credit[1]).toBe('https://exemple.fr/etudes/vitre/#figure-chomage');
});
