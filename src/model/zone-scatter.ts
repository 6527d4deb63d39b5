import { producersOf, titleOf } from './datasets.ts';
import { type DrawnFigure, type FigureContext } from './figure-context.ts';
import { industryScatter } from './industry-scatter.ts';
import { neededTable } from './needed-table.ts';
import type { ChartRequest } from './studies.ts';

/** All mainland zones, the studied ones named, with mainland France as a reference. */
export function zoneScatter({ start, end }: ChartRequest & { type: 'scatter' }, context: FigureContext): DrawnFigure {
  const studied = new Set(context.studies.flatMap(({ zones }) => zones));
  const { data, mainland } = industryScatter(context.datasets, start, end, studied);
  const [source] = neededTable(context.datasets, 'emploi-zone-emploi-secteur').sources;
  const reference = { id: 'france', label: 'France métropolitaine', ...mainland, size: 0, role: 'reference' as const };
  return {
    data: { ...data, points: [...data.points, reference] },
    subtitle: `Part de l’industrie dans l’emploi salarié en ${start}, en %, et évolution de l’emploi salarié industriel de ${start} à ${end}, en %`,
    source: `${producersOf(source!).join(', ')}, ${titleOf(source!)} ; ${data.points.length} zones d’emploi 2020 de France métropolitaine, au 31 décembre ; calcul du projet. L’industrie comprend l’énergie, l’eau et les déchets.`,
    origins: [{ kind: 'dataset', id: 'emploi-zone-emploi-secteur' }],
  };
}
