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
