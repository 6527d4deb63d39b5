/** What the pages of a lesson, its packages and its tests show alike: documents and questions with their numbers. */
import { typesetFigure } from '../authoring/typeset-figure.ts';
import { plainWords } from '../components/lesson/words.ts';
import type { Loaded } from '../corpus/load.ts';
import { pathOf } from '../model/addresses.ts';
import { tableOf } from '../model/charts.ts';
import type { ResolvedLesson } from '../model/corpus.ts';
import { type NumberedDocument, type Shown, shownBy } from '../model/lesson-documents.ts';
import type { AskedQuestion, LessonDocument, LessonLevel, Place, Question } from '../model/lessons.ts';
import { originKey, originsOf } from '../model/notes.ts';
import type { Origin } from '../model/quantities.ts';
import { referenceOf } from '../model/references.ts';
import { type Locator, locatorOf } from './locator.ts';
import { shuffled } from '../model/shuffled.ts';

export function documentsOf(lesson: ResolvedLesson, corpus: Loaded): NumberedDocument[] {
  return lesson.documents.map((document, rank) => {
    const title = plainWords(document.title, lesson.quantities);
    const shown = posed(shownBy(document, corpus)!, title);
    return {
      number: rank + 1,
      document,
      title,
      shown,
      references: uniqueOrigins(originsShown(shown, corpus)).map((origin) => referenceOf(origin, corpus.sources, corpus.datasets)),
      ...whereFrom(document, corpus),
    };
  });
}

/** A figure without what it tells: its finding, its reading, what is measured between its curves are for pupils to find. */
function posed(shown: Shown, title: string): Shown {
  if (shown.kind !== 'figure' && shown.kind !== 'table') return shown;
  const { data } = shown.figure;
  const silent = {
    ...shown.figure,
    title,
    reading: '',
    warning: undefined,
    data: data.kind === 'line' ? { ...data, dimensions: [] } : data,
  };
  const figure = { ...silent, ...typesetFigure(silent) };
  return { ...shown, figure, table: tableOf(figure) };
}

function originsShown(shown: Shown, corpus: Loaded): Origin[] {
  switch (shown.kind) {
    case 'extract':
      return shown.paragraphs.flatMap(({ citations }) =>
        citations.flatMap((citation) => originsOf(citation, { quantities: shown.text.quantities, facts: corpus.facts })),
      );
    case 'facts':
      return shown.facts.map(({ source }): Origin => ({ kind: 'source', id: source }));
    case 'map':
      return [];
    default:
      return shown.figure.origins;
  }
}

const uniqueOrigins = (origins: Origin[]) => [...new Map(origins.map((origin) => [originKey(origin), origin])).values()];

function whereFrom(document: LessonDocument, corpus: Loaded): { href: string; from: string } {
  if (document.kind === 'facts') {
    const { file } = corpus.facts.get(document.facts[0]!)!;
    const territory = [...corpus.territories.values()].find((candidate) => candidate.file === file);
    return territory
      ? { href: `/faits/${territory.id}/#${document.facts[0]}`, from: `Faits, ${territory.name}` }
      : { href: '/faits/', from: 'Tous les faits' };
  }
  const title = (corpus.studies.find(({ key }) => key === document.text) ?? corpus.chapters.get(document.text))!.title;
  const path = pathOf(document.text);
  if (document.kind === 'map') return { href: path, from: title };
  if (document.kind === 'extract')
    return { href: `${path}#p${document.paragraphs[0]}`, from: `${title}, § ${ranges(document.paragraphs)}` };
  const { number } = corpus.texts.get(document.text)!.figures.find(({ id }) => id === document.figure)!;
  return { href: `${path}#figure-${document.figure}`, from: `${title}, figure ${number}` };
}

/** 3, 4, 5, 8 → « 3 à 5, 8 ». */
function ranges(numbers: number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    if (runs.at(-1)?.at(-1) === number - 1) runs.at(-1)!.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]} à ${run.at(-1)}` : run.join(', '))).join(', ');
}

/** Questions of a level, in the order of the file. */
export function questionsOf(lesson: ResolvedLesson, level: LessonLevel): AskedQuestion[] {
  return lesson.questions
    .filter(({ points }) => level.id in points)
    .map((question, rank) => ({
      number: rank + 1,
      points: question.points[level.id]!,
      question: mixed(question),
      documents: documentNumbers(lesson, question.places),
      where: question.places.map((place) => placeWords(lesson, place)).join(' ; '),
    }));
}

/** The options of a choice in the order all forms of the lesson give them: authors write the right one first. */
function mixed(question: Question): Question {
  return question.kind === 'choice' ? { ...question, options: shuffled(question.options, ({ text }) => question.id + text) } : question;
}

const rankOf = (lesson: ResolvedLesson, id: string) => lesson.documents.findIndex((document) => document.id === id) + 1;

function documentNumbers(lesson: ResolvedLesson, places: Place[]): string {
  const numbers = [...new Set(places.map(({ document }) => rankOf(lesson, document)))].sort((a, b) => a - b);
  const last = numbers.at(-1)!;
  return numbers.length === 1 ? `document ${last}` : `documents ${numbers.slice(0, -1).join(', ')} et ${last}`;
}

function placeWords(lesson: ResolvedLesson, { document, paragraph, row, fact }: Place): string {
  const within = paragraph !== undefined ? `, § ${paragraph}` : row !== undefined ? `, ligne « ${row} »` : '';
  const listed = lesson.documents.find(({ id }) => id === document);
  const factRank = fact !== undefined && listed?.kind === 'facts' ? `, fait n° ${listed.facts.indexOf(fact) + 1}` : '';
  return `document ${rankOf(lesson, document)}${within}${factRank}`;
}

/** First cells of the rows of a document that questions lead to: a table cut short keeps them. */
export function rowsNamed(lesson: ResolvedLesson, document: string): string[] {
  const places = lesson.questions.flatMap((question) => question.places);
  return [...new Set(places.flatMap((place) => (place.document === document && place.row !== undefined ? [place.row] : [])))];
}

/** The maps of the studies a lesson shows or draws on, by study key. */
export function mapsOf(lesson: ResolvedLesson, corpus: Loaded): Map<string, Locator> {
  const keys = new Set([
    `etudes/${lesson.sketch.base}`,
    ...lesson.documents.flatMap((document) => (document.kind === 'map' ? [document.text] : [])),
  ]);
  return new Map(corpus.studies.filter(({ key }) => keys.has(key)).map((study) => [study.key, locatorOf(study, corpus)]));
}
