/** A lesson as the composer reads it: its pieces as HTML, made by the components of its sheet, and its quizzes. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Answer from '../components/lesson/Answer.astro';
import AskedQuestion from '../components/lesson/AskedQuestion.astro';
import LessonDocument from '../components/lesson/LessonDocument.astro';
import SketchSheet from '../components/lesson/SketchSheet.astro';
import { plainWords } from '../components/lesson/words.ts';
import type { Loaded } from '../corpus/load.ts';
import type { ResolvedLesson } from '../model/corpus.ts';
import type { LessonFile } from '../scripts/composer/lesson-files.ts';
import { questionsOf } from './lesson.ts';
import { packageOf } from './lesson-package.ts';
import { shownDocuments, sketchOf } from './pupil-sheet.ts';

const container = await AstroContainer.create();
/** Where the addresses of the pieces start from: the composer's page. */
const BASE = '../../';
/** Pieces of several lessons meet on one page, where no two may have one id. */
const apart = (lesson: ResolvedLesson, number: number) => 100 * lesson.number + number;

export async function lessonFile(lesson: ResolvedLesson, corpus: Loaded, site: URL): Promise<LessonFile> {
  const { quizzes, images } = await packageOf(lesson, corpus, site);
  const { sources, datasets } = corpus;
  const documents = shownDocuments(lesson, corpus).map(({ shown, rows, map }) => {
    const number = apart(lesson, shown.number);
    return {
      id: shown.document.id,
      props: { shown: { ...shown, number }, rows, map: map && { ...map, id: `document-${number}-carte` }, base: BASE },
    };
  });
  const asked = new Map(
    lesson.levels
      .flatMap((level) => questionsOf(lesson, level))
      .map((each) => [each.question.id, { ...each, number: apart(lesson, each.number) }]),
  );
  const render = (component: Parameters<typeof container.renderToString>[0], props: object) =>
    container.renderToString(component, { props: { ...props } });
  const each = async <T>(items: [string, T][], draw: (item: T) => Promise<string>) =>
    Object.fromEntries(await Promise.all(items.map(async ([id, item]): Promise<[string, string]> => [id, await draw(item)])));
  return {
    id: lesson.id,
    title: plainWords(lesson.title, lesson.quantities),
    levels: lesson.levels.map(({ id, cycle }) => ({ id, cycle })),
    quizzes,
    needs: Object.fromEntries(lesson.questions.map(({ id, places }) => [id, [...new Set(places.map(({ document }) => document))]])),
    html: {
      documents: await each(
        documents.map(({ id, props }) => [id, props]),
        (props) => render(LessonDocument, props),
      ),
      questions: await each([...asked], (question) => render(AskedQuestion, { asked: question, quantities: lesson.quantities })),
      answers: await each([...asked], (question) => render(Answer, { asked: question, lesson, sources, datasets })),
      map: await render(SketchSheet, { lesson, sketch: sketchOf(lesson, corpus), id: `fond-${lesson.id}` }),
    },
    images: Object.fromEntries(images.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)])),
  };
}
