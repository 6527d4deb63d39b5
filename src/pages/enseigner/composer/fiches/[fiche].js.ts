import type { APIRoute } from 'astro';
import { getCorpus } from '../../../../corpus/corpus.ts';
import { lessonFile } from '../../../../layouts/lesson-file.ts';
import type { ResolvedLesson } from '../../../../model/corpus.ts';

/** Each lesson as a classic script: it can be read from a page opened by double click, where nothing can be fetched. */
export const getStaticPaths = () => getCorpus().lessons.map((lesson) => ({ params: { fiche: lesson.id }, props: { lesson } }));

export const GET: APIRoute<{ lesson: ResolvedLesson }> = async ({ props: { lesson }, site }) =>
  new Response(`registerLesson(${JSON.stringify(lesson.id)},${JSON.stringify(await lessonFile(lesson, getCorpus(), site!))});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
