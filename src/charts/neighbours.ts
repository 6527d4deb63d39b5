import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Polygon } from 'topojson-specification';
import { compactPath } from './compact-path.ts';
import type { Frame, Lonlat, Pixel } from './projection.ts';
import type { CountryProperties, MapLayer } from './topology.ts';
import { drawnLayer } from './topology.ts';

/** ISO 3166-1 numbers, as world-atlas writes them. France is drawn from our own sheets; here it only tells where the borders run. */
const FRANCE = '250';
const NEIGHBOURS = new Set([
  '826', // Royaume-Uni
  '831', // Guernesey
  '832', // Jersey
  '833', // Man
  '372', // Irlande
  '056', // Belgique
  '528', // Pays-Bas
  '442', // Luxembourg
  '276', // Allemagne
  '208', // Danemark
  '756', // Suisse
  '438', // Liechtenstein
  '040', // Autriche
  '203', // Tchéquie
  '380', // Italie
  '674', // Saint-Marin
  '705', // Slovénie
  '191', // Croatie
  '492', // Monaco
  '020', // Andorre
  '724', // Espagne
  '620', // Portugal
]);

/** Backgrounds without a shoreline: half a pixel is fine enough. */
const GRAIN = 0.5;

export interface NeighbourPaths {
  /** Land of the other countries. */
  land: string;
  /** Their borders with France, to be stroked broadly in the same colour: two sheets of two scales leave gaps, which would show as sea. */
  seams: string;
  /** Borders between themselves. */
  borders: string;
  /** The land again, as a shape, to know what a label stands on. */
  shape: GeoJSON.MultiPolygon;
}

export function neighbourPaths(
  countries: MapLayer<CountryProperties>,
  project: (point: Lonlat) => Pixel,
  clip: Frame,
  detail: number,
): NeighbourPaths {
  const areas = countries.areas.filter(({ id }) => NEIGHBOURS.has(String(id)) || String(id) === FRANCE);
  const drawn = drawnLayer({ ...countries, areas }, project, { outline: detail, borders: detail });
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: drawn.areas };
  const french = (area: unknown) => String((area as { id?: string }).id) === FRANCE;
  const foreign = drawn.areas.filter((area) => !french(area)) as Polygon[];
  const shape = merge(drawn.topology, foreign);
  return {
    shape,
    land: compactPath(shape, clip, GRAIN),
    seams: compactPath(
      mesh(drawn.topology, all, (a, b) => a !== b && french(a) !== french(b)),
      clip,
      GRAIN,
    ),
    borders: compactPath(
      mesh(drawn.topology, all, (a, b) => a !== b && !french(a) && !french(b)),
      clip,
      GRAIN,
    ),
  };
}
