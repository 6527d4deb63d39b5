import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inside, overlap } from '../../src/charts/label.ts';
import { isInside } from '../../src/charts/land.ts';
import { LAYOUTS, REACHES } from '../../src/charts/locator-layout.ts';
import type { LocatorScene } from '../../src/charts/locator-map.ts';
import { locatorMap } from '../../src/charts/locator-map.ts';
import { grown } from '../../src/charts/map-labels.ts';
import { locatorSources, pointsOf, STUDIES } from '../fixtures/charts/maps.ts';

const scenes = STUDIES.flatMap(({ slug }) =>
  (['wide', 'narrow'] as const).map((layout): [string, LocatorScene] => [`${slug}, ${layout}`, locatorMap(slug, locatorSources, layout)]),
);
const sceneOf = (key: string) => scenes.find(([name]) => name === key)![1];
const square = ({ x, y }: { x: number; y: number }) => ({ x0: x - 2.5, y0: y - 2.5, x1: x + 2.5, y1: y + 2.5 });
const ring = (path: string): GeoJSON.MultiPolygon => ({ type: 'MultiPolygon', coordinates: [[[...pointsOf(path), pointsOf(path)[0]!]]] });

describe.each(scenes)('%s', (_, scene) => {
  test('is 200 to 330 km wide', () => {
    expect(scene.widthKm).toBeGreaterThanOrEqual(200);
    expect(scene.widthKm).toBeLessThanOrEqual(330);
  });

  test('holds the whole territory, in its middle', () => {
    const { x0, y0, x1, y1 } = scene.territoryBox;
    expect(inside(scene.territoryBox, grown(scene.frame, -8))).toBe(true);
    expect(Math.abs(x0 + x1)).toBeLessThan(4);
    expect(Math.abs(y0 + y1)).toBeLessThan(4);
    expect(scene.territory.match(/M/g)).toHaveLength(1);
  });

  test('draws nothing beyond its bleed', () => {
    const { bleed } = scene;
    for (const path of [scene.neighbours, scene.seams, scene.neighbourBorders, scene.land, scene.zones, scene.territory]) {
      for (const [x, y] of pointsOf(path)) expect(inside({ x0: x, y0: y, x1: x, y1: y }, grown(bleed, 0.5))).toBe(true);
    }
  });

  test('names at least two towns at its own width', () => {
    const width = scene.frame.x1 - scene.frame.x0;
    expect(scene.towns.filter(({ reach }) => reach <= width).length).toBeGreaterThanOrEqual(2);
  });

  test('has no town or label on the territory', () => {
    const shape = ring(scene.territory);
    for (const town of scene.towns) {
      const { x0, y0, x1, y1 } = town.label.box;
      for (const corner of [
        [town.x, town.y],
        [x0, y0],
        [x1, y0],
        [x0, y1],
        [x1, y1],
      ] as [number, number][])
        expect(isInside(shape, corner)).toBe(false);
      expect(pointsOf(scene.territory).some(([x, y]) => overlap(town.label.box, { x0: x, y0: y, x1: x, y1: y }))).toBe(false);
    }
  });

  test('has no label over another, over a square, over the scale bar or over the degrees', () => {
    const { corner, x, y } = scene.scale;
    const barX = [scene.frame.x1 + x - 60, scene.frame.x1 + x + 60] as const;
    const barY = (corner === 'top' ? scene.frame.y0 : scene.frame.y1) + y;
    const width = scene.frame.x1 - scene.frame.x0;
    scene.towns.forEach((town, i) => {
      for (const other of scene.towns.slice(i + 1)) expect(overlap(town.label.box, other.label.box, 2)).toBe(false);
      for (const other of scene.towns) if (other !== town) expect(overlap(town.label.box, square(other))).toBe(false);
      if (town.reach <= width) expect(overlap(town.label.box, { x0: barX[0], x1: barX[1], y0: barY - 12, y1: barY + 14 })).toBe(false);
      expect(town.label.box.y1).toBeLessThan(scene.frame.y1 - 26);
    });
  });

  test('shows a town or a tick only where it is whole', () => {
    for (const { reach, label } of scene.towns) {
      expect(REACHES).toContain(reach);
      expect(label.box.x1).toBeLessThanOrEqual(reach / 2);
      expect(label.box.x0).toBeGreaterThanOrEqual(-reach / 2);
    }
    for (const { edge, at, reach } of scene.ticks) if (edge !== 'right') expect(Math.abs(at) + 20).toBeLessThan(reach / 2);
  });

  test('has a scale bar of a round length, true to the scale', () => {
    const km = Number(scene.scale.label.replace('\u00A0km', ''));
    const length = Number(/h([\d.]+)/.exec(scene.scale.path)![1]);
    expect([10, 25, 50, 100]).toContain(km);
    expect(length / km).toBeCloseTo((scene.frame.x1 - scene.frame.x0) / scene.widthKm, 1);
  });
});

test('Cognac ends in the sea, the others need a line at the left', () => {
  expect(scenes.filter(([, scene]) => scene.layout === 'wide' && !scene.framed).map(([name]) => name)).toEqual(['cognac, wide']);
});

test('Cognac is told by its neighbours', () => {
  const names = sceneOf('cognac, wide')
    .towns.filter(({ reach }) => reach <= 748)
    .map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Angoulême', 'La Rochelle', 'Royan', 'Saintes']));
  expect(names).not.toContain('Cognac');
});

test('a name at sea has the sea for halo, a name over the Rhine the neighbour', () => {
  expect(sceneOf('vitre, narrow').towns.find(({ slug }) => slug === 'saint-malo')!.ground).toBe('mer');
  expect(sceneOf('alsace-centrale, wide').towns.find(({ slug }) => slug === 'strasbourg')!.ground).toBe('voisin');
});

test('a town that finds no place is dropped with its square', () => {
  const crowd = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`ville-${i}`, { name: `Ville ${i}`, lon: -1.68 + i / 1000, lat: 48.11, rank: 1 as const }]),
  );
  expect(locatorMap('vitre', { ...locatorSources, towns: crowd }, 'wide').towns).toHaveLength(1);
});

test('the same sources give the same map', () => {
  expect(locatorMap('niort', locatorSources, 'wide')).toEqual(sceneOf('niort, wide'));
});

test('an unknown territory says so', () => {
  expect(() => locatorMap('atlantide', locatorSources, 'wide')).toThrow('aucune intercommunalité retenue pour « atlantide »');
});

test('every reach has its rule in the style sheet', () => {
  const css = readFileSync(new URL('../../src/styles/maps.css', import.meta.url), 'utf8');
  for (const reach of REACHES) expect(css).toMatch(new RegExp(`width < ${reach}px\\) \\{\\s*\\.des-${reach} `));
  expect(LAYOUTS.wide.bleed.x1 * 2).toBeGreaterThanOrEqual(Number(/max-width: (1\d{3})px;\n/.exec(css)![1]));
});
