import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon } from 'topojson-specification';
import { compactPath } from './compact-path.ts';
import { inside, overlap } from './label.ts';
import { isInside, landOf, pointsAlong } from './land.ts';
import { reachOf } from './locator-layout.ts';
import { contains, grown, labelBox } from './map-labels.ts';
import { neighbourPaths } from './neighbours.ts';
import type { Frame, Pixel } from './projection.ts';
import { boundsOf, projectionAround } from './projection.ts';
import { round } from './round.ts';
import type { CountryProperties, MapLayer, ZoneProperties } from './topology.ts';
import { drawnLayer } from './topology.ts';

/**
 * The map of a zone's plate: the zone among the départements, every zone at the same scale, so that two pages compare.
 * Pixels are CSS pixels and never scale. Paths and names are in those of the whole country, which `shift` brings to the
 * middle of the zone.
 */
export interface ZoneMapScene {
  shift: { x: number; y: number };
  neighbours: string;
  land: string;
  departements: string;
  regions: string;
  zone: string;
  names: { words: string; x: number; y: number; reach: number; tall: boolean }[];
  /** Land reaches the left side: the map needs a line there, the sea cannot end it. */
  framed: boolean;
}

/** What `departements.topo.json` says of a département. */
export interface DepartementProperties {
  code: string;
  nom: string;
}

export interface ZoneMapSources {
  zones: MapLayer<ZoneProperties>;
  departements: MapLayer<DepartementProperties>;
  countries: MapLayer<CountryProperties>;
  /** Département → region, so that borders between regions can be drawn stronger. */
  regions: ReadonlyMap<string, string>;
}

/** The largest zones, 120 km across, then take 240 px: they fit the box of a phone. */
const PIXELS_PER_KM = 2;
/** 50 km. */
export const SCALE_BAR = { length: 50 * PIXELS_PER_KM, label: '50\u00A0km' };
/** The land is drawn that far: a plate is 1020 px wide and 600 high at most. */
const BLEED: Frame = { x0: -512, y0: -300, x1: 512, y1: 300 };
/** Names stay inside what a wide screen shows. */
const ROOM: Frame = { x0: -440, y0: -218, x1: 440, y1: 218 };
/** Beyond this, from the middle, a phone cuts. */
const PHONE = 122;
const SCALE_BOX: Frame = { x0: 130, y0: 170, x1: 400, y1: 240 };
const NAME_SIZE = 12;
const COAST_GRAIN = 0.2;
const BORDER_GRAIN = 0.5;

interface Country {
  zones: MapLayer<ZoneProperties>;
  land: Piece[];
  neighbours: Piece[];
  departements: Piece[];
  regions: Piece[];
  /** `box`: what the name covers around a spot. */
  names: { words: string; box: Frame; spots: Pixel[] }[];
}

/** A polygon or a line and the rectangle it covers: what lies outside a map is not looked at. */
interface Piece {
  rings: Pixel[][];
  box: Frame;
}

/** Projected and simplified once; each zone then cuts its window. */
export function zoneMaps(sources: ZoneMapSources): (ze2020: string) => ZoneMapScene {
  const country = countryOf(sources);
  return (ze2020) => windowOn(country, ze2020);
}

function countryOf({ zones, departements, countries, regions }: ZoneMapSources): Country {
  const { project } = projectionAround([3, 46.5], PIXELS_PER_KM);
  const drawn = drawnLayer(departements, project, { outline: 4, borders: 7 });
  const all = { type: 'GeometryCollection', geometries: drawn.areas } as GeometryCollection;
  const region = (area: unknown) => regions.get((area as { properties: DepartementProperties }).properties.code);
  const everywhere: Frame = { x0: -5000, y0: -5000, x1: 5000, y1: 5000 };
  const polygons = ({ coordinates }: GeoJSON.MultiPolygon) => coordinates.map((rings) => pieceOf(rings as Pixel[][]));
  const lines = ({ coordinates }: GeoJSON.MultiLineString) => coordinates.map((line) => pieceOf([line as Pixel[]]));
  return {
    zones: drawnLayer(zones, project, { outline: 1, borders: 1 }),
    land: polygons(landOf(drawnLayer(zones, project, { outline: 2, borders: 2 }), { mouth: 3, basin: 90 }).shape),
    neighbours: polygons(neighbourPaths(countries, project, everywhere, 3).shape),
    departements: lines(mesh(drawn.topology, all, (a, b) => a !== b && region(a) === region(b))),
    regions: lines(mesh(drawn.topology, all, (a, b) => a !== b && region(a) !== region(b))),
    names: drawn.areas.map((area) => ({
      words: area.properties.nom,
      box: labelBox(area.properties.nom, 0, 0, 'middle', NAME_SIZE),
      spots: spotsOf(merge(drawn.topology, [area as Polygon])),
    })),
  };
}

