import { type DepartementProperties, type ZoneMapScene, zoneMaps } from '../charts/zone-map.ts';
import type { MapLayer } from '../charts/topology.ts';
import type { Loaded } from '../corpus/load.ts';
import type { ZoneReport } from '../model/zone-report.ts';
import { mapSources } from './locator.ts';

const drawers = new WeakMap<Loaded, (ze2020: string) => ZoneMapScene>();

/** The map of a zone’s plate; undefined overseas, which no base map of the site covers. */
export function zoneMapOf({ zone }: ZoneReport, corpus: Loaded): ZoneMapScene | undefined {
  if (zone.overseas) return undefined;
  const draw = drawers.get(corpus) ?? zoneMaps(sourcesOf(corpus));
  drawers.set(corpus, draw);
  return draw(zone.code);
}

function sourcesOf(corpus: Loaded) {
  const { zones, countries } = mapSources(corpus);
  const communes = corpus.datasets.get('communes')!.rows;
  return {
    zones,
    countries,
    departements: corpus.maps.get('departements-contours') as unknown as MapLayer<DepartementProperties>,
    regions: new Map(communes.map((row) => [String(row['departement']), String(row['region'])])),
  };
}
