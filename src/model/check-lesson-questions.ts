import type { Corpus } from './corpus.ts';
import { partsAt } from './check-lesson-documents.ts';
import type { Shown } from './lesson-documents.ts';
import { asked } from './lesson-sentences.ts';
import type { Lesson, Question } from './lessons.ts';
import type { Report } from './problems.ts';
import { placeholdersOf } from './prose.ts';
import { isShown, type Numbers, unreadable } from './readable-numbers.ts';

/** Each question can be asked, answered and marked; what is wrong with one is reported at its place. */
export function checkQuestions(lesson: Lesson, documents: Map<string, Shown>, numbers: Numbers, corpus: Corpus, report: Report): void {
  const seen = new Set<string>();
  for (const question of lesson.questions) {
    const field = `questions › ${question.id}`;
    const say: Say = (message, remedy, at, near) =>
      report({ file: lesson.file, field: at ? `${field} › ${at}` : field, message, remedy, near });
    if (seen.has(question.id)) say('deux questions ont ce nom', 'renommer l’une des deux');
    seen.add(question.id);
    const levels = lesson.levels.map(({ id }) => id);
    for (const level of Object.keys(question.points).filter((id) => !levels.includes(id)))
      say(`le niveau « ${level} » est inconnu`, `niveaux de la fiche : ${levels.join(', ')}`, 'points', { word: level, among: levels });
    const parts = partsAt(lesson, question.id, question.places, documents, report);
    checkKind(question, lesson, corpus, say);
    if (question.kind === 'numeric') checkNumber(question, parts, lesson, [...documents.values()], numbers, say);
  }
}

type Say = (message: string, remedy: string, at?: string, near?: { word: string; among: string[] }) => void;

function checkKind(question: Question, lesson: Lesson, corpus: Corpus, say: Say): void {
  switch (question.kind) {
    case 'choice': {
      const right = question.options.filter((option) => option.right).length;
      if (right === 0) say('aucune proposition n’est juste', 'écrire « juste: true » à l’une d’elles', 'propositions');
      if (right === question.options.length) say('toutes les propositions sont justes', 'en ajouter une qui ne l’est pas', 'propositions');
      return twice(
        question.options.map(({ text }) => text),
        'propositions',
        say,
      );
    }
    case 'matching':
      twice(
        question.pairs.map(({ left }) => left),
        'paires',
        say,
      );
      return twice(
        question.pairs.map(({ right }) => right),
        'paires',
        say,
      );
    case 'ordering':
      return checkOrder(question.events, lesson, corpus, say);
    case 'essay': {
      const total = question.grid.reduce((sum, { share }) => sum + share, 0);
      if (total !== 100) say(`les parts font ${total}`, 'les faire monter à cent', 'grille');
      return;
    }
    default:
      return;
  }
}

function twice(texts: string[], at: string, say: Say): void {
  for (const text of new Set(texts.filter((text, rank) => texts.indexOf(text) !== rank)))
    say(`« ${text} » figure deux fois`, 'les réponses ne se distingueraient pas : en changer une', at);
}

function checkOrder(events: { year: number; text: string }[], lesson: Lesson, corpus: Corpus, say: Say): void {
  const known = timelineYears(lesson, corpus);
  events.forEach(({ year, text }, rank) => {
    const at = `elements › n° ${rank + 1}`;
    const before = events[rank - 1];
    if (before && before.year >= year) say(`${year} vient après ${before.year}`, 'ranger les éléments par année, sans ex aequo', at);
    if (known && !known.has(year))
      say(`${year} n’est l’année d’aucun événement des chronologies de ces territoires`, 'la relever dans content/territoires/', at);
    if (text.includes(String(year))) say('l’année est dans l’énoncé, l’ordre est donné', 'la retirer de la phrase', at);
  });
}

/** Undefined when a study is unknown, which is reported elsewhere. */
function timelineYears(lesson: Lesson, corpus: Corpus): Set<number> | undefined {
  const territories = lesson.studies.map((id) => corpus.territories.get(corpus.studies.find((study) => study.id === id)?.territory ?? ''));
  if (territories.some((territory) => territory === undefined)) return undefined;
  return new Set(territories.flatMap((territory) => territory!.timeline.map(({ year }) => year)));
}

function checkNumber(
  question: Question & { kind: 'numeric' },
  parts: Shown[],
  lesson: Lesson,
  documents: Shown[],
  numbers: Numbers,
  say: Say,
): void {
  const { quantity: id } = question;
  if (!numbers.quantities.has(id)) {
    if (!(id in numbers.declarations))
      say(`le chiffre « ${id} » est inconnu`, 'le déclarer dans « chiffres », ou nommer un fait qui a une valeur', 'reponse', {
        word: id,
        among: [...numbers.quantities.keys()],
      });
    return;
  }
  if (parts.length === question.places.length)
    for (const missing of unreadable(id, parts, numbers))
      say(
        `le nombre « ${missing} » ne se lit dans aucun des lieux`,
        'nommer le paragraphe, le fait ou la ligne qui le donne ; pour un calcul, ceux de chaque terme',
        'lieux',
      );
  // What a document shows may be said again; what is to be computed may not.
  if (isShown(id, documents, numbers)) return;
  const together = lesson.questions.filter((other) => Object.keys(other.points).some((level) => level in question.points));
  for (const { field, text } of together.flatMap(asked))
    if (placeholdersOf(text).includes(id)) say(`« ${field} » donne la réponse`, 'ôter ce nombre de l’énoncé', 'reponse');
}
