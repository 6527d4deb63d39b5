/** Files of a level for the platforms, as routes: `/enseigner/<fiche>/<niveau>/<file>`. */
import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/corpus.ts';
import type { ResolvedLesson } from '../model/corpus.ts';
import type { LessonLevel } from '../model/lessons.ts';
import type { Quiz, QuizImage } from '../model/quiz.ts';
import { packageOf } from './lesson-package.ts';

export function packageRoute(
  type: string,
  write: (quiz: Quiz, images: QuizImage[]) => string | Uint8Array,
): APIRoute<{ lesson: ResolvedLesson; level: LessonLevel }> {
  return async ({ props: { lesson, level }, site }) => {
    const { quizzes, images } = await packageOf(lesson, getCorpus(), site!);
    const quiz = quizzes.find((each) => each.level === level.id)!;
    return new Response(write(quiz, images) as BodyInit, { headers: { 'Content-Type': type } });
  };
}
