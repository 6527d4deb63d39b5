import { presimplify, simplify } from 'topojson-simplify';
import { transform } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

export type Area<P> = (Polygon | MultiPolygon) & { id?: string | number; properties: P };

/** A topology and the one collection of areas read from it. Arcs are shared between areas: they cannot drift apart. */
export interface MapLayer<P = Record<string, unknown>> {
  topology: Topology;
  areas: Area<P>[];
}

/** What `zones-emploi.topo.json` says of a zone. */
export interface ZoneProperties {
  ze2020: string;
  libelle: string;
}

/** What `epci-etudes.topo.json` says of an EPCI; `retenu` = inside the perimeter of the study. */
export interface EpciProperties {
  epci: string;
  nom: string;
  territoire: string;
  retenu: boolean;
}

/** What world-atlas says of a country: its English name. The ISO 3166-1 number is the area's `id`. */
export interface CountryProperties {
  name: string;
}

/**
 * TopoJSON (text or already parsed) → layer.
 * Everything a drawing relies on is checked here, because a wrong arc draws a wrong border without a word.
 */
export function readTopology<P = Record<string, unknown>>(json: unknown, objectName: string): MapLayer<P> {
  const topology = (typeof json === 'string' ? parse(json) : json) as Topology;
  if (typeof topology !== 'object' || topology === null || topology.type !== 'Topology')
    throw broken('ce n’est pas une topologie TopoJSON');
  if (!Array.isArray(topology.arcs) || topology.arcs.length === 0) throw broken('aucun arc');
  for (const [i, arc] of topology.arcs.entries()) {
    const drawn =
      Array.isArray(arc) &&
      arc.length > 1 &&
      arc.every((point) => Array.isArray(point) && point.length > 1 && point.every(Number.isFinite));
    if (!drawn) throw broken(`l’arc ${i} n’est pas une suite de points`);
  }
  const names = Object.keys(topology.objects ?? {});
  const object = topology.objects?.[objectName];
  if (!object) throw broken(`pas d’objet « ${objectName} » (trouvé\u00A0: ${names.join(', ') || 'aucun'})`);
  if (object.type !== 'GeometryCollection') throw broken(`« ${objectName} » n’est pas une collection de contours`);
  const areas = (object as GeometryCollection).geometries;
  if (!Array.isArray(areas) || areas.length === 0) throw broken(`« ${objectName} » est vide`);
  for (const [i, area] of areas.entries()) {
    const who = `le contour ${area.id ?? i} de « ${objectName} »`;
    if (area.type !== 'Polygon' && area.type !== 'MultiPolygon') throw broken(`${who} n’est pas un polygone`);
    if (typeof area.properties !== 'object' || area.properties === null) throw broken(`${who} n’a pas de propriétés`);
    const arcs = (area.arcs as unknown[]).flat(Infinity) as number[];
    const missing = arcs.find((arc) => !Number.isInteger(arc) || (arc < 0 ? ~arc : arc) >= topology.arcs.length);
    if (arcs.length === 0 || missing !== undefined) throw broken(`${who} renvoie à un arc absent (${missing ?? 'aucun arc'})`);
  }
  return { topology, areas: areas as Area<P>[] };
}

/** Smallest triangle kept along a line, in square pixels: coasts show more than borders between areas do. */
export interface Detail {
  outline: number;
  borders: number;
}

/**
 * Layer in degrees → the same layer in pixels, without the points that do not show.
 * Simplifying after projecting makes the threshold mean the same thing all over the sheet.
 */
export function drawnLayer<P>(layer: MapLayer<P>, project: (point: [number, number]) => [number, number], detail: Detail): MapLayer<P> {
  const { topology, areas } = layer;
  const uses = new Map<number, number>();
  for (const arc of areas.flatMap((area) => (area.arcs as unknown[]).flat(Infinity) as number[])) {
    const index = arc < 0 ? ~arc : arc;
    uses.set(index, (uses.get(index) ?? 0) + 1);
  }
  const degrees = topology.transform ? transform(topology.transform) : (point: number[]) => point;
  const arcs = topology.arcs.map((arc, i) =>
    uses.has(i) ? arc.map((point, rank) => project(degrees(point as [number, number], rank > 0) as [number, number])) : UNUSED,
  );
  const weighed = presimplify({ type: 'Topology', objects: topology.objects, arcs } as Topology);
  // topojson-simplify knows one threshold: the points of an outline (an arc that one area alone goes along) weigh more instead.
  const outlineWeight = detail.outline > 0 ? detail.borders / detail.outline : 1;
  for (const [i, arc] of weighed.arcs.entries()) if (uses.get(i) === 1) for (const point of arc) point[2]! *= outlineWeight;
  return { topology: simplify(weighed, detail.borders), areas };
}

/** An arc no area of the layer goes through: kept for the numbering, never projected (the far side of the globe has no place on a cone). */
const UNUSED = [
  [0, 0],
  [0, 0],
];

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken('JSON invalide');
  }
}

function broken(reason: string): Error {
  return new Error(`fond de carte illisible\u00A0: ${reason}`);
}
