import type { Loaded } from '../corpus/load.ts';

export interface IndexEntry {
  label: string;
  kind: string;
  /** Page it stands on. */
  where: string;
  /** Site path with fragment. */
  href: string;
}

/** Everything with an address: studies and pages, their sections and figures, scheme boxes, and what contradicts or lacks. */
export function indexEntries(corpus: Loaded): IndexEntry[] {
  const pages = [...corpus.pages.values()].flatMap((page) => {
    const href = `/${page.id}/`;
    const sections = page.article.sections.filter(({ id }) => id);
    return [
      { label: page.title, kind: 'page', where: 'Terrains d’industrie', href },
      ...sections.map(({ id, title }) => ({ label: title, kind: 'partie', where: page.title, href: `${href}#${id}` })),
    ];
  });
  const studies = corpus.studies.flatMap((study) => {
    const href = `/${study.key}/`;
    const where = study.title;
    const territory = corpus.territories.get(study.territory)!;
    const boxes = study.article.placements.filter(({ tag }) => tag === 'Dispositif').map(({ id }) => corpus.schemes.get(id)!);
    return [
      { label: study.title, kind: 'étude', where: study.question, href },
      ...study.article.sections
        .filter(({ id }) => id)
        .map(({ id, title }) => ({ label: title, kind: 'partie', where, href: `${href}#${id}` })),
      ...corpus.texts
        .get(study.key)!
        .figures.map((figure) => ({ label: figure.title, kind: 'figure', where, href: `${href}#figure-${figure.id}` })),
      ...boxes.map((scheme) => ({ label: scheme.name, kind: 'dispositif', where, href: `${href}#${scheme.id}` })),
      { label: `Ce qui résiste à l’explication à ${study.title}`, kind: 'encadré', where, href: `${href}#ce-qui-resiste` },
      { label: `Ce que l’on ne sait pas de ${territory.name}`, kind: 'encadré', where, href: `${href}#ce-que-l-on-ne-sait-pas` },
    ];
  });
  const lists = [
    { label: 'Études', href: '/etudes/' },
    { label: 'Sources', href: '/sources/' },
  ].map((entry) => ({ ...entry, kind: 'liste', where: 'Terrains d’industrie' }));
  return [...pages, ...studies, ...lists];
}
