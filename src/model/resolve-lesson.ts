import { checkDocuments } from './check-lesson-documents.ts';
import { checkLevels } from './check-lesson-levels.ts';
import { checkQuestions } from './check-lesson-questions.ts';
import { checkProse, checkUnused, unknownQuantity } from './check-text.ts';
import type { Corpus, ResolvedLesson } from './corpus.ts';
import { sentencesOf } from './lesson-sentences.ts';
import type { Lesson } from './lessons.ts';
import type { Report } from './problems.ts';
import { placeholdersOf } from './prose.ts';
import type { Quantity } from './quantities.ts';
import { resolveQuantities } from './resolve.ts';
import type { Declaration } from './studies.ts';
import { toleranceOf } from './tolerance.ts';

/** A lesson with its numbers settled; every fault is reported at its place. Texts of the corpus are settled before. */
export function resolveLesson(lesson: Lesson, corpus: Corpus, report: Report): ResolvedLesson {
  checkSubject(lesson, corpus, report);
  const declarations = { ...inherited(lesson, corpus), ...lesson.declarations };
  const quantities = numbersOf(lesson, declarations, corpus, report);
  checkSentences(lesson, quantities, report);
  const documents = checkDocuments(lesson, corpus, report);
  checkQuestions(lesson, documents, { quantities, declarations }, corpus, report);
  checkLevels(lesson, corpus, report);
  checkSketch(lesson, corpus, report);
  checkDebate(lesson, corpus, report);
  checkKnown(lesson, 'mots', lesson.terms, [...corpus.glossary.keys()], report);
  const tolerances = new Map(
    lesson.questions.flatMap((question): [string, number][] =>
      question.kind === 'numeric' && quantities.has(question.quantity)
        ? [[question.id, toleranceOf(question.quantity, quantities, declarations)]]
        : [],
    ),
  );
  return { ...lesson, quantities, tolerances };
}

/** Numbers of the text a lesson is about. */
function inherited({ text }: Lesson, corpus: Corpus): Record<string, Declaration> {
  const study = corpus.studies.find(({ key }) => key === text);
  return (study ?? corpus.chapters.get(text))?.declarations ?? {};
}

/** What is wrong with a number of the text is reported there, not once more here. */
function numbersOf(lesson: Lesson, declarations: Record<string, Declaration>, corpus: Corpus, report: Report): Map<string, Quantity> {
  const own: Report = (problem) => {
    const [, name] = /^chiffres › ([^ ]+)/.exec(problem.field) ?? [];
    if (name === undefined || name in lesson.declarations) report(problem);
  };
  return resolveQuantities({ file: lesson.file, declarations }, corpus.facts, corpus.datasets, own);
}

function checkSentences(lesson: Lesson, quantities: Map<string, Quantity>, report: Report): void {
  const text = { file: lesson.file, declarations: lesson.declarations };
  const used = new Set(lesson.questions.flatMap((question) => (question.kind === 'numeric' ? [question.quantity] : [])));
  for (const { field, text: words } of sentencesOf(lesson)) {
    checkProse(lesson.file, field, words, report);
    for (const name of placeholdersOf(words)) {
      used.add(name);
      if (!quantities.has(name)) unknownQuantity(text, field, name, quantities, report);
    }
  }
  checkUnused(text, used, report);
}

/** A lesson is about one study or one idea, and bears its name. */
function checkSubject(lesson: Lesson, corpus: Corpus, report: Report): void {
  const { file, text, studies, id } = lesson;
  const ideas = [...corpus.chapters.values()].filter(({ kind }) => kind === 'idea').map(({ key }) => key);
  const subjects = [...corpus.studies.map(({ key }) => key), ...ideas];
  if (!subjects.includes(text))
    report({
      file,
      field: 'texte',
      message: `« ${text} » n’est ni une étude ni une idée`,
      remedy: 'écrire « etudes/ » ou « idees/ », puis son nom',
      near: { word: text, among: subjects },
    });
  else if (text.split('/')[1] !== id)
    report({
      file,
      field: 'nom du fichier',
      message: `la fiche porte sur ${text}`,
      remedy: `nommer le fichier ${text.split('/')[1]}.yaml`,
    });
  const known = corpus.studies.map((study) => study.id);
  checkKnown(lesson, 'etudes', studies, known, report);
  if (text.startsWith('etudes/') && known.includes(id) && !studies.includes(id))
    report({ file, field: 'etudes', message: `l’étude ${id} n’y est pas`, remedy: 'l’ajouter' });
}

function checkSketch(lesson: Lesson, corpus: Corpus, report: Report): void {
  const { sketch, documents } = lesson;
  const ids = documents.map(({ id }) => id);
  checkKnown(
    lesson,
    'croquis › fond',
    [sketch.base],
    corpus.studies.map(({ id }) => id),
    report,
  );
  sketch.legend.forEach(({ elements }, part) =>
    elements.forEach(({ document }, rank) =>
      checkKnown(lesson, `croquis › legende › n° ${part + 1} › n° ${rank + 1} › document`, [document], ids, report),
    ),
  );
}

/** Roles are those of people and bodies the site tells of, and lean on what it tells. */
function checkDebate(lesson: Lesson, corpus: Corpus, report: Report): void {
  const territories = corpus.studies
    .filter(({ id }) => lesson.studies.includes(id))
    .map(({ territory }) => corpus.territories.get(territory));
  const actors = territories.flatMap((territory) => territory?.actors.map(({ name }) => name) ?? []);
  const documents = lesson.documents.map(({ id }) => id);
  for (const role of lesson.debate.roles) {
    const field = `debat › roles › ${role.actor}`;
    checkKnown(lesson, `${field} › acteur`, [role.actor], actors, report);
    checkKnown(lesson, `${field} › faits`, role.facts, [...corpus.facts.keys()], report);
    checkKnown(lesson, `${field} › documents`, role.documents, documents, report);
    if (role.facts.length + role.documents.length === 0)
      report({ file: lesson.file, field, message: 'rien n’appuie ce rôle', remedy: 'nommer des faits, ou des documents de la fiche' });
  }
}

function checkKnown({ file }: Lesson, field: string, names: string[], among: string[], report: Report): void {
  for (const word of names.filter((name) => !among.includes(name)))
    report({ file, field, message: `« ${word} » est inconnu`, remedy: 'corriger son nom', near: { word, among } });
}

/** Numbers of lessons are their order; a study or an idea has one lesson. */
export function checkLessons(lessons: Lesson[], report: Report): void {
  const numbers = new Map<number, string>();
  const texts = new Map<string, string>();
  for (const { file, number, text } of lessons) {
    const [same, other] = [numbers.get(number), texts.get(text)];
    if (same) report({ file, field: 'numero', message: `le numéro ${number} est déjà celui de ${same}`, remedy: 'donner un numéro libre' });
    if (other) report({ file, field: 'texte', message: `${other} porte déjà sur ${text}`, remedy: 'réunir les deux fiches' });
    numbers.set(number, file);
    texts.set(text, file);
  }
}
