import type { APIRoute } from 'astro';
import { getCorpus } from '../../../../corpus/corpus.ts';
import { toCsv } from '../../../../format/csv.ts';
import { pathOf } from '../../../../model/addresses.ts';
import { type Figure, tableOf } from '../../../../model/charts.ts';

/** The values a figure draws, as a file: one per figure of each chapter. */
export function getStaticPaths() {
  const { chapters, texts } = getCorpus();
  return [...chapters.values()].flatMap((text) => {
    const [section, chapter] = pathOf(text.key).split('/').filter(Boolean);
    return texts.get(text.key)!.figures.map((figure) => ({ params: { section, chapter, figure: figure.id }, props: { figure } }));
  });
}

export const GET: APIRoute<{ figure: Figure }> = ({ props }) =>
  new Response(toCsv(tableOf(props.figure)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
