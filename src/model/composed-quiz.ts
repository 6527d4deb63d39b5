/** A teacher's composition as one quiz, for the platforms: documents and questions numbered anew in her order. */
import type { Composition, Piece } from './composition.ts';
import type { Cycle } from './lessons.ts';
import type { Quiz, QuizDocument, QuizQuestion } from './quiz.ts';

/** What a composition draws from a lesson. */
export interface LessonPieces {
  id: string;
  title: string;
  levels: { id: string; cycle: Cycle }[];
  /** One for each level, in their order. */
  quizzes: Quiz[];
  /** Documents each question is answered from, by question. */
  needs: Record<string, string[]>;
}

export type Lessons = ReadonlyMap<string, LessonPieces>;

/** @param permalink the link that holds the composition */
export function composedQuiz(composition: Composition, lessons: Lessons, permalink: string): Quiz {
  const documents = composition.pieces
    .filter(({ kind }) => kind === 'document')
    .map((piece, rank) => numbered(documentOf(piece, lessons)!, piece.lesson, rank + 1));
  const numbers = new Map(documents.map(({ id, number }) => [id, number]));
  const questions = composition.pieces
    .filter(({ kind }) => kind === 'question')
    .map((piece, rank) => ({
      ...questionOf(piece, composition.cycle, lessons)!,
      id: `${piece.lesson}-${piece.id}`,
      number: rank + 1,
      where: whereWords(piece, numbers, lessons),
    }));
  const used = [...new Set(composition.pieces.map(({ lesson }) => lesson))].map((id) => lessons.get(id)!.quizzes[0]!);
  const title = composition.title.trim() || used.map((quiz) => quiz.title).join(' / ');
  const latest = used
    .map(({ date }) => date)
    .sort()
    .at(-1);
  return {
    id: 'dossier',
    lesson: 'dossier',
    level: composition.cycle,
    title,
    levelName: 'dossier composé',
    instruction: composition.instruction.trim() || 'Lisez les documents, puis répondez aux questions.',
    version: used[0]?.version ?? '',
    date: latest ?? '',
    permalink,
    documents,
    questions,
  };
}

/** Documents of two lessons may have one name, and so may their pictures. */
function numbered(document: QuizDocument, lesson: string, number: number): QuizDocument {
  const parts = document.parts.map((part) => (part.kind === 'image' ? { ...part, file: pictureName(lesson, part.file) } : part));
  return { ...document, id: `${lesson}-${document.id}`, number, parts };
}

/** Name of a lesson's picture in a composition. */
export const pictureName = (lesson: string, file: string): string => `${lesson}-${file}`;

/** Questions whose documents are not among those chosen, with what is missing: « cognac », « d.courbe ». */
export function missingDocuments(pieces: Piece[], lessons: Lessons): Piece[] {
  const missing = pieces
    .filter(({ kind }) => kind === 'question')
    .flatMap(({ lesson, id }) =>
      (lessons.get(lesson)?.needs[id] ?? []).map((document): Piece => ({ lesson, kind: 'document', id: document })),
    )
    .filter((needed) => !pieces.some(({ lesson, kind, id }) => kind === 'document' && lesson === needed.lesson && id === needed.id));
  return [...new Map(missing.map((piece) => [`${piece.lesson} ${piece.id}`, piece])).values()];
}

/** The question as the level asked for marks it, or else as the first level that has it. */
export function questionOf({ lesson, id }: Piece, cycle: Cycle, lessons: Lessons): QuizQuestion | undefined {
  const { levels, quizzes } = lessons.get(lesson)!;
  const wanted = levels.findIndex((level) => level.cycle === cycle);
  const inOrder = [...(wanted >= 0 ? [quizzes[wanted]!] : []), ...quizzes];
  return inOrder.flatMap(({ questions }) => questions).find((question) => question.id === id);
}

function documentOf({ lesson, id }: Piece, lessons: Lessons) {
  return lessons
    .get(lesson)!
    .quizzes.flatMap(({ documents }) => documents)
    .find((document) => document.id === id);
}

function whereWords({ lesson, id }: Piece, numbers: Map<string, number>, lessons: Lessons): string {
  return (lessons.get(lesson)!.needs[id] ?? [])
    .map((document) => {
      const number = numbers.get(`${lesson}-${document}`);
      return number === undefined
        ? `«\u00A0${documentOf({ lesson, kind: 'document', id: document }, lessons)!.title}\u00A0»`
        : `document ${number}`;
    })
    .join(', ');
}
