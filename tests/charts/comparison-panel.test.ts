import { expect, test } from 'vitest';
import { panelScene } from '../../src/charts/comparison-panel.ts';
import type { LineData, Role } from '../../src/model/charts.ts';

const SCALE = { from: 2000, to: 2010, foot: 0, top: 10, unit: 8, step: 5 };
const data = (...series: [Role, [number, number | null][]][]): LineData => ({
  kind: 'line',
  series: series.map(([role, points]) => ({
    id: role,
    label: role,
    role,
    points: points.map(([x, value]) => ({ x, label: String(x), value })),
  })),
  dimensions: [],
  xLabel: 'Année',
  decimals: 1,
  unit: '%',
});

test('a point has the same height in every panel, however tall', () => {
  const low = panelScene(
    data([
      'territory',
      [
        [2000, 5],
        [2010, 4],
      ],
    ]),
    SCALE,
  );
  const high = panelScene(
    data([
      'territory',
      [
        [2000, 5],
        [2010, 30],
      ],
    ]),
    SCALE,
  );
  expect(low.height).toBe(80);
  expect(high.height).toBe(240);
  expect([low.height - low.end!.y, high.height - high.end!.y]).toEqual([4 * 8, 30 * 8]);
  expect(low.lines[0]!.path).toBe('M0,40L300,48');
});

test('the grid has a line a step, from the foot to the highest value', () => {
  const { ticks } = panelScene(
    data([
      'territory',
      [
        [2000, 11],
        [2010, 16],
      ],
    ]),
    SCALE,
  );
  expect(ticks.map(({ value }) => value)).toEqual([0, 5, 10, 15]);
  const index = panelScene(
    data([
      'territory',
      [
        [2000, 100],
        [2010, 90],
      ],
    ]),
    { ...SCALE, foot: 40, top: 130, step: 50 },
  );
  expect(index.ticks.map(({ value }) => value)).toEqual([50, 100]);
});

test('the territory is drawn over the nation, whose values count for the height', () => {
  const { lines, height } = panelScene(
    data(
      [
        'territory',
        [
          [2000, 5],
          [2010, 4],
        ],
      ],
      [
        'reference',
        [
          [2000, 12],
          [2010, 9],
        ],
      ],
    ),
    SCALE,
  );
  expect(lines.map(({ role }) => role)).toEqual(['reference', 'territory']);
  expect(height).toBe(96);
});

test('a series that starts late starts where it does', () => {
  const { lines, end } = panelScene(
    data([
      'territory',
      [
        [2005, 5],
        [2010, 5],
      ],
    ]),
    SCALE,
  );
  expect(lines[0]!.path).toBe('M150,40L300,40');
  expect(end!.x).toBe(100);
});
