import { geoDistance } from 'd3';
import { expect, test } from 'vitest';
import { boundsOf, projectionAround } from '../../src/charts/projection.ts';

test('the centre falls where it is asked to', () => {
  const { project } = projectionAround([-1.2, 48.1], 3, [100, 50]);
  expect(project([-1.2, 48.1])).toEqual([expect.closeTo(100, 6), expect.closeTo(50, 6)]);
});

test('north is up on the central meridian, and leans left of it', () => {
  const { project } = projectionAround([3, 46.5], 1);
  expect(project([3, 49])[0]).toBeCloseTo(0, 6);
  expect(project([-4, 49])[0]).toBeGreaterThan(project([-4, 44])[0]);
});

test('inverting undoes projecting', () => {
  const { project, invert } = projectionAround([3, 46.5], 2.5);
  expect(invert(project([7.4, 48.4]))).toEqual([expect.closeTo(7.4, 6), expect.closeTo(48.4, 6)]);
});

test.each([
  [48.1, -1.2],
  [45.7, -0.3],
  [43.2, -0.4],
  [48.4, 7.4],
  [42, 9],
])('a kilometre is worth what is said within 0.3 %% at latitude %d', (lat, lon) => {
  const { project, pixelsPerKm } = projectionAround([3, 46.5], 10);
  const [a, b] = [project([lon, lat - 0.05]), project([lon, lat + 0.05])];
  const km = geoDistance([lon, lat - 0.05], [lon, lat + 0.05]) * 6371.0088;
  expect(Math.hypot(a[0] - b[0], a[1] - b[1]) / km / pixelsPerKm).toBeCloseTo(1, 2);
});

test('bounds hold every point', () => {
  expect(
    boundsOf([
      [3, 4],
      [-1, 9],
      [2, 0],
    ]),
  ).toEqual({ x0: -1, y0: 0, x1: 3, y1: 9 });
});
