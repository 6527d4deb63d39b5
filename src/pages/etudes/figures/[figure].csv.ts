import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/corpus.ts';
import { toCsv } from '../../../format/csv.ts';
import { sideBySide } from '../../../layouts/side-by-side.ts';
import { type Figure, tableOf } from '../../../model/charts.ts';

/** The values drawn by the figures of the index of studies. */
export function getStaticPaths() {
  return sideBySide(getCorpus()).map((figure) => ({ params: { figure: figure.id }, props: { figure } }));
}

export const GET: APIRoute<{ figure: Figure }> = ({ props }) =>
  new Response(toCsv(tableOf(props.figure)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
