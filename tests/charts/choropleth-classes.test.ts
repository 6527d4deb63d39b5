import { describe, expect, test } from 'vitest';
import { classesOf, type Fill } from '../../src/charts/choropleth-classes.ts';
import type { ChoroplethData } from '../../src/model/charts.ts';
import { changesOnMap, sharesOnMap } from '../fixtures/charts/extracts.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const written = (fill: Fill) => (fill.kind === 'none' ? 'none' : `${fill.kind} ${fill.tone}`);
const fills = (bounds: ChoroplethData['bounds'], signed: boolean) =>
  classesOf({ zones: [], bounds, signed, unit: '%' }).classes.map(({ fill }) => written(fill));

test('a measure climbs the ramp', () => {
  expect(fills([8, 12, 17, 24], false)).toEqual(['tint 1', 'tint 2', 'tint 3', 'tint 4', 'tint 5']);
});

describe('a change is read away from zero, both ways', () => {
  test.each<[ChoroplethData['bounds'], string[]]>([
    [
      [-30, -15, 0, 15],
      ['fall 5', 'fall 4', 'fall 3', 'tint 4', 'tint 5'],
    ],
    [
      [-30, -10, 10, 30],
      ['fall 5', 'fall 4', 'tint 1', 'tint 4', 'tint 5'],
    ],
    [
      [-40, -30, -20, -10],
      ['fall 5', 'fall 4', 'fall 3', 'fall 2', 'tint 1'],
    ],
    [
      [0, 10, 20, 30],
      ['fall 5', 'tint 2', 'tint 3', 'tint 4', 'tint 5'],
    ],
  ])('%j', (bounds, expected) => expect(fills(bounds, true)).toEqual(expected));
});

test('a bound belongs to the class it opens', () => {
  const { fillOf } = classesOf(sharesOnMap);
  expect([7.9, 8, 11.9, 12, 23.9, 24, 56].map((value) => written(fillOf(value)))).toEqual([
    'tint 1',
    'tint 2',
    'tint 2',
    'tint 3',
    'tint 4',
    'tint 5',
    'tint 5',
  ]);
});

test('classes are stated in words, with the sign of a change', () => {
  expect(classesOf(sharesOnMap).classes.map(({ words }) => plain(words))).toEqual([
    'moins de 8 %',
    'de 8 à 12 %',
    'de 12 à 17 %',
    'de 17 à 24 %',
    '24 % et plus',
  ]);
  expect(classesOf(changesOnMap).classes.map(({ words }) => plain(words))).toEqual([
    'moins de −30 %',
    'de −30 à −15 %',
    'de −15 à 0 %',
    'de 0 à +15 %',
    '+15 % et plus',
  ]);
  const sites = classesOf({ ...sharesOnMap, bounds: [1, 2.5, 10, 1000], unit: 'friches' }).classes.map(({ words }) => plain(words));
  expect(sites).toEqual([
    'moins de 1,0 friches',
    'de 1,0 à 2,5 friches',
    'de 2,5 à 10,0 friches',
    'de 10,0 à 1 000,0 friches',
    '1 000,0 friches et plus',
  ]);
});

test('each class says how many zones it holds, a zone without a value is of none', () => {
  const zones = sharesOnMap.zones.map((zone, i) => (i < 3 ? { ...zone, value: null } : zone));
  const { classes, missing, fillOf } = classesOf({ ...sharesOnMap, zones });
  expect(missing).toBe(3);
  expect(classes.reduce((sum, { count }) => sum + count, missing)).toBe(305);
  expect(fillOf(null)).toEqual({ kind: 'none' });
});
