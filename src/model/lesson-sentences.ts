import type { Lesson, Question } from './lessons.ts';

/** A sentence of a lesson, and where it stands in its file. */
export interface LessonSentence {
  field: string;
  text: string;
}

/** Every sentence an author wrote in a lesson: all obey the rules of prose, and may hold `{nom}`. */
export function sentencesOf(lesson: Lesson): LessonSentence[] {
  const { sketch, debate } = lesson;
  return [
    at('titre', lesson.title),
    at('question', lesson.question),
    at('chapeau', lesson.lead),
    at('description', lesson.description),
    ...each('objectifs', lesson.goals),
    ...each('materiel', lesson.material),
    ...lesson.cautions.flatMap(({ title, text }, rank) => [
      at(`vigilance › ${n(rank)} › titre`, title),
      at(`vigilance › ${n(rank)}`, text),
    ]),
    ...lesson.documents.map(({ id, title }) => at(`documents › ${id} › titre`, title)),
    ...lesson.levels.flatMap(({ id, name, instruction, programmes, plan }) => [
      at(`niveaux › ${id} › nom`, name),
      at(`niveaux › ${id} › consigne`, instruction),
      ...programmes.map((programme) => at(`niveaux › ${id} › programmes › ${programme.id} › lien`, programme.link)),
      ...plan.map(({ activity }, rank) => at(`niveaux › ${id} › deroule › ${n(rank)}`, activity)),
    ]),
    ...lesson.questions.flatMap((question) => [...asked(question), ...answered(question)]),
    ...lesson.mistakes.flatMap(({ mistake, answer }, rank) => [
      at(`erreurs › ${n(rank)} › erreur`, mistake),
      at(`erreurs › ${n(rank)} › reponse`, answer),
    ]),
    ...each('discutable', lesson.debatable),
    at('chez-moi › consigne', lesson.atHome.instruction),
    ...each('chez-moi › questions', lesson.atHome.questions),
    at('croquis › titre', sketch.title),
    at('croquis › consigne', sketch.instruction),
    ...sketch.legend.flatMap(({ title, elements }, part) => [
      at(`croquis › legende › ${n(part)}`, title),
      ...elements.flatMap(({ text, where }, rank) => [
        at(`croquis › legende › ${n(part)} › ${n(rank)} › texte`, text),
        at(`croquis › legende › ${n(part)} › ${n(rank)} › ou`, where),
      ]),
    ]),
    at('debat › titre', debate.title),
    at('debat › question', debate.question),
    at('debat › consigne', debate.instruction),
    ...debate.roles.map(({ actor, position }) => at(`debat › roles › ${actor} › position`, position)),
    at('debat › bilan', debate.conclusion),
    ...lesson.grid.flatMap(({ skill, weak, fair, good }, rank) =>
      Object.entries({ competence: skill, fragile: weak, satisfaisant: fair, maitrise: good }).map(([key, text]) =>
        at(`grille › ${n(rank)} › ${key}`, text),
      ),
    ),
  ];
}

/** What a pupil reads of a question. */
export function asked(question: Question): LessonSentence[] {
  const field = `questions › ${question.id}`;
  return [at(`${field} › enonce`, question.statement), ...offered(question)];
}

function offered(question: Question): LessonSentence[] {
  const field = `questions › ${question.id}`;
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ text }, rank) => at(`${field} › propositions › ${n(rank)} › texte`, text));
    case 'matching':
      return question.pairs.flatMap(({ left, right }, rank) => [
        at(`${field} › paires › ${n(rank)} › gauche`, left),
        at(`${field} › paires › ${n(rank)} › droite`, right),
      ]);
    case 'ordering':
      return question.events.map(({ text }, rank) => at(`${field} › elements › ${n(rank)}`, text));
    default:
      return [];
  }
}

/** What only a teacher reads of it. */
export function answered(question: Question): LessonSentence[] {
  const field = `questions › ${question.id}`;
  return [
    at(`${field} › corrige`, question.answer),
    ...(question.mistake === undefined ? [] : [at(`${field} › erreur`, question.mistake)]),
    ...(question.kind === 'choice'
      ? question.options.map(({ feedback }, rank) => at(`${field} › propositions › ${n(rank)} › retour`, feedback))
      : []),
    ...(question.kind === 'short' ? each(`${field} › reponses`, question.accepted) : []),
    ...(question.kind === 'essay' ? question.grid.map(({ criterion }, rank) => at(`${field} › grille › ${n(rank)}`, criterion)) : []),
  ];
}

const at = (field: string, text: string): LessonSentence => ({ field, text });
const each = (field: string, texts: string[]): LessonSentence[] => texts.map((text, rank) => at(`${field} › ${n(rank)}`, text));
const n = (rank: number) => `n° ${rank + 1}`;
