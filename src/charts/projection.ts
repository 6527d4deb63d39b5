import { geoConicConformal } from 'd3';

export type Lonlat = [lon: number, lat: number];
export type Pixel = [x: number, y: number];

/** A rectangle in pixels; y grows downwards. */
export interface Frame {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Mean radius of the Earth (IUGG), in kilometres: what a scale of one pixel per radian has to be divided by. */
const EARTH_RADIUS = 6371.0088;

export interface MapProjection {
  project: (point: Lonlat) => Pixel;
  invert: (pixel: Pixel) => Lonlat;
  /** Pixels per kilometre along the standard parallels; within 0.2 % of it anywhere in mainland France. */
  pixelsPerKm: number;
}

/** The one projection of the site, that of Lambert 93: conic conformal, parallels 44 and 49, meridian 3° east. */
function cone() {
  return geoConicConformal().parallels([44, 49]).rotate([-3, 0]).translate([0, 0]).precision(0);
}

/** Projection where `centre` falls on pixel `at` and one kilometre is `pixelsPerKm` long. */
export function projectionAround(centre: Lonlat, pixelsPerKm: number, at: Pixel = [0, 0]): MapProjection {
  const projection = cone().scale(pixelsPerKm * EARTH_RADIUS);
  const [x, y] = projection(centre)!;
  projection.translate([at[0] - x, at[1] - y]);
  return { project: (point) => projection(point)!, invert: (pixel) => projection.invert!(pixel)!, pixelsPerKm };
}

export function boundsOf(points: Pixel[]): Frame {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const [x, y] of points) {
    box.x0 = Math.min(box.x0, x);
    box.y0 = Math.min(box.y0, y);
    box.x1 = Math.max(box.x1, x);
    box.y1 = Math.max(box.y1, y);
  }
  return box;
}
