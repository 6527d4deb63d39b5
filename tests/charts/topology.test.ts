import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { drawnLayer, readTopology } from '../../src/charts/topology.ts';
import { epcis, zones } from '../fixtures/charts/maps.ts';

/** Two squares side by side, one border in common. */
const squares = () => ({
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0.5, 1.01],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
  ],
  objects: {
    zones: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { nom: 'ouest' } },
        { type: 'Polygon', arcs: [[2, ~0]], properties: { nom: 'est' } },
      ],
    },
  },
});

const broken = (spoil: (topology: ReturnType<typeof squares>) => unknown) => {
  const topology = squares();
  spoil(topology);
  return () => readTopology(topology, 'zones');
};

describe('reading', () => {
  test('the base maps of the site are whole', () => {
    expect(zones.areas).toHaveLength(287);
    expect(epcis.areas.filter(({ properties }) => properties.retenu)).toHaveLength(35);
  });

  test('text and parsed JSON read alike', () => {
    expect(readTopology(JSON.stringify(squares()), 'zones')).toEqual(readTopology(squares(), 'zones'));
  });

  test.each([
    ['truncated text', () => readTopology('{"type":', 'zones'), 'JSON invalide'],
    ['something else', () => readTopology('{"type":"FeatureCollection"}', 'zones'), 'ce n’est pas une topologie TopoJSON'],
    ['no arc', broken((topology) => (topology.arcs = [])), 'aucun arc'],
    ['a point that is not one', broken((topology) => (topology.arcs[1]![0] = [1, Number.NaN])), 'l’arc 1 n’est pas une suite de points'],
    ['another object', () => readTopology(squares(), 'epci'), 'pas d’objet « epci » (trouvé\u00A0: zones)'],
    ['an arc outside the file', broken((topology) => (topology.objects.zones.geometries[1]!.arcs = [[7]])), 'renvoie à un arc absent (7)'],
    [
      'a line',
      broken((topology) => (topology.objects.zones.geometries[0]!.type = 'LineString')),
      'le contour 0 de « zones » n’est pas un polygone',
    ],
    [
      'no property',
      broken((topology) => delete (topology.objects.zones.geometries[0] as { properties?: unknown }).properties),
      'n’a pas de propriétés',
    ],
  ])('%s is refused', (_, reading, reason) => {
    expect(reading).toThrow(`fond de carte illisible\u00A0: `);
    expect(reading).toThrow(reason);
  });
});

describe('drawing', () => {
  const times100 = ([x, y]: [number, number]): [number, number] => [x * 100, y * 100];
  const layer = readTopology<{ nom: string }>(squares(), 'zones');

  test('points that do not show are dropped, corners stay', () => {
    const drawn = drawnLayer(layer, times100, { outline: 100, borders: 100 });
    expect(drawn.topology.arcs[1]).toEqual([
      [100, 100],
      [0, 100],
      [0, 0],
      [100, 0],
    ]);
  });

  test('outlines may keep more than borders', () => {
    const drawn = drawnLayer(layer, times100, { outline: 10, borders: 100 });
    expect(drawn.topology.arcs[1]).toHaveLength(5);
  });

  test('neighbours keep one border', () => {
    const drawn = drawnLayer(zones, times100, { outline: 4, borders: 40 });
    const all = { type: 'GeometryCollection', geometries: drawn.areas } as GeometryCollection;
    const inner = (topology: Topology) => mesh(topology, all, (a, b) => a !== b).coordinates.length;
    expect(inner(drawn.topology)).toBe(inner(zones.topology));
  });

  test('arcs no area uses are never projected', () => {
    const alone = { ...layer, areas: layer.areas.slice(0, 1) };
    const east: number[] = [];
    drawnLayer(alone, ([x, y]) => (x > 1 && east.push(x), [x, y]), { outline: 0, borders: 0 });
    expect(east).toEqual([]);
  });
});
