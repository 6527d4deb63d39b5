import { expect, test } from 'vitest';
import { emptyMap } from '../../src/charts/empty-map.ts';
import { overlap } from '../../src/charts/label.ts';
import { labelBox } from '../../src/charts/map-labels.ts';
import { countries, pointsOf, zones } from '../fixtures/charts/maps.ts';

const scenes = (['wide', 'narrow'] as const).map((layout) => emptyMap(zones, countries, layout));

test.each(scenes)('« Vous êtes ici » floats in the ocean ($layout)', ({ target, land, neighbours, width, height }) => {
  const box = labelBox('Vous êtes ici', target.label.x, target.label.y, target.label.anchor, 17);
  const cross = { x0: target.x - 26, y0: target.y - 26, x1: target.x + 26, y1: target.y + 26 };
  for (const path of [land, neighbours]) {
    for (const [x, y] of pointsOf(path)) for (const area of [box, cross]) expect(overlap(area, { x0: x, y0: y, x1: x, y1: y })).toBe(false);
  }
  expect(overlap(box, { x0: 0, y0: 0, x1: width, y1: height })).toBe(true);
  expect(box.x0).toBeGreaterThan(0);
});

test('the wide map has its degrees on three sides, the narrow one none', () => {
  expect(new Set(scenes[0]!.ticks.map(({ edge }) => edge))).toEqual(new Set(['top', 'bottom', 'right']));
  expect(scenes[1]!.ticks).toEqual([]);
});
