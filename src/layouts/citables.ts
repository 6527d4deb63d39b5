/** Everything that can be cited, by its site path: pages here, then figures and facts. */
import { plainWords } from '../components/lesson/words.ts';
import type { Loaded } from '../corpus/load.ts';
import { capitalised } from '../format/html.ts';
import { pathOf } from '../model/addresses.ts';
import { paragraphsOf } from '../model/article.ts';
import { type Citable, type CitableKind, paragraphOf } from '../model/citation.ts';
import { textsOf } from '../model/corpus.ts';
import type { Fact } from '../model/facts.ts';
import { lessonPath } from '../model/lesson-addresses.ts';
import { ofPlace } from '../model/place-names.ts';
import { OVERSEAS_REGIONS, zones2020 } from '../model/zones.ts';
import { atlasEntries } from './atlas.ts';
import { SHELVES } from './chapter.ts';
import { editionOf } from './edition.ts';
import { type FactSheet, factSheets } from './fact-sheets.ts';
import { citableFigure, type PublishedFigure, pageOf, publishedFigures } from './figure-page.ts';
import { listName } from './reference-files.ts';

/** Pages without a text file of their own that hold a work: title, and what it is. */
const COMPUTED: Record<string, [title: string, series: string]> = {
  '/glossaire/': ['Glossaire', 'glossaire'],
  '/lacunes/': ['Ce que l’on ne sait pas', 'liste des lacunes'],
  '/qui-agit/': ['Qui agit', 'tableau des collectifs'],
  '/sources/': ['Sources', 'bibliographie'],
};

/** What the site gathered and gives as tables. */
const OWN_DATA = [
  { name: 'faits', title: 'Tous les faits', vintage: '' },
  { name: 'sources', title: 'Toutes les sources', vintage: '' },
];

const pages = new WeakMap<Loaded, Map<string, Citable>>();

/** Pages that can be cited, by path; gathered once. */
export function citablePages(corpus: Loaded): Map<string, Citable> {
  const known = pages.get(corpus) ?? gathered(corpus);
  pages.set(corpus, known);
  return known;
}

function gathered(corpus: Loaded): Map<string, Citable> {
  const edition = editionOf(corpus);
  const all: Citable[] = [
    ...corpus.studies.map((study) => ({ ...text(study), kind: 'study' as const, series: `étude n° ${study.number}` })),
    ...[...corpus.chapters.values()].map((chapter) => ({
      ...text(chapter),
      kind: chapter.kind,
      series: SHELVES[chapter.kind].one.toLowerCase(),
    })),
    ...[...corpus.pages.values()].map(({ key, title, date }) => ({
      kind: 'text' as const,
      title,
      path: pathOf(key),
      version: edition.version,
      date,
    })),
    ...corpus.lessons.map((lesson) => ({
      kind: 'lesson' as const,
      title: plainWords(lesson.title, lesson.quantities),
      series: `fiche n° ${lesson.number}`,
      path: lessonPath(lesson.id),
      version: lesson.version,
      date: lesson.date,
    })),
    ...[...corpus.dataFiles, ...OWN_DATA].map(({ name, title, vintage }) => ({
      kind: 'dataset' as const,
      title,
      series: ['jeu de données', vintage && `millésime ${vintage}`].filter(Boolean).join(', '),
      path: `/donnees/${name}/`,
      ...edition,
    })),
    ...zones2020(corpus.datasets).map(({ code, name, region }) => ({
      kind: 'zone' as const,
      // Two of the overseas zones are both called « Sud ».
      title: `Zone d’emploi ${ofPlace(name)}${region in OVERSEAS_REGIONS ? ` (${OVERSEAS_REGIONS[region]})` : ''}`,
      series: `zone d’emploi ${code}`,
      path: `/zones/${code}/`,
      ...edition,
    })),
    ...atlasEntries(corpus).map(({ id, name, period }) => ({
      kind: 'map' as const,
      title: `${name}, ${period}`,
      series: 'carte de l’atlas',
      path: `/atlas/${id}/`,
      ...edition,
    })),
    ...factSheets(corpus).map((sheet) => ({ ...sheetOf(sheet), ...edition })),
    ...Object.entries(COMPUTED).map(([path, [title, series]]) => ({ kind: 'text' as const, title, series, path, ...edition })),
  ];
  return new Map(all.map((citable) => [citable.path, citable]));
}

