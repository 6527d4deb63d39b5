import type { Loaded } from '../corpus/load.ts';
import type { ResolvedLesson } from '../model/corpus.ts';
import type { Quiz, QuizImage } from '../model/quiz.ts';
import { quizImagesOf } from './lesson-drawings.ts';
import { quizzesOf } from './lesson-quiz.ts';

export interface LessonPackage {
  /** One a level. */
  quizzes: Quiz[];
  images: QuizImage[];
}

const made = new WeakMap<ResolvedLesson, Promise<LessonPackage>>();

/** Quizzes and pictures of a lesson, made once: every format of every level wants them. */
export function packageOf(lesson: ResolvedLesson, corpus: Loaded, site: URL): Promise<LessonPackage> {
  const known = made.get(lesson) ?? make(lesson, corpus, site);
  made.set(lesson, known);
  return known;
}

async function make(lesson: ResolvedLesson, corpus: Loaded, site: URL): Promise<LessonPackage> {
  const [quizzes, images] = await Promise.all([quizzesOf(lesson, corpus, site), quizImagesOf(lesson, corpus, site)]);
  return { quizzes, images };
}
