import { checkGlossary } from './check-glossary.ts';
import { checkSchemes } from './check-schemes.ts';
import { checkSources } from './check-sources.ts';
import { checkSynonyms } from './check-synonyms.ts';
import { mentionFinder } from './glossary.ts';
import { checkLinks } from './links.ts';
import { type Corpus, type Draft, type Kind, textsOf } from './corpus.ts';
import type { Report } from './problems.ts';
import type { Quantity } from './quantities.ts';
import { checkChapters, resolveChapter } from './resolve-chapter.ts';
import { resolveGovernance } from './resolve-governance.ts';
import { checkLessons, resolveLesson } from './resolve-lesson.ts';
import { resolvePage } from './resolve-page.ts';
import { resolveStudy } from './resolve-study.ts';

/**
 * Decides whether the content makes sense, and settles every number, note and figure.
 * Goes on after a fault, so that one build reports all of them.
 * `words` turns a number into French (`src/format`), for titles and readings.
 */
export function buildCorpus(draft: Draft, words: (quantity: Quantity) => string, reportAll: Report): Corpus {
  let sound = draft.unreadable.size === 0;
  const report = sparing(draft, (problem) => {
    sound = false;
    reportAll(problem);
  });
  const sources = indexed(draft.sources, (source) => source.file, 'sources', report);
  const territories = indexed(draft.territories, (territory) => territory.file, 'territoire', report);
  const facts = indexed(
    [...draft.territories.flatMap((territory) => territory.facts), ...draft.nationalFacts],
    (fact) => fact.file,
    'faits',
    report,
  );
  const schemes = indexed(
    draft.territories.flatMap((territory) =>
      territory.schemes.map((scheme) => ({ ...scheme, territory: territory.id, file: territory.file })),
    ),
    (scheme) => scheme.file,
    'dispositifs',
    report,
  );
  indexed(draft.genericSchemes, (scheme) => scheme.file, 'dispositifs', report);
  const datasets = indexed(
    draft.datasets.map((dataset) => ({ ...dataset, id: dataset.name })),
    (dataset) => dataset.file,
    'resources',
    report,
  );
  const corpus: Corpus = {
    sources,
    facts,
    territories,
    schemes,
    genericSchemes: draft.genericSchemes,
    datasets,
    studies: [...draft.studies].sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1)),
    chapters: new Map(draft.chapters.map((chapter) => [chapter.key, chapter])),
    lessons: [],
    programmes: new Map(draft.programmes.map((programme) => [programme.id, programme])),
    pages: new Map(draft.pages.map((page) => [page.id, page])),
    carriers: new Map(draft.carriers.map(({ name, kind }) => [name, kind])),
    synonyms: draft.synonyms.map(({ words }) => words),
    glossary: indexed(draft.terms, (term) => term.file, 'termes', report),
    mentions: new Map(),
    governance: new Map(),
    texts: new Map(),
    articles: new Map(),
  };
  const mentionsIn = mentionFinder(draft.terms);
  for (const text of textsOf(corpus)) {
    corpus.articles.set(text.key, text.article);
    corpus.mentions.set(text.key, mentionsIn(text.article.runs));
  }
  checkSources(draft, corpus, report);
  checkTerritories(draft, corpus, report);
  checkSchemes(draft, corpus, report);
  checkGlossary(draft, corpus, report);
  checkSynonyms(draft.synonyms, draft.terms, report);
  for (const territory of corpus.territories.values())
    corpus.governance.set(territory.id, resolveGovernance(territory, corpus, words, report));
  const numbers = new Map<number, string>();
  for (const study of corpus.studies) {
    const other = numbers.get(study.number);
    if (other)
      report({
        file: study.file,
        field: 'numero',
        message: `le numéro ${study.number} est déjà celui de ${other}`,
        remedy: 'donner un numéro libre',
      });
    numbers.set(study.number, study.file);
    corpus.texts.set(study.key, resolveStudy(study, corpus, words, report));
  }
  checkChapters(corpus, report);
  for (const chapter of corpus.chapters.values()) corpus.texts.set(chapter.key, resolveChapter(chapter, corpus, words, report));
  for (const page of corpus.pages.values()) corpus.texts.set(page.key, resolvePage(page, corpus, report));
  const lessons = [...draft.lessons].sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  checkLessons(lessons, report);
  // A lesson draws on everything before it: what seems wrong in it may only follow from a fault told already.
  const ofLessons: Report = sound ? report : () => {};
  corpus.lessons = lessons.map((lesson) => resolveLesson(lesson, corpus, ofLessons));
  checkLinks(corpus, report);
  return corpus;
}

/** Leaves out what only follows from a file that could not be read and is reported for itself. */
function sparing(draft: Draft, report: Report): Report {
  return (problem) => {
    if (!problem.missing?.some((kind) => draft.unreadable.has(kind as Kind))) report(problem);
  };
}

function indexed<T extends { id: string }>(items: T[], file: (item: T) => string, field: string, report: Report): Map<string, T> {
  const map = new Map<string, T>();
  for (const item of items) {
    const first = map.get(item.id);
    if (first)
      report({
        file: file(item),
        field: `${field} › ${item.id}`,
        message: `l’identifiant « ${item.id} » est déjà pris dans ${file(first)}`,
        remedy: 'renommer l’un des deux',
      });
    else map.set(item.id, item);
  }
  return map;
}

function checkTerritories(draft: Draft, corpus: Corpus, report: Report): void {
  const zones = new Set(corpus.datasets.get('zones-emploi')?.rows.map((row) => String(row['ze2020'])));
  if (zones.size === 0) return;
  for (const territory of draft.territories) {
    territory.perimeters.forEach((perimeter, rank) => {
      if (perimeter.type === "zone d'emploi 2020" && perimeter.code && !zones.has(perimeter.code)) {
        report({
          file: territory.file,
          field: `perimetres › n° ${rank + 1} › code`,
          missing: ['donnees'],
          message: `la zone d’emploi 2020 « ${perimeter.code} » n’existe pas`,
          remedy: 'voir content/donnees/zones-emploi.csv',
          near: { word: perimeter.code, among: [...zones] },
        });
      }
    });
  }
}