const pieceOf = (rings: Pixel[][]): Piece => ({ rings, box: boundsOf(rings[0]!) });

function windowOn(country: Country, ze2020: string): ZoneMapScene {
  const area = country.zones.areas.find(({ properties }) => properties.ze2020 === ze2020);
  if (!area) throw new RangeError(`la zone ${ze2020} n’est pas sur le fond de carte`);
  // Outer rings only: slivers between communes are not lakes.
  const outers = merge(country.zones.topology, [area as unknown as Polygon]).coordinates.map(([outer]) => outer as Pixel[]);
  const box = boundsOf(outers.flat());
  const centre: Pixel = [Math.round((box.x0 + box.x1) / 2), Math.round((box.y0 + box.y1) / 2)];
  const seen = moved(BLEED, centre);
  const near = (pieces: Piece[]) => pieces.filter((piece) => overlap(piece.box, seen)).map(({ rings }) => rings);
  const surface = (coordinates: Pixel[][][]): GeoJSON.MultiPolygon => ({ type: 'MultiPolygon', coordinates });
  const border = (pieces: Piece[]) =>
    compactPath({ type: 'MultiLineString', coordinates: near(pieces).map(([line]) => line!) }, seen, BORDER_GRAIN);
  const zone = surface(outers.map((ring) => [ring]));
  const land = surface(near(country.land));
  return {
    shift: { x: -centre[0], y: -centre[1] },
    neighbours: compactPath(surface(near(country.neighbours)), seen, BORDER_GRAIN),
    land: compactPath(land, seen, COAST_GRAIN),
    departements: border(country.departements),
    regions: border(country.regions),
    zone: compactPath(zone, seen),
    names: placedNames(country.names, zone, centre),
    framed: leftSide(centre).filter((point) => isInside(land, point)).length > LAND_AT_LEFT,
  };
}

const moved = ({ x0, y0, x1, y1 }: Frame, [x, y]: Pixel): Frame => ({ x0: x0 + x, y0: y0 + y, x1: x1 + x, y1: y1 + y });

/** Points of `leftSide` that may be land before the sea no longer ends the map. */
const LAND_AT_LEFT = 2;

/** Where the plate has its words: 4 × 9 points left of a map 750 px wide. */
function leftSide([cx, cy]: Pixel): Pixel[] {
  return [-380, -410, -440, -470].flatMap((x) => [-200, -150, -100, -50, 0, 50, 100, 150, 200].map((y): Pixel => [cx + x, cy + y]));
}

/** The name of each département where it fits best, clear of the zone, of the other names and of the scale bar. */
function placedNames(departements: Country['names'], zone: GeoJSON.MultiPolygon, centre: Pixel): ZoneMapScene['names'] {
  const outline = pointsAlong(zone, 4);
  const room = moved(ROOM, centre);
  const taken: Frame[] = [moved(SCALE_BOX, centre)];
  return departements.flatMap(({ words, box, spots }) => {
    for (const spot of spots) {
      const halo = grown(moved(box, spot), 5);
      if (!inside(halo, room) || taken.some((other) => overlap(other, halo))) continue;
      if (outline.some((point) => contains(halo, point)) || isInside(zone, spot)) continue;
      const [x, y] = [spot[0] - centre[0], spot[1] - centre[1]];
      const reach = reachOf(Math.max(-(x + box.x0), x + box.x1) + 8);
      if (reach === undefined) continue;
      taken.push(halo);
      return [{ words, x: round(spot[0]), y: round(spot[1]), reach, tall: y + box.y0 < -PHONE || y + box.y1 > PHONE }];
    }
    return [];
  });
}

/** Places inside a département for its name, the one furthest from its borders first, then others apart from it. */
function spotsOf(shape: GeoJSON.MultiPolygon): Pixel[] {
  const outline = pointsAlong(shape, 12);
  const { x0, y0, x1, y1 } = boundsOf(outline);
  const step = 12;
  const inside: { at: Pixel; clearance: number }[] = [];
  for (let x = x0 + step; x < x1; x += step)
    for (let y = y0 + step; y < y1; y += step) {
      if (!isInside(shape, [x, y])) continue;
      // A name is wide and low: room counts more on its sides.
      const clearance = outline.reduce((least, [ox, oy]) => Math.min(least, Math.hypot((ox - x) / 2, oy - y)), Infinity);
      inside.push({ at: [x, y + 4], clearance });
    }
  inside.sort((a, b) => b.clearance - a.clearance || a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const kept: Pixel[] = [];
  for (const { at, clearance } of inside)
    if (clearance >= 8 && kept.every(([x, y]) => Math.hypot(x - at[0], y - at[1]) >= 24)) kept.push(at);
  return kept;
}
