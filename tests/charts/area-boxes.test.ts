import { expect, test } from 'vitest';
import { areasIn } from '../../src/charts/area-boxes.ts';
import { projectionAround } from '../../src/charts/projection.ts';
import { corpus } from '../content/published.ts';
import { mapSources } from '../../src/layouts/locator.ts';

const { zones } = mapSources(corpus);
const names = (found: typeof zones) => found.areas.map(({ properties }) => properties.libelle);
// Vitré in the middle of 200 km.
const projection = projectionAround([-1.2, 48.1], 5);

test('a frame keeps the zones it shows and their neighbours, not the other end of the country', () => {
  const kept = names(areasIn(zones, projection, { x0: -500, y0: -300, x1: 500, y1: 300 }));
  expect(kept).toEqual(expect.arrayContaining(['Vitré', 'Rennes', 'Laval', 'Fougères']));
  expect(kept).not.toContain('Nice');
  expect(kept.length).toBeLessThan(60);
});

test('a frame as large as the country keeps them all', () => {
  expect(areasIn(zones, projectionAround([3, 46.5], 1), { x0: -900, y0: -900, x1: 900, y1: 900 }).areas).toEqual(zones.areas);
});
