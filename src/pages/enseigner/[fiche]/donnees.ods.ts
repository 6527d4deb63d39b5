import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/corpus.ts';
import { dataBook } from '../../../layouts/lesson-data.ts';
import type { ResolvedLesson } from '../../../model/corpus.ts';
import { spreadsheet } from '../../../teaching/spreadsheet.ts';

export const getStaticPaths = () => getCorpus().lessons.map((lesson) => ({ params: { fiche: lesson.id }, props: { lesson } }));

export const GET: APIRoute<{ lesson: ResolvedLesson }> = ({ props, site }) =>
  new Response(spreadsheet(dataBook(props.lesson, getCorpus(), site!)) as BodyInit, {
    headers: { 'Content-Type': 'application/vnd.oasis.opendocument.spreadsheet' },
  });
