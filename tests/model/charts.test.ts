import { describe, expect, test } from 'vitest';
import { type ChartData, tableOf } from '../../src/model/charts.ts';
import { rSquared } from '../../src/model/statistics.ts';

const table = (data: ChartData) => tableOf({ title: 'Titre', data });

describe('the table of a chart', () => {
  test('has a row a date and a column a series, gaps left empty', () => {
    const point = (x: number, value: number | null) => ({ x, label: String(x), value });
    const { columns, rows } = table({
      kind: 'line',
      series: [
        { id: 'a', label: 'Vitré', role: 'territory', points: [point(2018, 2), point(2017, 1)] },
        { id: 'b', label: 'France', role: 'reference', points: [point(2018, null)] },
      ],
      dimensions: [],
      xLabel: 'Année',
      decimals: 1,
      unit: '%',
    });
    expect(columns.map(({ label }) => label)).toEqual(['Année', 'Vitré (%)', 'France (%)']);
    expect(rows).toEqual([
      ['2017', 1, null],
      ['2018', 2, null],
    ]);
  });

  test('of bars says what is second-hand or approximate', () => {
    const { rows } = table({
      kind: 'bars',
      bars: [{ id: 'a', label: '2021', value: 223.2, role: 'territory', secondary: true, precision: 'environ' }],
      unit: 'M',
      decimals: 1,
      barLabel: 'Année',
      valueLabel: 'Bouteilles',
    });
    expect(rows).toEqual([['2021', 223.2, 'environ, source secondaire']]);
  });

  test('of bars sets the reference beside each, and writes changes with their sign', () => {
    const bar = (id: string, value: number, reference?: number) => ({ id, label: id, value, reference, role: 'territory' as const });
    const { columns, rows } = table({
      kind: 'bars',
      bars: [bar('CA', 12), bar('CB', -3, 1.5)],
      unit: '%',
      decimals: 1,
      barLabel: 'Branche',
      valueLabel: 'Vitré',
      referenceLabel: 'France',
    });
    expect(columns.map(({ label, signed }) => [label, signed])).toEqual([
      ['Branche', undefined],
      ['Vitré (%)', true],
      ['France (%)', true],
    ]);
    expect(rows).toEqual([
      ['CA', 12, null],
      ['CB', -3, 1.5],
    ]);
  });

  test('of a decomposition has the three effects with their sign, and the jobs they come from', () => {
    const period = { label: '1998-2018', national: 15, sectoral: -7, local: 2, change: 10, jobsBefore: 1000, jobsAfter: 1100 };
    const { columns, rows } = table({ kind: 'decomposition', periods: [period], unit: '%', decimals: 1 });
    expect(columns.slice(1, 5).every(({ signed }) => signed)).toBe(true);
    expect(columns[3]!.said).toBe('effet local {}');
    expect(rows).toEqual([['1998-2018', 15, -7, 2, 10, 1000, 1100]]);
  });

  test('of a timeline is words only, years included: they are no quantities', () => {
    const { columns, rows } = table({ kind: 'timeline', events: [{ year: 1882, text: 'Un feu', source: 'X, 2019', sourceId: 'x' }] });
    expect(columns.map(({ numeric }) => numeric)).toEqual([false, false, false]);
    expect(rows).toEqual([['1882', 'Un feu', 'X, 2019']]);
  });

  test('of a cloud has a row a point, and signs the axis that counts a change', () => {
    const point = (id: string, x: number, y: number) => ({ id, label: id, x, y, size: 1, role: 'other' as const });
    const { columns, rows } = table({
      kind: 'scatter',
      points: [point('Vitré', 40, 4), point('Fougères', 30, -20)],
      xLabel: 'Poids',
      yLabel: 'Évolution',
      xUnit: '%',
      yUnit: '%',
      decimals: 1,
    });
    expect(columns.map(({ label, signed }) => [label, signed])).toEqual([
      ['Zone', undefined],
      ['Poids (%)', undefined],
      ['Évolution (%)', true],
    ]);
    expect(rows[1]).toEqual(['Fougères', 30, -20]);
  });

  test('of a matrix has a row a place, then the total of each column', () => {
    const { columns, rows } = table({
      kind: 'matrix',
      rowLabel: 'Territoire',
      columns: [
        { id: 'competences', label: 'compétences', short: ['Compé-', 'tences'] },
        { id: 'etat', label: 'État', short: ['État'] },
      ],
      rows: [
        { id: 'cognac', label: 'Cognac', values: [4, 0] },
        { id: 'vitre', label: 'Vitré', values: [3, 2] },
      ],
      unit: 'dispositifs',
      totalLabel: 'Ensemble',
    });
    expect(columns.map(({ label, said, decimals }) => [label, said, decimals])).toEqual([
      ['Territoire', undefined, undefined],
      ['Compétences (dispositifs)', 'compétences {}', 0],
      ['État (dispositifs)', 'État {}', 0],
    ]);
    expect(rows).toEqual([
      ['Cognac', 4, 0],
      ['Vitré', 3, 2],
      ['Ensemble', 7, 2],
    ]);
  });
});

test.each<[string, [number, number][], number]>([
  [
    'points on a line',
    [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
    1,
  ],
  [
    'points on a falling line',
    [
      [1, 3],
      [2, 2],
      [3, 1],
    ],
    1,
  ],
  [
    'no relation',
    [
      [1, 1],
      [2, 0],
      [3, 1],
    ],
    0,
  ],
  [
    'a constant',
    [
      [1, 5],
      [2, 5],
      [3, 5],
    ],
    0,
  ],
])('R² of %s', (_name, pairs, expected) => expect(rSquared(pairs)).toBeCloseTo(expected, 9));
