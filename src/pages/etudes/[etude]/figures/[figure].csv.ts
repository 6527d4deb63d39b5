import type { APIRoute } from 'astro';
import { getCorpus } from '../../../../corpus/corpus.ts';
import { toCsv } from '../../../../format/csv.ts';
import { type Figure, tableOf } from '../../../../model/charts.ts';

/** The values a figure draws, as a file: one per figure of each study. */
export function getStaticPaths() {
  const { studies, texts } = getCorpus();
  return studies.flatMap((study) =>
    texts.get(study.key)!.figures.map((figure) => ({ params: { etude: study.id, figure: figure.id }, props: { figure } })),
  );
}

export const GET: APIRoute<{ figure: Figure }> = ({ props }) =>
  new Response(toCsv(tableOf(props.figure)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
