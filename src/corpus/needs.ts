import type { Draft, Kind } from '../model/corpus.ts';
import type { Report } from '../model/problems.ts';

/** What pages take for granted, whatever the studies ask for. */
const MAPS = ['zones-emploi-contours', 'epci-etudes-contours', 'regions-contours', 'departements-contours'];
const DATASETS = [
  'zones-emploi',
  'industrie-zone-emploi',
  'emploi-zone-emploi-secteur',
  'territoires-etudes',
  'communes',
  'chomage-zone-emploi',
  'chomage-france',
  'emploi-flores-zone-emploi-na38',
  'emploi-prive-zone-emploi-na38',
  'shift-share',
  'territoires-industrie',
  'friches-communes',
];
/** Linked from the header or the footer of every page. */
const PAGES = ['methode', 'a-propos', 'accessibilite', 'mentions-legales'];

interface Apart {
  observatory: unknown;
  teaching: unknown;
  maps: Map<string, unknown>;
}

/** A thing that is not there at all has no line to blame: it is named here. Folders already in trouble are left alone. */
export function checkNeeds(draft: Draft, { observatory, teaching, maps }: Apart, report: Report): void {
  const datasets = new Set(draft.datasets.map(({ name }) => name));
  const pages = new Set(draft.pages.map(({ id }) => id));
  const missing: [kind: Kind, name: string][] = [
    ...(observatory ? [] : [['observatoire', 'observatoire.yaml'] as [Kind, string]]),
    ...(teaching ? [] : [['enseignement', 'cadre.yaml'] as [Kind, string]]),
    ...MAPS.filter((name) => !maps.has(name)).map((name): [Kind, string] => ['cartes', name]),
    ...DATASETS.filter((name) => !datasets.has(name)).map((name): [Kind, string] => ['donnees', name]),
    ...PAGES.filter((id) => !pages.has(id)).map((id): [Kind, string] => ['pages', `${id}.mdx`]),
  ];
  const troubled = new Set(draft.unreadable);
  for (const [kind, name] of missing) {
    if (troubled.has(kind)) continue;
    report({ file: kind, field: name, message: 'le site en a besoin et ne le trouve pas', remedy: 'le remettre' });
    draft.unreadable.add(kind);
  }
}
