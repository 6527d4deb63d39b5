import { expect, test } from 'vitest';
import type { LineData, LineSeries } from '../../src/model/charts.ts';
import { indexed } from '../../src/model/indexed-series.ts';

const series = (id: string, values: (number | null)[], first = 1998): LineSeries => ({
  id,
  label: id,
  role: 'other',
  points: values.map((value, i) => ({ x: first + i, label: String(first + i), value })),
});
const lines = (all: LineSeries[], unit = 'salariés'): LineData => ({
  kind: 'line',
  series: all,
  dimensions: [{ x: 1998, from: 'a', to: 'b', text: 'écart' }],
  xLabel: 'Année',
  decimals: 0,
  unit,
});
const values = (data: LineData | null) => data?.series.map(({ points }) => points.map(({ value }) => value));

test('each series starts from 100 and keeps its pace', () => {
  const data = indexed(lines([series('a', [12_000, 15_000, 6_000]), series('b', [900, 1_000, 891])]));
  expect(values(data)).toEqual([
    [100, 125, 50],
    [100, 111, 99],
  ]);
  expect(data).toMatchObject({ unit: '', origin: 100, decimals: 0, dimensions: [] });
});

test('dates and labels stay, and a missing value stays missing', () => {
  const data = indexed(lines([series('a', [200, null, 100]), series('b', [10, 20, 30])]));
  expect(values(data)![0]).toEqual([100, null, 50]);
  expect(data!.series[0]!.points[2]).toMatchObject({ x: 2000, label: '2000' });
});

test.each([
  ['rates, which compare as they are', lines([series('a', [5, 6]), series('b', [7, 8])], '%')],
  ['an index already', lines([series('a', [100, 106]), series('b', [100, 98])], '')],
  ['a single series', lines([series('a', [5, 6])])],
  ['series that start at different dates', lines([series('a', [5, 6]), series('b', [7, 8], 1999)])],
  ['a series that starts from nothing', lines([series('a', [0, 6]), series('b', [7, 8])])],
  ['a series whose start is not known', lines([series('a', [null, 6]), series('b', [7, 8])])],
  ['a series without a point', lines([series('a', []), series('b', [7, 8])])],
])('says nothing of %s', (_what, data) => {
  expect(indexed(data)).toBeNull();
});
