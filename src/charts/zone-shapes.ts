import { polygonArea, polygonCentroid } from 'd3';
import { merge } from 'topojson-client';
import type { Polygon } from 'topojson-specification';
import { compactPath } from './compact-path.ts';
import { landOf } from './land.ts';
import { projectionAround, type Frame, type Pixel } from './projection.ts';
import { drawnLayer, type MapLayer, type ZoneProperties } from './topology.ts';

export interface ZoneShape {
  path: string;
  /** Middle of its largest part. */
  centre: Pixel;
  /** Of a disc of the same area, in pixels. */
  radius: number;
}

/** Mainland zones in a box `width` wide, the measures left out: every map of one size shares them. */
export interface ZoneShapes {
  height: number;
  shapes: Map<string, ZoneShape>;
  /** Outline of the land. */
  coast: string;
}

/** Mainland France and Corsica from 3° E, 46.5° N, in kilometres on the projection. */
const EXTENT: Frame = { x0: -602, y0: -513, x1: 543, y1: 553 };
const GRAIN = 0.5;
/** Islets that would weigh and not show, in square pixels. */
const SMALLEST = 1.5;

const known = new WeakMap<object, Map<number, ZoneShapes>>();

/** Simplifying 287 zones takes a tenth of a second: once a width, whatever is measured. */
export function zoneShapes(zones: MapLayer<ZoneProperties>, width: number): ZoneShapes {
  const drawn = known.get(zones.topology) ?? new Map<number, ZoneShapes>();
  known.set(zones.topology, drawn);
  const shapes = drawn.get(width) ?? draw(zones, width);
  drawn.set(width, shapes);
  return shapes;
}

function draw(zones: MapLayer<ZoneProperties>, width: number): ZoneShapes {
  const pixelsPerKm = width / (EXTENT.x1 - EXTENT.x0);
  const height = Math.ceil((EXTENT.y1 - EXTENT.y0) * pixelsPerKm);
  const { project } = projectionAround([3, 46.5], pixelsPerKm, [-EXTENT.x0 * pixelsPerKm, -EXTENT.y0 * pixelsPerKm]);
  const layer = drawnLayer(zones, project, { outline: 1, borders: 4 + width / 150 });
  const clip: Frame = { x0: -1, y0: -1, x1: width + 1, y1: height + 1 };
  return {
    height,
    coast: compactPath(landOf(layer, { mouth: 1.5, basin: 5 }).shape, clip, GRAIN),
    shapes: new Map(
      layer.areas.map((area) => {
        const { coordinates } = merge(layer.topology, [area as unknown as Polygon]);
        const parts = coordinates.filter(([outer]) => Math.abs(polygonArea(outer as Pixel[])) > SMALLEST);
        const largest = coordinates
          .map(([outer]) => outer as Pixel[])
          .reduce((a, b) => (Math.abs(polygonArea(b)) > Math.abs(polygonArea(a)) ? b : a));
        return [
          area.properties.ze2020,
          {
            path: compactPath({ type: 'MultiPolygon', coordinates: parts.length ? parts : coordinates }, clip, GRAIN),
            centre: polygonCentroid(largest),
            radius: Math.sqrt(Math.abs(polygonArea(largest)) / Math.PI),
          },
        ];
      }),
    ),
  };
}
