import type { Corpus } from './corpus.ts';
import { RESERVED } from './lesson-addresses.ts';
import type { Lesson, LessonLevel } from './lessons.ts';
import type { Report } from './problems.ts';
import { PROGRAMME_STATUSES, TAUGHT } from './programmes.ts';

/** Minutes of a session, marks of a level, and how many questions make one. */
export const SESSION = 55;
export const MARKS = 20;
const QUESTIONS = { least: 8, most: 12 };
/** A session begins and ends: a plan may leave so many minutes of each out. */
const SLACK = 5;

/** Each level is taught, fills its time, and asks what its plan says. */
export function checkLevels(lesson: Lesson, corpus: Corpus, report: Report): void {
  const seen = new Set<string>();
  for (const level of lesson.levels) {
    const say: Say = (at, message, remedy, near) =>
      report({ file: lesson.file, field: `niveaux › ${level.id}${at && ` › ${at}`}`, message, remedy, near });
    if (seen.has(level.id)) say('', 'deux niveaux ont ce nom', 'renommer l’un des deux');
    seen.add(level.id);
    if (RESERVED.includes(level.id)) say('', 'ce nom est celui d’une autre page de la fiche', 'en choisir un autre : lycee, post-bac…');
    checkProgrammes(level, corpus, say);
    checkMarks(level, lesson, say);
    checkPlan(level, lesson, say);
  }
}

type Say = (at: string, message: string, remedy: string, near?: { word: string; among: string[] }) => void;

function checkProgrammes({ programmes }: LessonLevel, corpus: Corpus, say: Say): void {
  for (const { id } of programmes) {
    const programme = corpus.programmes.get(id);
    const taught = [...corpus.programmes.values()].filter(({ status }) => TAUGHT.includes(status)).map((known) => known.id);
    if (!programme)
      say('programmes', `le programme « ${id} » est inconnu`, 'en choisir un dans content/enseignement/cadre.yaml', {
        word: id,
        among: taught,
      });
    else if (!TAUGHT.includes(programme.status))
      say(
        'programmes',
        `le programme « ${id} » a le statut « ${PROGRAMME_STATUSES[programme.status]} »`,
        'une fiche ne vise qu’un programme en vigueur ou à vérifier',
      );
  }
}

function checkMarks({ id }: LessonLevel, lesson: Lesson, say: Say): void {
  const own = lesson.questions.filter(({ points }) => id in points);
  const total = own.reduce((sum, { points }) => sum + points[id]!, 0);
  if (own.length < QUESTIONS.least || own.length > QUESTIONS.most)
    say(
      '',
      `${own.length} questions à ce niveau, ${QUESTIONS.least} à ${QUESTIONS.most} attendues`,
      'en ajouter, ou en réserver à un autre niveau',
    );
  if (total !== MARKS)
    say('', `les points font ${String(total).replace('.', ',')}, ${MARKS} attendus`, 'revoir les « points » des questions de ce niveau');
}

function checkPlan({ id, plan, sessions }: LessonLevel, lesson: Lesson, say: Say): void {
  const documents = lesson.documents.map((document) => document.id);
  const own = lesson.questions.filter(({ points }) => id in points).map((question) => question.id);
  const all = lesson.questions.map((question) => question.id);
  plan.forEach((step, rank) => {
    const at = `deroule › n° ${rank + 1}`;
    for (const word of step.documents.filter((document) => !documents.includes(document)))
      say(`${at} › documents`, `le document « ${word} » est inconnu`, 'nommer un document de la fiche', { word, among: documents });
    for (const word of step.questions.filter((question) => !own.includes(question)))
      say(
        `${at} › questions`,
        all.includes(word) ? `la question « ${word} » n’est pas de ce niveau` : `la question « ${word} » est inconnue`,
        'nommer une question de ce niveau',
        { word, among: own },
      );
  });
  const placed = new Set(plan.flatMap(({ questions }) => questions));
  for (const question of own.filter((candidate) => !placed.has(candidate)))
    say('deroule', `la question « ${question} » n’y figure pas`, 'dire à quel moment elle se fait');
  const minutes = plan.reduce((sum, step) => sum + step.minutes, 0);
  const room = sessions * SESSION;
  if (minutes > room || minutes < room - sessions * SLACK)
    say('deroule', `${minutes} minutes pour ${sessions} séances de ${SESSION}`, `en prévoir ${room - sessions * SLACK} à ${room}`);
}
