import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/corpus.ts';
import { dataBook } from '../../../layouts/lesson-data.ts';
import type { ResolvedLesson } from '../../../model/corpus.ts';
import { longTable } from '../../../teaching/spreadsheet.ts';

export const getStaticPaths = () => getCorpus().lessons.map((lesson) => ({ params: { fiche: lesson.id }, props: { lesson } }));

export const GET: APIRoute<{ lesson: ResolvedLesson }> = ({ props, site }) =>
  new Response(longTable(dataBook(props.lesson, getCorpus(), site!)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
