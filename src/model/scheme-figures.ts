/** Counts of the recorded schemes of all studied territories, as matrices. */
import type { MatrixData } from './charts.ts';
import type { DrawnFigure, FigureContext } from './figure-context.ts';
import { CARRIER_KINDS, type CarrierKind, LEVERS, type Lever, type Scheme } from './territories.ts';

const LEVER_HEADS: Record<Lever, string[]> = {
  competences: ['Compé-', 'tences'],
  foncier: ['Foncier'],
  'mobilite-logement': ['Mobilité,', 'logement'],
  innovation: ['Inno-', 'vation'],
  reseaux: ['Réseaux'],
  infrastructures: ['Infra-', 'structures'],
  financement: ['Finan-', 'cement'],
};

const CARRIER_HEADS: Record<CarrierKind, string[]> = {
  entreprise: ['Entre-', 'prises'],
  'collectif-entreprises': ['Collectifs', 'd’entr.'],
  collectivite: ['Collec-', 'tivités'],
  etat: ['État,', 'services'],
  'formation-recherche': ['Formation,', 'recherche'],
  salaries: ['Salariés'],
  habitants: ['Habitants,', 'assoc.'],
};

/** Schemes of each territory by the lever they pull. */
export function schemesByLever(context: FigureContext): DrawnFigure {
  const levers = Object.keys(LEVERS) as Lever[];
  return matrix(
    context,
    levers.map((id) => ({ id, label: LEVERS[id], short: LEVER_HEADS[id] })),
    (scheme, lever) => scheme.lever === lever,
    'Nombre de dispositifs recensés, selon la ressource visée',
    true,
  );
}

/** Schemes of each territory in which a carrier of each kind is named; a scheme with two kinds counts in both columns. */
export function schemesByCarrier(context: FigureContext): DrawnFigure {
  const kinds = Object.keys(CARRIER_KINDS) as CarrierKind[];
  return matrix(
    context,
    kinds.map((id) => ({ id, label: CARRIER_KINDS[id], short: CARRIER_HEADS[id] })),
    (scheme, kind) => scheme.actors.some((name) => context.carriers.get(name) === kind),
    'Nombre de dispositifs où la source nomme au moins un porteur de cette nature',
    false,
  );
}

function matrix(
  { studies, territories }: FigureContext,
  columns: MatrixData['columns'],
  counts: (scheme: Scheme, column: string) => boolean,
  subtitle: string,
  exclusive: boolean,
): DrawnFigure {
  const schemes = studies.flatMap(({ territory }) => territories.get(territory)?.schemes ?? []);
  const count = (among: Scheme[], column: string) => among.filter((scheme) => counts(scheme, column)).length;
  // Fullest column first; the order of the list decides between equals.
  const sorted = [...columns].sort((a, b) => count(schemes, b.id) - count(schemes, a.id));
  const rows = studies.map(({ title, territory: id }) => {
    const own = territories.get(id)?.schemes ?? [];
    return { id, label: title, values: sorted.map((column) => count(own, column.id)) };
  });
  if (schemes.length === 0) throw new RangeError('aucun dispositif à compter');
  const sources = [...new Set(schemes.map(({ source }) => source))].sort();
  return {
    data: { kind: 'matrix', rowLabel: 'Territoire', columns: sorted, rows, unit: 'dispositifs', totalLabel: 'Ensemble' },
    subtitle,
    source: `Recensement du projet d’après ${sources.length} sources : ${schemes.length} dispositifs, non exhaustif.${exclusive ? '' : ' Un dispositif à plusieurs porteurs compte dans plusieurs colonnes.'}`,
    origins: sources.map((id) => ({ kind: 'source', id })),
  };
}
