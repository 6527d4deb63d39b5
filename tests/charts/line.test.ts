import { describe, expect, test } from 'vitest';
import { lineScene } from '../../src/charts/line.ts';
import { SHEETS } from '../../src/charts/sheet.ts';
import type { LineData } from '../../src/model/charts.ts';
import { jobsInVitre, unemploymentInCognac, unemploymentInVitre } from '../fixtures/charts/extracts.ts';
import { expectLegible } from './layout.ts';

const small = (values: (number | null)[], more: Partial<LineData> = {}): LineData => ({
  kind: 'line',
  series: [
    { id: 'a', label: 'Ici', role: 'territory', points: values.map((value, i) => ({ x: 2000 + i, label: String(2000 + i), value })) },
  ],
  dimensions: [],
  xLabel: 'Année',
  decimals: 1,
  unit: '%',
  ...more,
});

/** Eight places that end within one point of each other. */
const crowded: LineData = {
  ...unemploymentInCognac,
  dimensions: [],
  series: [
    ...unemploymentInCognac.series,
    ...['Angoulême', 'Saintes', 'La Rochelle', 'Royan', 'Niort', 'Poitiers'].map((label, i) => ({
      id: label,
      label,
      role: 'other' as const,
      points: unemploymentInCognac.series[0]!.points.map((point, at) => ({
        ...point,
        value: i === 3 && at > 80 ? null : point.value! + i * 0.12,
      })),
    })),
  ],
};

describe.each(SHEETS)('a line chart, $name', ({ name, ticks }) => {
  test.each([
    ['two places', unemploymentInVitre],
    ['two gaps in words', unemploymentInCognac],
    ['a unit in words', jobsInVitre],
    ['eight places that end together', crowded],
  ])('%s: no label covers another or leaves the sheet', (_, data) => {
    const scene = lineScene(data, name);
    const labels = [...scene.rows, ...scene.years, ...scene.lines, ...scene.dimensions].map(({ label }) => label);
    expectLegible(labels, scene, name);
  });

  test('draws unemployment from zero, with few ticks and the unit on the top one only', () => {
    const { rows, years } = lineScene(unemploymentInVitre, name);
    expect(rows[0]).toMatchObject({ origin: true, label: { lines: ['0'] } });
    expect(rows.length).toBeLessThanOrEqual(ticks);
    expect(years.length).toBeLessThanOrEqual(ticks);
    expect(rows.map(({ label }) => label.lines[0]!.includes('%'))).toEqual(rows.map((_, i) => i === rows.length - 1));
  });

  test('labels each line with its name and last value', () => {
    const said = lineScene(unemploymentInVitre, name).lines.map(({ label }) => label.lines.join(' '));
    expect(said).toEqual(['Vitré 4,2\u202F%', 'France 7,9\u202F%']);
  });
});

test('a missing value is a gap in the line and in the stops', () => {
  const { lines, stops } = lineScene(small([3, null, 4, 5]), 'wide');
  expect(lines[0]!.path.match(/M/g)).toHaveLength(2);
  expect(stops.ys[0]!.map((y) => y === null)).toEqual([false, true, false, false]);
});

test('a line that stops early is labelled at its own end, with its last value', () => {
  const { lines, stops } = lineScene(small([3, 4, null, null]), 'wide');
  expect(lines[0]!.end.x).toBe(Math.round(stops.xs[1]! * 10) / 10);
  expect(lines[0]!.label.lines).toEqual(['Ici 4,0\u202F%']);
});

test('an index is measured from its origin, drawn in ink, not from zero', () => {
  const { rows } = lineScene(small([100, 104, 92], { unit: '', origin: 100 }), 'wide');
  expect(rows.find(({ origin }) => origin)!.label.lines).toEqual(['100']);
  expect(rows[0]!.label.lines).toEqual(['92']);
});

test('other places take the palette from blue on, the territory and the reference none', () => {
  expect(lineScene(jobsInVitre, 'wide').lines.map(({ role, series }) => [role, series])).toEqual([
    ['territory', 1],
    ['other', 2],
    ['other', 3],
    ['other', 4],
    ['other', 5],
  ]);
});

test('has one stop a date, and as many lists as series', () => {
  const { stops } = lineScene(unemploymentInVitre, 'narrow');
  expect(stops.xs).toHaveLength(92);
  expect(stops.ys.map((list) => list.length)).toEqual([92, 92]);
});

test('refuses a dimension line where a series has no value', () => {
  const data = { ...unemploymentInVitre, dimensions: [{ x: 1999, from: 'vitre', to: 'france', text: '' }] };
  expect(() => lineScene(data, 'wide')).toThrow('la série « vitre » n’a pas de valeur à la date 1999');
});