/** « Cognac : tout se fait entre voisins ». */
function text({ key, title, question, version, date }: { key: string; title: string; question: string; version: string; date: string }) {
  return { title: `${title} : ${question.charAt(0).toLowerCase()}${question.slice(1)}`, path: pathOf(key), version, date };
}

const sheetOf = ({ id, title }: FactSheet) => ({
  kind: 'facts' as const,
  title: `Tous les faits : ${title}`,
  series: 'annexe',
  path: `/faits/${id}/`,
});

/** A fact of an appendix, by its statement. */
export function citableFact(fact: Fact, sheet: FactSheet, corpus: Loaded): Citable {
  return {
    kind: 'fact',
    title: capitalised(fact.statement),
    series: 'fait',
    within: `Tous les faits : ${sheet.title}`,
    path: `/faits/${sheet.id}/#${fact.id}`,
    ...editionOf(corpus),
  };
}

/** A file of references, by its name in `/citer/`: « etudes-cognac », « figures-vitre-chomage ». */
export interface ReferenceList {
  name: string;
  /** The page or figure, then the facts of an appendix. */
  citables: Citable[];
}

/** Every file of references the site offers. */
export function referenceLists(corpus: Loaded): ReferenceList[] {
  const facts = new Map(
    factSheets(corpus).map((sheet) => [`/faits/${sheet.id}/`, sheet.facts.map((fact) => citableFact(fact, sheet, corpus))]),
  );
  return [
    ...[...citablePages(corpus)].map(([path, page]) => ({ name: listName(path), citables: [page, ...(facts.get(path) ?? [])] })),
    ...publishedFigures(corpus).map((published) => ({ name: listName(pageOf(published)), citables: [citableFigure(published)] })),
  ];
}

/** What leads to the references of the parts of a page; none where only the page is cited. */
export function partsOf(kind: CitableKind): string | undefined {
  if (kind === 'facts') return 'Citer un fait';
  return ['study', 'idea', 'lever', 'condition', 'scheme'].includes(kind) ? 'Citer un paragraphe ou une figure' : undefined;
}

export interface CitableParts {
  page: Citable;
  /** Site path of the page. */
  path: string;
  groups: { title: string; parts: { label: string; anchor: string; citable: Citable }[] }[];
}

/** Pages whose parts are cited one by one, each with its figures and paragraphs, or its facts. */
export function citableParts(corpus: Loaded): CitableParts[] {
  const figures = Map.groupBy(publishedFigures(corpus), ({ text }) => pathOf(text.key));
  const sheets = new Map(factSheets(corpus).map((sheet) => [`/faits/${sheet.id}/`, sheet]));
  return [...citablePages(corpus)]
    .filter(([, { kind }]) => partsOf(kind))
    .map(([path, page]) => {
      const sheet = sheets.get(path);
      const groups = sheet ? [factGroup(sheet, corpus)] : [figureGroup(figures.get(path) ?? []), paragraphGroup(page, corpus)];
      return { page, path, groups: groups.filter(({ parts }) => parts.length > 0) };
    });
}

const factGroup = (sheet: FactSheet, corpus: Loaded) => ({
  title: 'Les faits',
  parts: sheet.facts.map((fact) => ({ label: fact.statement, anchor: fact.id, citable: citableFact(fact, sheet, corpus) })),
});

const figureGroup = (figures: PublishedFigure[]) => ({
  title: 'Les figures',
  parts: figures.map((published) => ({
    label: `Figure ${published.figure.number}. ${published.figure.title}`,
    anchor: `figure-${published.figure.id}`,
    citable: citableFigure(published),
  })),
});

const paragraphGroup = (page: Citable, corpus: Loaded) => ({
  title: 'Les paragraphes',
  parts: paragraphsOf(textsOf(corpus).find(({ key }) => pathOf(key) === page.path)!.article).map(({ number }) => ({
    label: `§ ${number}`,
    anchor: `p${number}`,
    citable: paragraphOf(page, number),
  })),
});
