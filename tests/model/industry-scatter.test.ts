import { describe, expect, test } from 'vitest';
import { industryScatter } from '../../src/model/industry-scatter.ts';
import { scatterQuantity } from '../../src/model/scatter-quantity.ts';
import { byId, dataset } from './samples.ts';

/** Five zones: industry before, after, all jobs at the start. The last is overseas. */
const ZONES: [code: string, region: string, before: number, after: number, all: number][] = [
  ['0001', '53', 100, 110, 1000],
  ['0002', '53', 200, 190, 1000],
  ['0003', '00', 300, 270, 1000],
  ['0004', '84', 400, 380, 1000],
  ['0005', '04', 900, 9, 1000],
];
const datasets = byId(
  dataset(
    'zones-emploi',
    {},
    ZONES.map(([ze2020, region]) => ({ ze2020, region, libelle: `Zone ${ze2020}` })),
  ),
  dataset(
    'emploi-zone-emploi-secteur',
    {},
    ZONES.flatMap(([ze2020, , before, after, all]) => [
      { ze2020, secteur: 'BE', annee: 2008, effectif: before },
      { ze2020, secteur: 'BE', annee: 2018, effectif: after },
      { ze2020, secteur: 'TT', annee: 2008, effectif: all },
    ]),
  ),
);

describe('the scatter of zones', () => {
  const { data, mainland, explained, quarter } = industryScatter(datasets, 2008, 2018, new Set(['0002']));

  test('has a point for each mainland zone: share at the start, change since', () => {
    expect(data.points.map(({ id, x, y, size, role }) => [id, x, y, size, role])).toEqual([
      ['0001', 10, 10, 100, 'other'],
      ['0002', 20, -5, 200, 'territory'],
      ['0003', 30, -10, 300, 'other'],
      ['0004', 40, -5, 400, 'other'],
    ]);
  });

  test('weighs the mainland as one place, not as a mean of places', () => {
    // 1 000 of 4 000 jobs, then 950.
    expect(mainland).toEqual({ x: 25, y: -5 });
  });

  test('says how much a straight line accounts for', () => {
    expect(explained).toBeCloseTo(0.5556, 4);
  });

  test('looks at the quarter where industry weighed most', () => {
    expect(quarter).toEqual({ zones: 1, better: 0, worse: 1 });
  });
});

test.each([
  ['r2', '55.6 %'],
  ['zones', '4.0 zones d’emploi'],
  ['quart', '1.0 zones d’emploi'],
  ['france-part', '25.0 %'],
  ['france-evolution', '-5.0 %'],
] as const)('a sentence may say its %s: %s', (measure, words) => {
  const { value, unit, period } = scatterQuantity('q', { kind: 'scatter', start: 2008, end: 2018, measure }, datasets);
  expect(`${value.toFixed(1)} ${unit}`).toBe(words);
  expect(period).toBe('2008-2018');
});

test('a year the data do not have is refused', () => {
  expect(() => industryScatter(datasets, 1990, 2018, new Set())).toThrow('pas d’emploi de la zone 0001 en 1990');
});
