import type { Loaded } from '../corpus/load.ts';
import { capitalised } from '../format/html.ts';
import { pathOf } from '../model/addresses.ts';
import type { ChapterKind } from '../model/chapters.ts';
import { lessonPath } from '../model/lesson-addresses.ts';
import { shortAuthor } from '../model/sources.ts';
import { zonesByRegion } from './communes.ts';
import { factSheets } from './fact-sheets.ts';

const CHAPTER_WORDS: Record<ChapterKind, string> = {
  idea: 'idée',
  lever: 'levier',
  condition: 'facteur hérité',
  scheme: 'dispositif générique',
};

export interface IndexEntry {
  label: string;
  kind: string;
  /** Page it stands on. */
  where: string;
  /** Site path with fragment. */
  href: string;
}

/** Everything with an address: texts, their sections and figures, schemes, terms, appendices, zones, sources, and what contradicts or lacks. */
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
  const chapters = [...corpus.chapters.values()].flatMap((chapter) => {
    const href = pathOf(chapter.key);
    const where = chapter.title;
    return [
      { label: chapter.title, kind: CHAPTER_WORDS[chapter.kind], where: chapter.question, href },
      ...chapter.article.sections
        .filter(({ id }) => id)
        .map(({ id, title }) => ({ label: title, kind: 'partie', where, href: `${href}#${id}` })),
      ...corpus.texts
        .get(chapter.key)!
        .figures.map((figure) => ({ label: figure.title, kind: 'figure', where, href: `${href}#figure-${figure.id}` })),
    ];
  });
  const placed = new Set(corpus.studies.flatMap((study) => study.article.placements.map(({ id }) => id)));
  const schemes = [...corpus.schemes.values()]
    .filter(({ id }) => !placed.has(id))
    .map(({ id, name, territory }) => ({
      label: name,
      kind: 'dispositif',
      where: corpus.territories.get(territory)!.name,
      href: `/dispositifs/#${id}`,
    }));
  const terms = [...corpus.glossary.values()].map(({ id, name }) => ({
    label: capitalised(name),
    kind: 'terme',
    where: 'Glossaire',
    href: `/glossaire/#${id}`,
  }));
  const sheets = factSheets(corpus).map(({ id, title }) => ({
    label: `Tous les faits : ${title}`,
    kind: 'annexe',
    where: title,
    href: `/faits/${id}/`,
  }));
  const lessons = corpus.lessons.map(({ id, title, text }) => ({
    label: title,
    kind: 'fiche pour la classe',
    where: (corpus.studies.find(({ key }) => key === text) ?? corpus.chapters.get(text))!.title,
    href: lessonPath(id),
  }));
  const zones = zonesByRegion(corpus).flatMap(({ region, zones: held }) =>
    held.map(({ code, name }) => ({ label: name, kind: 'zone d’emploi', where: region, href: `/zones/${code}/` })),
  );
  const sources = [...corpus.sources.values()].map((source) => ({
    label: source.title,
    kind: 'source',
    where: shortAuthor(source),
    href: `/sources/#s-${source.id}`,
  }));
  const data = corpus.dataFiles.map(({ name, title }) => ({
    label: title,
    kind: 'jeu de données',
    where: 'Données',
    href: `/donnees/${name}/`,
  }));
  const lists = [
    { label: 'Études', href: '/etudes/' },
    { label: 'Comprendre', href: '/comprendre/' },
    { label: 'Dispositifs', href: '/dispositifs/' },
    { label: 'Enseigner', href: '/enseigner/' },
    { label: 'Et chez moi ?', href: '/chez-moi/' },
    { label: 'Zones d’emploi', href: '/zones/' },
    { label: 'Atlas', href: '/atlas/' },
    { label: 'Comparer', href: '/comparer/' },
    { label: 'Accessibilité des figures', href: '/accessibilite/figures/' },
    { label: 'Qui agit', href: '/qui-agit/' },
    { label: 'Glossaire', href: '/glossaire/' },
    { label: 'Aller plus loin', href: '/aller-plus-loin/' },
    { label: 'Ce que l’on ne sait pas', href: '/lacunes/' },
    { label: 'Tous les faits', href: '/faits/' },
    { label: 'Sources', href: '/sources/' },
    { label: 'Données', href: '/donnees/' },
    { label: 'Nouvelles', href: '/nouvelles/' },
  ].map((entry) => ({ ...entry, kind: 'liste', where: 'Terrains d’industrie' }));
  return [...pages, ...studies, ...chapters, ...schemes, ...terms, ...sheets, ...lessons, ...zones, ...sources, ...data, ...lists];
}
