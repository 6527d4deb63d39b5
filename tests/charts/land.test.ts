import { polygonArea } from 'd3';
import { expect, test } from 'vitest';
import { isInside, landOf, pointsAlong } from '../../src/charts/land.ts';
import type { MapLayer, ZoneProperties } from '../../src/charts/topology.ts';

/** A square of land with whatever its northern shore does. */
function island(...shore: [number, number][]): MapLayer<ZoneProperties> {
  const areas = [{ type: 'Polygon' as const, arcs: [[0]], properties: { ze2020: '0000', libelle: 'Île' } }];
  const arcs = [[[0, 0], ...shore, [100, 0], [100, 100], [0, 100], [0, 0]]] as [number, number][][];
  return { topology: { type: 'Topology', arcs, objects: {} }, areas };
}

const area = (layer: MapLayer<ZoneProperties>) =>
  Math.abs(polygonArea(landOf(layer, { mouth: 3, basin: 90 }).shape.coordinates[0]![0] as [number, number][]));

test('a ria two pixels wide is closed', () => {
  expect(area(island([49, 0], [49.5, 30], [51, 0]))).toBe(10000);
});

test('a bay is not', () => {
  expect(area(island([40, 0], [50, 30], [60, 0]))).toBe(10000 - 300);
});

test('nor a gulf behind a narrow mouth', () => {
  expect(area(island([49, 0], [49, 5], [30, 40], [70, 40], [51, 5], [51, 0]))).toBeLessThan(9300);
});

test('nor a thin peninsula', () => {
  expect(area(island([49, 0], [50, -30], [51, 0]))).toBeGreaterThan(10000);
});

test('a border that ended at the head of a ria is carried on to the sea', () => {
  // West and east of a ria whose head is (50, 30); their border goes south from there.
  const layer: MapLayer<ZoneProperties> = {
    topology: {
      type: 'Topology',
      objects: {},
      arcs: [
        [
          [50, 30],
          [50, 100],
        ],
        [
          [50, 100],
          [0, 100],
          [0, 0],
          [49, 0],
          [50, 30],
        ],
        [
          [50, 30],
          [51, 0],
          [100, 0],
          [100, 100],
          [50, 100],
        ],
      ],
    },
    areas: [
      { type: 'Polygon', arcs: [[0, 1]], properties: { ze2020: '0001', libelle: 'Ouest' } },
      { type: 'Polygon', arcs: [[2, ~0]], properties: { ze2020: '0002', libelle: 'Est' } },
    ],
  };
  const { shape, borders } = landOf(layer, { mouth: 3, basin: 90 });
  expect(Math.abs(polygonArea(shape.coordinates[0]![0] as [number, number][]))).toBe(10000);
  expect(borders.coordinates).toHaveLength(2);
  expect(borders.coordinates[1]).toContainEqual([50, 30]);
});

test('inside is inside', () => {
  const { shape } = landOf(island(), { mouth: 3, basin: 90 });
  expect(isInside(shape, [50, 50])).toBe(true);
  expect(isInside(shape, [150, 50])).toBe(false);
});

test('outlines are sampled finely enough for a label to meet them', () => {
  const points = pointsAlong(landOf(island(), { mouth: 3, basin: 90 }).shape, 3);
  expect(points).toHaveLength(4 * 34);
});
