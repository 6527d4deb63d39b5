import type { APIRoute } from 'astro';
import { getCorpus } from '../../../../corpus/corpus.ts';
import { documentDrawings, type DocumentDrawing, drawingSvg } from '../../../../layouts/lesson-drawings.ts';

/** Each figure of each lesson as a drawing that can leave the site, under the title pupils read. */
export const getStaticPaths = () =>
  getCorpus().lessons.flatMap((lesson) =>
    documentDrawings(lesson, getCorpus()).map((drawing) => ({
      params: { fiche: lesson.id, document: drawing.document },
      props: { drawing },
    })),
  );

export const GET: APIRoute<{ drawing: DocumentDrawing }> = async ({ props: { drawing }, site }) =>
  new Response(await drawingSvg(drawing, site!), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
