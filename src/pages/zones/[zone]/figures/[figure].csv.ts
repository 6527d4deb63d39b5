import type { APIRoute } from 'astro';
import { getCorpus } from '../../../../corpus/corpus.ts';
import { toCsv } from '../../../../format/csv.ts';
import { zonePage } from '../../../../layouts/zone.ts';
import { zoneFigures } from '../../../../layouts/zone-figures.ts';
import { type Figure, tableOf } from '../../../../model/charts.ts';
import { zones2020 } from '../../../../model/zones.ts';

/** The values a figure draws, as a file: two for each employment zone, one where unemployment is not measured. */
export function getStaticPaths() {
  const corpus = getCorpus();
  return zones2020(corpus.datasets).flatMap(({ code }) => {
    const { unemployment, sectors } = zoneFigures(zonePage(code, corpus).report, corpus);
    return [unemployment, sectors]
      .filter((figure) => figure !== undefined)
      .map((figure) => ({ params: { zone: code, figure: figure.id }, props: { figure } }));
  });
}

export const GET: APIRoute<{ figure: Figure }> = ({ props }) =>
  new Response(toCsv(tableOf(props.figure)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
