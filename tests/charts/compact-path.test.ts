import { expect, test } from 'vitest';
import { compactPath, linePath } from '../../src/charts/compact-path.ts';
import { pointsOf } from '../fixtures/charts/maps.ts';

const clip = { x0: 0, y0: 0, x1: 100, y1: 100 };
const ring = (...points: [number, number][]): GeoJSON.Polygon => ({ type: 'Polygon', coordinates: [[...points, points[0]!]] });

test('steps are relative and leading zeros dropped', () => {
  expect(
    linePath([
      [10, 10],
      [10.5, 9.5],
      [20, 9.54],
    ]),
  ).toBe('M10 10l.5-.5 9.5 0');
});

test('a polygon closes itself', () => {
  expect(compactPath(ring([10, 10], [20, 10], [20, 20]), clip)).toBe('M10 10l10 0 0 10z');
});

test('rounding never adds up: a thousand small steps end on the right pixel', () => {
  const points = Array.from({ length: 1000 }, (_, i): [number, number] => [i * 0.0333 + 1, 1]);
  expect(pointsOf(linePath(points)).at(-1)![0]).toBeCloseTo(999 * 0.0333 + 1, 1);
});

test('two areas sharing a border share its pixels', () => {
  const left = pointsOf(compactPath(ring([10, 10], [33.33, 12.34], [35.55, 27.77], [10, 30]), clip));
  const right = pointsOf(compactPath(ring([60, 10], [60, 30], [35.55, 27.77], [33.33, 12.34]), clip));
  const shared = left.filter((point) => right.some((other) => Math.hypot(point[0] - other[0], point[1] - other[1]) < 1e-6));
  expect(shared).toHaveLength(2);
});

test('a coarser grain snaps to its grid', () => {
  for (const [x, y] of pointsOf(compactPath(ring([10.2, 10.3], [50.7, 11.4], [33.3, 44.4]), clip, 0.5))) {
    expect([(x * 2) % 1, (y * 2) % 1]).toEqual([0, 0]);
  }
});

test('nothing is drawn outside the clip', () => {
  for (const [x, y] of pointsOf(compactPath(ring([-50, 50], [50, -50], [150, 50], [50, 150]), clip))) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThanOrEqual(100);
  }
});

test('what collapses on one pixel leaves no trace', () => {
  expect(compactPath(ring([10, 10], [10.01, 10], [10, 10.01]), clip)).toBe('');
});
