import { describe, expect, test } from 'vitest';
import { tableOf, type ChartData } from '../../src/model/charts.ts';

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
