import { describe, expect, test } from 'vitest';
import { SHEETS } from '../../src/charts/sheet.ts';
import { slopeScene } from '../../src/charts/slope.ts';
import { tableOf, type SlopeData } from '../../src/model/charts.ts';
import { sharesAtTwoDates } from '../fixtures/charts/extracts.ts';
import { expectLegible } from './layout.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const places = (pairs: [number, number][], more: Partial<SlopeData> = {}): SlopeData => ({
  ...sharesAtTwoDates,
  lines: pairs.map(([start, end], i) => ({ id: String(i), label: `Lieu ${i + 1}`, role: 'other', start, end })),
  ...more,
});
/** Thirty places that end on the very same value. */
const crowded = places(
  Array.from({ length: 30 }, (_, i) => [i, 10]),
  { unit: 'sites', decimals: 0 },
);

describe.each(SHEETS)('a slope, $name', ({ name, width }) => {
  test.each([
    ['twelve zones and the nation', sharesAtTwoDates],
    ['thirty places that end together', crowded],
    [
      'changes below zero',
      places([
        [-12.5, 3],
        [4, -20],
        [0, 0],
      ]),
    ],
    [
      'dates wider than the labels',
      places([[1, 2]], { startLabel: '1ᵉʳ trimestre 1998', endLabel: '4ᵉ trimestre 2025', unit: '', decimals: 0 }),
    ],
  ])('%s: no label covers another or leaves the sheet', (_, data) => {
    const scene = slopeScene(data, name);
    expectLegible([...scene.heads, ...scene.lines.flatMap(({ startLabel, endLabel }) => [startLabel, endLabel])], scene, name);
  });

  test('labels keep the order of the values, at both ends', () => {
    const { lines } = slopeScene(sharesAtTwoDates, name);
    for (const [point, label] of [
      ['start', 'startLabel'],
      ['end', 'endLabel'],
    ] as const) {
      const sorted = lines.toSorted((a, b) => a[point].y - b[point].y);
      const baselines = sorted.map((line) => line[label].y);
      expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
    }
  });

  test('equal differences are equal heights, at both dates alike', () => {
    const { lines } = slopeScene(
      places([
        [10, 20],
        [20, 30],
        [30, 10],
      ]),
      name,
    );
    const [a, b, c] = ['0', '1', '2'].map((id) => lines.find((line) => line.id === id)!);
    expect(a!.start.y - b!.start.y).toBeCloseTo(b!.start.y - c!.start.y, 0);
    expect([a!.end.y, b!.end.y, c!.end.y]).toEqual([b!.start.y, c!.start.y, a!.start.y]);
  });

  test('has a stop a row of its table, at the second date', () => {
    const { stops, lines } = slopeScene(sharesAtTwoDates, name);
    expect(stops.ys[0]).toHaveLength(tableOf({ title: '', data: sharesAtTwoDates }).rows.length);
    sharesAtTwoDates.lines.forEach(({ id }, i) => {
      const { end } = lines.find((line) => line.id === id)!;
      expect([stops.xs[i], stops.ys[0]![i]]).toEqual([end.x, end.y]);
      expect(end.x).toBeLessThan(width);
    });
  });
});

test('places are named at both ends, on a phone at the second only', () => {
  const ends = (name: 'narrow' | 'wide') => {
    const { startLabel, endLabel } = slopeScene(sharesAtTwoDates, name).lines.find(({ id }) => id === '5319')!;
    return [startLabel, endLabel].map(({ lines }) => plain(lines.join(' ')));
  };
  expect(ends('wide')).toEqual(['Vitré 41,3 %', '34,1 % Vitré']);
  expect(ends('narrow')).toEqual(['41,3 %', '34,1 % Vitré']);
});

test('the studied place is drawn last, over the nation and the others', () => {
  expect(
    slopeScene(sharesAtTwoDates, 'wide')
      .lines.slice(-2)
      .map(({ role }) => role),
  ).toEqual(['reference', 'territory']);
});
