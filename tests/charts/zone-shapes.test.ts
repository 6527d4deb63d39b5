import { expect, test } from 'vitest';
import { zoneShapes } from '../../src/charts/zone-shapes.ts';
import { pointsOf, zones } from '../fixtures/charts/maps.ts';

test.each([348, 366, 560])('the 287 zones fill a box %i wide, and none is lost', (width) => {
  const { shapes, coast, height } = zoneShapes(zones, width);
  expect(shapes.size).toBe(287);
  const points = [coast, ...[...shapes.values()].map(({ path }) => path)].flatMap(pointsOf);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...xs)).toBeLessThanOrEqual(width);
  expect(Math.max(...ys)).toBeLessThanOrEqual(height);
  // Ushant, the westernmost point, does not show on the smallest.
  expect([Math.min(...xs) < 10, width - Math.max(...xs) < 4, Math.min(...ys) < 4, height - Math.max(...ys) < 4]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  for (const { path, radius } of shapes.values()) expect([pointsOf(path).length >= 3, radius > 1]).toEqual([true, true]);
});

test('zones of one width are simplified once', () => {
  expect(zoneShapes(zones, 348)).toBe(zoneShapes(zones, 348));
});
