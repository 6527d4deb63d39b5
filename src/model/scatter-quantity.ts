import type { Dataset } from './datasets.ts';
import { type IndustryScatter, industryScatter } from './industry-scatter.ts';
import type { Quantity } from './quantities.ts';
import type { Declaration, ScatterMeasure } from './studies.ts';

const PERIMETER = 'zones d’emploi 2020 de France métropolitaine';
const MAINLAND = 'France métropolitaine, somme des zones d’emploi';

const MEASURES: Record<ScatterMeasure, (scatter: IndustryScatter) => { value: number; unit: string; decimals: number; perimeter: string }> =
  {
    r2: ({ explained }) => ({ value: 100 * explained, unit: '%', decimals: 1, perimeter: PERIMETER }),
    zones: ({ data }) => ({ value: data.points.length, unit: 'zones d’emploi', decimals: 0, perimeter: PERIMETER }),
    quart: ({ quarter }) => ({ value: quarter.zones, unit: 'zones d’emploi', decimals: 0, perimeter: PERIMETER }),
    'quart-mieux': ({ quarter }) => ({ value: quarter.better, unit: 'zones d’emploi', decimals: 0, perimeter: PERIMETER }),
    'quart-moins': ({ quarter }) => ({ value: quarter.worse, unit: 'zones d’emploi', decimals: 0, perimeter: PERIMETER }),
    'france-part': ({ mainland }) => ({ value: mainland.x, unit: '%', decimals: 1, perimeter: MAINLAND }),
    'france-evolution': ({ mainland }) => ({ value: mainland.y, unit: '%', decimals: 1, perimeter: MAINLAND }),
  };

/** A page declares several numbers of one scatter, which goes through three hundred zones: once for each span. */
const scatters = new WeakMap<Map<string, Dataset>, Map<string, IndustryScatter>>();

function scatterOf(datasets: Map<string, Dataset>, start: number, end: number): IndustryScatter {
  const known = scatters.get(datasets) ?? new Map<string, IndustryScatter>();
  scatters.set(datasets, known);
  const scatter = known.get(`${start}-${end}`) ?? industryScatter(datasets, start, end, new Set());
  known.set(`${start}-${end}`, scatter);
  return scatter;
}

/** A number read on the scatter of all mainland zones. Throws a French sentence when a year is not in the data. */
export function scatterQuantity(id: string, declaration: Declaration & { kind: 'scatter' }, datasets: Map<string, Dataset>): Quantity {
  const { start, end, measure } = declaration;
  return {
    id,
    ...MEASURES[measure](scatterOf(datasets, start, end)),
    period: `${start}-${end}`,
    reliability: 'read',
    origins: [{ kind: 'dataset', id: 'emploi-zone-emploi-secteur' }],
    comment: 'calcul du projet',
  };
}
