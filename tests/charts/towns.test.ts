import { geoDistance, geoPath } from 'd3';
import { feature } from 'topojson-client';
import type { Polygon } from 'topojson-specification';
import { expect, test } from 'vitest';
import { TOWNS } from '../../src/charts/towns.ts';
import { slug } from '../../src/format/french.ts';
import { zones } from '../fixtures/charts/maps.ts';

const towns = Object.entries(TOWNS);
const zonesByName = new Map(zones.areas.map((area) => [slug(area.properties.libelle), area]));

test('there are some sixty landmarks, each under the slug of its name', () => {
  expect(towns.length).toBeGreaterThanOrEqual(60);
  for (const [key, { name }] of towns) expect(slug(name)).toBe(key);
});

test.each(towns)('%s is in mainland France', (_, { lon, lat }) => {
  expect(lon).toBeGreaterThan(-5.2);
  expect(lon).toBeLessThan(9.6);
  expect(lat).toBeGreaterThan(41.3);
  expect(lat).toBeLessThan(51.1);
});

// A misplaced minus or two figures swapped moves a town by far more than a zone is wide.
const named = towns.filter(([key]) => zonesByName.has(key));
test.each(named)('%s is within 40 km of the middle of its zone', (key, { lon, lat }) => {
  // The centroid on the plane of degrees: a sphere would want the rings wound the other way.
  const middle = geoPath().centroid(feature(zones.topology, zonesByName.get(key) as unknown as Polygon));
  expect(geoDistance(middle, [lon, lat]) * 6371).toBeLessThan(40);
});

test('most landmarks have a zone of their name to be checked against', () => {
  expect(named.length).toBeGreaterThan(50);
});
