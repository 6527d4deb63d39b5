import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { comparisonSentences } from '../../src/format/comparison-sentences.ts';
import { plainText } from '../../src/format/sentence.ts';
import { choices, comparison, FIRST } from '../../src/layouts/comparison.ts';
import { placeColumn } from '../../src/layouts/comparison-place.ts';
import { comparedFrance } from '../../src/model/compared-place.ts';
import { franceSummary, summaryOf } from '../../src/model/comparison.ts';
import { zones2020 } from '../../src/model/zones.ts';
import { corpus } from '../content/published.ts';

/** Bytes a reader downloads for a place. */
const PLACE = 6000;

const france = comparedFrance(corpus.datasets);
const columns = zones2020(corpus.datasets).map((zone) => placeColumn(corpus, zone, france, '../'));
const column = (code: string) => columns.find(({ place }) => place.code === code)!;
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('each of the 305 zones', () => {
  test('has a cell in every row, without a hole', () => {
    const rows = comparison(corpus, FIRST, '/').rows.map(({ id }) => id);
    expect(columns).toHaveLength(305);
    for (const { place, cells } of columns) {
      expect(Object.keys(cells).sort(), place.name).toEqual([...rows].sort());
      expect(
        Object.values(cells).filter((cell) => textOf(cell).trim().length < 10),
        place.name,
      ).toEqual([]);
    }
    expect(
      columns.filter((one) => /undefined|NaN|Infinity|null<|\[object/.test(JSON.stringify(one))).map(({ place }) => place.name),
    ).toEqual([]);
  });

  test('fits what a reader should download for it', () => {
    const weights = columns.map((one) => gzipSync(JSON.stringify(one)).length);
    expect(Math.min(...weights)).toBeGreaterThan(1000);
    expect(Math.max(...weights)).toBeLessThanOrEqual(PLACE);
  });

  test('has a name of its own', () => {
    expect(new Set(columns.map(({ place }) => place.name)).size).toBe(305);
    expect(new Set(columns.map(({ place }) => place.at)).size).toBe(305);
  });

  test('leads to pages by addresses that hold under any prefix', () => {
    const addresses = columns.flatMap(({ head, cells }) =>
      [head, ...Object.values(cells)].flatMap((html) => html.match(/href="[^"]*"/g) ?? []),
    );
    expect(addresses.length).toBeGreaterThan(600);
    expect(addresses.filter((address) => !/^href="\.\.\/(?:zones\/\d{4}|etudes\/[a-z-]+)\/(?:#ce-qui-resiste)?"$/.test(address))).toEqual(
      [],
    );
  });
});

test('any two neighbours in the list, and any four, are compared in whole sentences', () => {
  const summaries = columns.map(({ place }) => summaryOf(place, france));
  const national = franceSummary(france);
  const samples = summaries.flatMap((_, i) => [summaries.slice(i, i + 2), [0, 61, 122, 244].map((step) => summaries[(i + step) % 305]!)]);
  const faults = samples
    .filter(({ length }) => length >= 2)
    .flatMap((places) => Object.values(comparisonSentences(places, national)).map(plainText))
    .filter(
      (sentence) =>
        !/^[A-ZÀÉ].*\.$/u.test(sentence) || /undefined|NaN| {2}|\.\.|, et | à (?:Le|Les) | de (?:Le|Les) | que à/.test(sentence),
    );
  expect(faults).toEqual([]);
});

describe('the first comparison', () => {
  const { sentences, columns: shown } = comparison(corpus, FIRST, '/');

  test('is that of Cognac, Vitré and Choletais, each read on its first zone', () => {
    expect(shown.map(({ head }) => textOf(head).trim())).toEqual([
      'Cognac étude, lue sur la zone d’emploi de Cognac',
      'Vitré étude, lue sur la zone d’emploi de Vitré',
      'Choletais étude, lue sur la zone d’emploi de Cholet',
    ]);
  });

  test('a study of several zones says it is read on the first', () => {
    expect(textOf(column('7522').head)).toContain('Lacq-Pau-Tarbes');
    expect(textOf(column('7522').head)).toMatch(/étude, lue sur la première de ses zones d’emploi\s*: Pau/);
  });

  test('says what apercu.csv says', () => {
    const overview = new Map(corpus.datasets.get('apercu')!.rows.map((row) => [row['ze2020'], row]));
    for (const { place } of shown) {
      const row = overview.get(place.code)!;
      const { rate, share, change, effects } = summaryOf(place, france);
      expect(rate).toBe(row['chomage_2025T4']);
      expect(share).toBeCloseTo(row['part_industrie_2018'] as number, 0);
      expect(Math.abs(change - (row['evol_industrie_1998_2018_pct'] as number))).toBeLessThanOrEqual(0.051);
      expect(effects[2]!.local).toBe(row['ssind1924_local_pct']);
    }
  });

  test('opens on the sentence of the brief', () => {
    expect(textOf(sentences.get('chomage')!.replace(/<\/?data[^>]*>/g, '')).replace(/[\u00A0\u202F]/g, ' ')).toMatch(
      /^Au quatrième trimestre 2025, le chômage est plus bas à Vitré \(4,2 %\) qu’à Cholet \(5,6 %\) et à Cognac \(7,2 %\)\./,
    );
  });
});

test('a zone of a study that is not its first says which study speaks of it', () => {
  expect(column('7530').cells['lieu']).toContain('L’étude <a href="../etudes/nord-poitou/">Nord Poitou</a> porte aussi sur elle.');
  expect(column('7506').cells['lieu']).not.toContain('porte aussi');
});

test('where Insee has no rate the cell says so', () => {
  expect(column('0301').place.unemployment).toBeNull();
  expect(textOf(column('0301').cells['chomage']!)).toContain('L’Insee ne publie pas de taux de chômage par zone d’emploi en Guyane.');
});

test('nine territories are offered first, then every zone from A to Z', () => {
  const { studies, zones } = choices(corpus);
  expect(studies).toHaveLength(9);
  expect(studies[0]).toEqual({ code: '7509', label: 'Cognac' });
  expect(studies.map(({ label }) => label)).toContain('Choletais (zone de Cholet)');
  expect(zones).toHaveLength(305);
  expect(zones.map(({ label }) => label)).toContain('Le Sud (Martinique)');
  expect(zones[0]!.label < zones.at(-1)!.label).toBe(true);
});
