import { merge } from 'topojson-client';
import type { Polygon } from 'topojson-specification';
import type { Pixel } from './projection.ts';
import type { EpciProperties, MapLayer } from './topology.ts';

/**
 * The territory of a study: its EPCIs merged into one shape, in the coordinates of the layer.
 * Outer rings only: simplified borders do not quite close on each other and leave slivers, which are not holes.
 */
export function territoryShape(epcis: MapLayer<EpciProperties>, territory: string): GeoJSON.MultiPolygon {
  const members = epcis.areas.filter(({ properties }) => properties.territoire === territory && properties.retenu);
  if (members.length === 0) throw new Error(`fond de carte illisible\u00A0: aucune intercommunalité retenue pour « ${territory} »`);
  const { coordinates } = merge(epcis.topology, members as unknown as Polygon[]);
  return { type: 'MultiPolygon', coordinates: coordinates.map(([outer]) => [outer!]) };
}

export function outerPoints(shape: GeoJSON.MultiPolygon): Pixel[] {
  return shape.coordinates.flatMap(([ring]) => ring as Pixel[]);
}
