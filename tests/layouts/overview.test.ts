import { expect, test } from 'vitest';
import { numberedTerritories } from '../../src/layouts/home.ts';
import { shareLegend } from '../../src/layouts/legend.ts';
import {
  homeScatter,
  industryShares,
  overview,
  publishedWords,
  schemesByCarriers,
  schemesByLever,
  TERRITORIES,
} from '../../src/layouts/overview.ts';
import { LEVERS } from '../../src/model/territories.ts';
import { corpus } from '../content/published.ts';

const total = (counts: { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0);

test('the nine territories of the Note are listed, each once', () => {
  expect([...TERRITORIES].sort()).toEqual([...corpus.territories.keys()].sort());
  expect(numberedTerritories(corpus).map(({ slug, number }) => `${number} ${slug}`)).toEqual(
    TERRITORIES.map((slug, i) => `${i + 1} ${slug}`),
  );
});

test('a territory has measures once it has a study, and none before', () => {
  for (const row of overview(corpus)) {
    const measures = [row.zone, row.industryShare, row.industryChange, row.unemployment];
    expect(
      measures.filter((measure) => measure !== undefined),
      row.name,
    ).toHaveLength(row.study ? 4 : 0);
  }
});

test('without a study, a territory keeps its name and its place', () => {
  const rows = overview({ ...corpus, studies: corpus.studies.filter(({ id }) => id !== 'vitre') });
  expect(rows).toHaveLength(9);
  expect(rows[1]).toEqual({ name: 'Vitré' });
});

test.each([
  [0, 'Aucune étude publiée, neuf à venir'],
  [1, 'Une étude publiée, huit à venir'],
  [3, 'Trois études publiées, six à venir'],
  [9, 'Neuf études'],
])('%d published are said « %s »', (count, words) => {
  const studies = Array.from({ length: count }, () => corpus.studies[0]!);
  expect(publishedWords({ ...corpus, studies })).toBe(words);
});

test('every scheme is counted once under its lever, and once by its carriers', () => {
  expect(total(schemesByLever(corpus))).toBe(corpus.schemes.size);
  expect(total(schemesByCarriers(corpus))).toBe(corpus.schemes.size);
  expect(
    schemesByLever(corpus)
      .map(({ label }) => label)
      .sort(),
  ).toEqual(Object.values(LEVERS).sort());
});

test('levers come most used first', () => {
  const counts = schemesByLever(corpus).map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('the cloud has a point for every mainland zone with its two measures, those studied put forward', () => {
  const { data, explained } = homeScatter(corpus);
  expect(data.points).toHaveLength(corpus.maps.get('zones-emploi-contours')!.areas.length);
  expect(data.points.filter(({ x, y, size }) => ![x, y, size].every(Number.isFinite))).toEqual([]);
  expect(
    data.points
      .filter(({ role }) => role === 'territory')
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...new Set(corpus.studies.flatMap(({ zones }) => zones))].sort());
  expect(explained).toBeGreaterThan(0);
  expect(explained).toBeLessThan(1);
});

test('shares of industry cover the whole map', () => {
  const shares = industryShares(corpus);
  const unknown = corpus.maps.get('zones-emploi-contours')!.areas.filter(({ id }) => typeof shares.get(String(id)) !== 'number');
  expect(unknown.map(({ id }) => id)).toEqual([]);
});

test('the legend has a word for each of the five classes', () => {
  expect(shareLegend()).toHaveLength(5);
  expect(shareLegend()[0]).toMatch(/^moins de \d+ %$/);
  expect(shareLegend().at(-1)).toMatch(/^plus de \d+ %$/);
});
