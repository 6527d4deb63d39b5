import { describe, expect, test } from 'vitest';
import { choroplethScene } from '../../src/charts/choropleth.ts';
import { SHEETS } from '../../src/charts/sheet.ts';
import { nearestTowards, type Direction, type Point } from '../../src/scripts/nearest-point.ts';
import { sharesOnMap } from '../fixtures/charts/extracts.ts';

const DIRECTIONS: Direction[] = ['left', 'right', 'up', 'down'];
const cross: Point[] = [
  { x: 0, y: 0 },
  { x: 10, y: 2 },
  { x: 4, y: -30 },
  { x: -3, y: 1 },
  { x: -1, y: 8 },
];

test('each arrow leads to what lies its way; y grows downwards', () => {
  expect(DIRECTIONS.map((direction) => nearestTowards(cross, cross[0]!, direction))).toEqual([3, 1, 2, 4]);
});

test('the nearest is chosen, even when another is straighter ahead', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 9, y: 0 },
    { x: 4, y: 3 },
  ];
  expect(nearestTowards(points, points[0]!, 'right')).toBe(2);
});

test('nothing lies that way: −1', () => {
  expect(nearestTowards(cross, { x: 50, y: 0 }, 'right')).toBe(-1);
  expect(nearestTowards([], { x: 0, y: 0 }, 'up')).toBe(-1);
});

describe.each(SHEETS)('on a map, $name', ({ name }) => {
  const { xs, ys } = choroplethScene(sharesOnMap, name).stops;
  const points = xs.map((x, i) => ({ x, y: ys[0]![i]! }));

  test('arrows lead from the first zone to every other', () => {
    const reached = new Set([0]);
    for (const from of reached) {
      for (const direction of DIRECTIONS) {
        const next = nearestTowards(points, points[from]!, direction);
        if (next >= 0) reached.add(next);
      }
    }
    expect(points.map((_, i) => i).filter((i) => !reached.has(i))).toEqual([]);
  });
});
