import { type MapLayer, readTopology } from '../charts/topology.ts';
import type { Report } from '../model/problems.ts';
import type { Resource } from './data-package.ts';

/** TopoJSON text → base map, checked down to its arcs: a wrong arc draws a wrong border without a word. */
export function parseMap(file: string, text: string, resource: Resource, report: Report): MapLayer | undefined {
  try {
    const layer = readTopology(text, resource.objects?.[0] ?? resource.name);
    if (resource.featureCount !== undefined && layer.areas.length !== resource.featureCount) {
      throw new Error(`${layer.areas.length} contours, ${resource.featureCount} annoncés`);
    }
    return layer;
  } catch (error) {
    report({
      file,
      field: 'fond de carte',
      message: (error as Error).message,
      remedy: 'reprendre le fichier d’origine (content/donnees/prepare/2-cartes.mjs le refait)',
    });
    return undefined;
  }
}
