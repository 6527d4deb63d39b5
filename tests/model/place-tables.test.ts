import { describe, expect, test } from 'vitest';
import { tableOf, type ChartData } from '../../src/model/charts.ts';
import { sharesOf } from '../../src/model/place-charts.ts';

const table = (data: ChartData) => tableOf({ title: 'Titre', data });

describe('the table of a map', () => {
  const data: ChartData = {
    kind: 'choropleth',
    map: { topology: {}, areas: [] },
    zones: [
      { id: '5319', label: 'Vitré', value: 41.3, role: 'territory' },
      { id: '0404', label: 'Le Sud', value: null, role: 'other', region: 'La Réunion' },
    ],
    bounds: [8, 12, 17, 24],
    signed: false,
    valueLabel: 'Part de l’industrie',
    unit: '%',
    decimals: 1,
  };

  test('has a row a zone, told apart overseas by its region', () => {
    const { columns, rows } = table(data);
    expect(columns.map(({ label, said, signed }) => [label, said, signed])).toEqual([
      ['Zone d’emploi', undefined, undefined],
      ['Part de l’industrie (%)', '{}', undefined],
    ]);
    expect(rows).toEqual([
      ['Vitré', 41.3],
      ['Le Sud (La Réunion)', null],
    ]);
  });

  test('writes a change with its sign', () => {
    const zones = [{ id: '5319', label: 'Vitré', value: -6, role: 'territory' as const }];
    expect(table({ ...data, zones }).columns[1]!.signed).toBe(true);
  });
});

test('the table of small multiples has a row a date, a column a panel, the nation last', () => {
  const series = (label: string, values: (number | null)[]) => ({
    id: label,
    label,
    role: 'territory' as const,
    points: values.map((value, i) => ({ x: 2000 + i, label: String(2000 + i), value })),
  });
  const { columns, rows } = table({
    kind: 'small-multiples',
    panels: [series('Cognac', [7, null]), series('Vitré', [3, 4])],
    reference: series('France', [8, 9]),
    xLabel: 'Année',
    decimals: 1,
    unit: '%',
  });
  expect(columns.map(({ label, said }) => [label, said])).toEqual([
    ['Année', undefined],
    ['Cognac (%)', 'Cognac {}'],
    ['Vitré (%)', 'Vitré {}'],
    ['France (%)', 'France {}'],
  ]);
  expect(rows).toEqual([
    ['2000', 7, 3, 8],
    ['2001', null, 4, 9],
  ]);
});

describe('the table of dots', () => {
  const row = { id: 'a', label: 'Vitré', role: 'territory' as const, value: 34.1 };
  const data = { kind: 'dots' as const, rowLabel: 'Zone', valueLabel: '2018', unit: '%', decimals: 1 };

  test('has the start and the reference where there are any', () => {
    const { columns, rows } = table({
      ...data,
      rows: [
        { ...row, start: 41.3, reference: 12.6 },
        { ...row, label: 'Pau' },
      ],
      startLabel: '1998',
      referenceLabel: 'France',
    });
    expect(columns.map(({ label, said }) => [label, said])).toEqual([
      ['Zone', undefined],
      ['1998 (%)', '{} (1998)'],
      ['2018 (%)', '{} (2018)'],
      ['France (%)', '{} (France)'],
    ]);
    expect(rows).toEqual([
      ['Vitré', 41.3, 34.1, 12.6],
      ['Pau', null, 34.1, null],
    ]);
  });

  test('else the value alone, said without its name', () => {
    const { columns, rows } = table({ ...data, rows: [row] });
    expect(columns.map(({ label, said }) => [label, said])).toEqual([
      ['Zone', undefined],
      ['2018 (%)', '{}'],
    ]);
    expect(rows).toEqual([['Vitré', 34.1]]);
  });

  test('signs every column as soon as one value is negative', () => {
    const { columns } = table({ ...data, rows: [{ ...row, start: -2 }], startLabel: '1998' });
    expect(columns.slice(1).map(({ signed }) => signed)).toEqual([true, true]);
  });
});

test('the table of shares has each part in %, as precise as it is shown, and the whole', () => {
  const { columns, rows } = table({
    kind: 'shares',
    parts: [
      { id: 'a', label: 'industrie' },
      { id: 'b', label: 'autres' },
    ],
    rows: [{ id: 'v', label: 'Vitré', role: 'territory', values: [1, 2] }],
    rowLabel: 'Zone',
    unit: 'emplois',
    decimals: 1,
  });
  expect(columns.map(({ label, said }) => [label, said])).toEqual([
    ['Zone', undefined],
    ['Industrie (%)', 'industrie {}'],
    ['Autres (%)', 'autres {}'],
    ['Ensemble (emplois)', undefined],
  ]);
  expect(rows).toEqual([['Vitré', 33.3, 66.7, 3]]);
});

test.each([
  [
    [1, 3],
    [25, 75],
  ],
  [
    [0, 5],
    [0, 100],
  ],
])('shares of %j', (values, expected) => expect(sharesOf(values)).toEqual(expected));

test('nothing has no shares', () => expect(() => sharesOf([0, 0])).toThrow('somme nulle'));

test('the table of a slope has a row a place, a column a date, signed if need be', () => {
  const { columns, rows } = table({
    kind: 'slope',
    lines: [{ id: 'v', label: 'Vitré', role: 'territory', start: -1.5, end: 2 }],
    startLabel: '1998',
    endLabel: '2018',
    rowLabel: 'Zone',
    unit: '%',
    decimals: 1,
  });
  expect(columns.map(({ label, said, signed }) => [label, said, signed])).toEqual([
    ['Zone', undefined, undefined],
    ['1998 (%)', '{} (1998)', true],
    ['2018 (%)', '{} (2018)', true],
  ]);
  expect(rows).toEqual([['Vitré', -1.5, 2]]);
});
