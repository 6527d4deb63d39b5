import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/corpus.ts';
import { toCsv } from '../../format/csv.ts';
import { atlasPage } from '../../layouts/atlas.ts';
import { ATLAS_MEASURES, type AtlasMeasure } from '../../model/atlas.ts';

/** The table of a measure, as a file. */
export function getStaticPaths() {
  return ATLAS_MEASURES.map((measure) => ({ params: { measure }, props: { measure } }));
}

export const GET: APIRoute<{ measure: AtlasMeasure }> = ({ props }) => {
  const { rows, figure, valueLabel } = atlasPage(props.measure, getCorpus());
  const columns = ['ze2020', 'Zone d’emploi', 'Région', `${valueLabel} (${figure.data.unit})`, 'Classe', 'Rang'].map((label) => ({
    label,
  }));
  const cells = rows.map(({ code, name, region, value, classWords, rank }) => [code, name, region, value, classWords, rank]);
  return new Response(toCsv({ columns, rows: cells }), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
