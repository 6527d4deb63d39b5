import { describe, expect, test } from 'vitest';
import { tableOf } from '../../src/model/charts.ts';
import { indexed } from '../../src/model/indexed-series.ts';
import { curvesFrom, dateOf, outlineOf, periodOf, seriesOf, within, yearsToChoose, type CurvesData } from '../../src/model/period.ts';
import { jobsInVitre, unemploymentInCognac, unemploymentInNineZones, unemploymentInVitre } from '../fixtures/charts/extracts.ts';

const years = yearsToChoose(jobsInVitre);

test('a period starts and ends with years of the figure', () => {
  expect([years[0], years.at(-1), years.length]).toEqual([1998, 2018, 21]);
  expect(yearsToChoose(unemploymentInVitre)).toEqual(Array.from({ length: 23 }, (_, i) => 2003 + i));
});

test('no period is offered where a series would be left empty, nor among a few years', () => {
  const [first, ...others] = jobsInVitre.series;
  const gap = { ...first!, points: first!.points.map((point) => (point.x === 2005 ? { ...point, value: null } : point)) };
  expect(yearsToChoose({ ...jobsInVitre, series: [gap, ...others] })).toEqual([]);
  expect(yearsToChoose(within(jobsInVitre, { from: 2015, to: 2018 }))).toEqual([]);
});

describe('a period in an address', () => {
  test('is two years of the figure', () => expect(periodOf('2008-2018', years)).toEqual({ from: 2008, to: 2018 }));

  test.each([
    '',
    '2008',
    '2018-2008',
    '2008-2008',
    '1997-2018',
    '2008-2019',
    '2008-2018-',
    ' 2008-2018',
    '2008–2018',
    '1998-2018',
    'NaN-NaN',
  ])('« %s » is none', (written) => expect(periodOf(written, years)).toBeNull());
});

test('quarters of both bounds belong to the period', () => {
  const [vitre] = within(unemploymentInVitre, { from: 2008, to: 2010 }).series;
  expect(vitre!.points).toHaveLength(12);
  expect([vitre!.points[0]!.label, vitre!.points.at(-1)!.label]).toEqual(['1ᵉʳ trimestre 2008', '4ᵉ trimestre 2010']);
});

test('a dimension line outside the period is left out, one inside stays', () => {
  const dates = unemploymentInCognac.dimensions.map(({ x }) => x);
  expect(dates.length).toBeGreaterThan(0);
  const kept = (from: number, to: number) => within(unemploymentInCognac, { from, to }).dimensions.map(({ x }) => x);
  expect(kept(2003, 2025)).toEqual(dates);
  expect(kept(2003, Math.floor(dates[0]!) - 1)).not.toContain(dates[0]);
});

test('base 100 starts again at the first year of the period', () => {
  const paced = indexed(within(jobsInVitre, { from: 2008, to: 2018 }))!;
  for (const [i, { points }] of paced.series.entries()) {
    const levels = jobsInVitre.series[i]!.points;
    expect(points[0]).toMatchObject({ x: 2008, value: 100 });
    expect(points.at(-1)!.value).toBe(Math.round((100 * levels.at(-1)!.value!) / levels.find(({ x }) => x === 2008)!.value!));
  }
});

describe('a figure drawn again from its table', () => {
  test.each([
    ['curves of jobs', jobsInVitre],
    ['quarterly curves, with a dimension line', unemploymentInCognac],
    ['small multiples', unemploymentInNineZones],
  ] as [string, CurvesData][])('is the same: %s', (_, data) => {
    const rows = tableOf({ title: '', data }).rows.map(([label, ...values]) => ({
      label: String(label),
      values: values as (number | null)[],
    }));
    expect(curvesFrom(JSON.parse(JSON.stringify(outlineOf(data))), rows)).toEqual(data);
    expect(seriesOf(data)).toHaveLength(rows[0]!.values.length);
  });

  test('reads years and quarters, and nothing else', () => {
    expect(['2018', '1ᵉʳ trimestre 2015', '2ᵉ\u00A0trimestre 2015'].map(dateOf)).toEqual([2018, 2015, 2015.25]);
    expect(() => dateOf('2008-2018')).toThrow('date illisible');
  });
});
