import { polygonArea, polygonContains } from 'd3';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon } from 'topojson-specification';
import type { Pixel } from './projection.ts';
import type { MapLayer, ZoneProperties } from './topology.ts';

/** Rings smaller than this many square pixels are rocks nobody can see. */
const SMALLEST_ISLAND = 1.5;

export interface Closing {
  /** Shores closer than this, in pixels, are joined… */
  mouth: number;
  /** …unless they enclose more water than this, in square pixels: the Morbihan and Brest have narrow mouths and must stay. */
  basin: number;
}

export interface Land {
  /** Mainland France and its islands. */
  shape: GeoJSON.MultiPolygon;
  /** Borders between zones, each drawn once. */
  borders: GeoJSON.MultiLineString;
}

/**
 * The zones as one shape, outer rings only (slivers between zones are not lakes), and the borders inside it.
 * Rias too narrow for two 1 px shores are closed: the Rance would be a black stroke. A border that ended in one is
 * carried on to the sea along its shore.
 */
export function landOf(zones: MapLayer<ZoneProperties>, closing: Closing): Land {
  const { coordinates } = merge(zones.topology, zones.areas as unknown as Polygon[]);
  const borders = mesh(zones.topology, { type: 'GeometryCollection', geometries: zones.areas } as GeometryCollection, (a, b) => a !== b);
  const ends = new Set(borders.coordinates.flatMap((line) => [String(line[0]), String(line.at(-1))]));
  const inlets: Pixel[][] = [];
  const rings = coordinates
    .map(([outer]) => outer as Pixel[])
    .filter((ring) => Math.abs(polygonArea(ring)) > SMALLEST_ISLAND)
    .map((ring) => withoutInlets(ring, inlets, closing));
  const carriedOn = inlets.flatMap((shore) => {
    const head = shore.findIndex((point, i) => i > 0 && ends.has(String(point)));
    return head > 0 ? [shore.slice(0, head + 1)] : [];
  });
  return {
    shape: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
    borders: { type: 'MultiLineString', coordinates: [...borders.coordinates, ...carriedOn] },
  };
}

/** How many points ahead the other shore of an inlet is looked for. */
const AHEAD = 60;

/** A ring without its inlets, which are added to `inlets` as the shore from one side of the mouth to the other. */
function withoutInlets(ring: Pixel[], inlets: Pixel[][], { mouth, basin }: Closing): Pixel[] {
  const points = ring.slice(0, -1);
  const orientation = Math.sign(polygonArea(points));
  const kept: Pixel[] = [];
  for (let i = 0; i < points.length; i++) {
    const here = points[i]!;
    kept.push(here);
    for (let j = Math.min(i + AHEAD, points.length - 1); j > i + 1; j--) {
      const there = points[j]!;
      if (Math.hypot(there[0] - here[0], there[1] - here[1]) > mouth) continue;
      const shore = points.slice(i, j + 1);
      const area = polygonArea(shore) * orientation;
      // A loop turning like the ring is land (Quiberon); the other way, water.
      if (area > 1 || area < -basin) continue;
      inlets.push(shore);
      i = j - 1;
      break;
    }
  }
  return kept.length > 3 ? [...kept, kept[0]!] : ring;
}

export function isInside(shape: GeoJSON.MultiPolygon, point: Pixel): boolean {
  return shape.coordinates.some(
    ([outer, ...holes]) => polygonContains(outer as Pixel[], point) && !holes.some((hole) => polygonContains(hole as Pixel[], point)),
  );
}

/** Points every `step` pixels at most along the outlines of a shape: what a label should keep off. */
export function pointsAlong(shape: GeoJSON.MultiPolygon, step: number): Pixel[] {
  return shape.coordinates.flat().flatMap((ring) =>
    ring.slice(1).flatMap((end, i) => {
      const [x0, y0] = ring[i] as Pixel;
      const [x1, y1] = end as Pixel;
      const pieces = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / step));
      return Array.from({ length: pieces }, (_, k): Pixel => [x0 + ((x1 - x0) * k) / pieces, y0 + ((y1 - y0) * k) / pieces]);
    }),
  );
}
