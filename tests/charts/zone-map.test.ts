import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../src/charts/label.ts';
import { REACHES } from '../../src/charts/locator-layout.ts';
import { labelBox } from '../../src/charts/map-labels.ts';
import { readTopology } from '../../src/charts/topology.ts';
import { type DepartementProperties, zoneMaps } from '../../src/charts/zone-map.ts';
import { countries, pointsOf, zones } from '../fixtures/charts/maps.ts';

const departements = readTopology<DepartementProperties>(
  readFileSync(new URL('../../content/cartes/departements.topo.json', import.meta.url), 'utf8'),
  'departements',
);
// Enough to tell Bretagne from the rest.
const regions = new Map(['22', '29', '35', '56'].map((code) => [code, '53']));
const draw = zoneMaps({ zones, departements, countries, regions });
const scenes = zones.areas.map(({ properties: { ze2020, libelle } }) => ({ ze2020, libelle, ...draw(ze2020) }));

const boxOf = (points: [number, number][]) => ({
  x0: Math.min(...points.map(([x]) => x)),
  y0: Math.min(...points.map(([, y]) => y)),
  x1: Math.max(...points.map(([x]) => x)),
  y1: Math.max(...points.map(([, y]) => y)),
});

test('every mainland zone is drawn, whole, around the middle, and fits the box of a phone', () => {
  for (const { libelle, zone, shift } of scenes) {
    const box = boxOf(pointsOf(zone));
    expect(Math.abs((box.x0 + box.x1) / 2 + shift.x), libelle).toBeLessThanOrEqual(1);
    expect(Math.abs((box.y0 + box.y1) / 2 + shift.y), libelle).toBeLessThanOrEqual(1);
    expect(box.x1 - box.x0, libelle).toBeLessThan(350);
    expect(box.y1 - box.y0, libelle).toBeLessThan(270);
  }
});

test('weighs at most 6 kB, compressed', () => {
  for (const { libelle, ...scene } of scenes) expect(gzipSync(JSON.stringify(scene)).length, libelle).toBeLessThan(6000);
});

describe('names of départements', () => {
  test('stand clear of each other, and nearly everywhere there are several', () => {
    for (const { libelle, names } of scenes) {
      const boxes = names.map(({ words, x, y }) => labelBox(words, x, y, 'middle', 12));
      for (const [i, box] of boxes.entries()) for (const other of boxes.slice(i + 1)) expect(overlap(box, other), libelle).toBe(false);
      expect(names.length, libelle).toBeGreaterThan(1);
    }
  });

  test('keep off the zone', () => {
    for (const { libelle, names, zone } of scenes)
      for (const { words, x, y } of names) {
        const { x0, y0, x1, y1 } = labelBox(words, x, y, 'middle', 12);
        const touched = pointsOf(zone).some(([px, py]) => px > x0 && px < x1 && py > y0 && py < y1);
        expect(touched, `${libelle} ${words}`).toBe(false);
      }
  });

  test('come in with the width of the map, by the rules of the style sheet', () => {
    expect(scenes.flatMap(({ names }) => names).every(({ reach }) => (REACHES as readonly number[]).includes(reach))).toBe(true);
  });
});

test('the sea on the left needs no line; land does', () => {
  const framed = (name: string) => scenes.find(({ libelle }) => libelle === name)!.framed;
  expect(framed('Brest')).toBe(false);
  expect(framed('Troyes')).toBe(true);
});

test('borders between regions are apart from those inside', () => {
  const rennes = scenes.find(({ libelle }) => libelle === 'Rennes')!;
  expect(rennes.regions).not.toBe('');
  expect(rennes.departements).not.toBe('');
  const inside = new Set(pointsOf(rennes.departements).map(String));
  expect(pointsOf(rennes.regions).filter((point) => inside.has(String(point))).length).toBeLessThan(12);
});

test('a zone that is not on the base map is refused', () => {
  expect(() => draw('0401')).toThrow(/fond de carte/);
});
