import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/corpus.ts';
import { placeColumn } from '../../../layouts/comparison-place.ts';
import { comparedFrance } from '../../../model/compared-place.ts';
import { zones2020 } from '../../../model/zones.ts';

/** Each zone, and France, as classic scripts: they can be read from a page opened by double click, where nothing can be fetched. */
export function getStaticPaths() {
  const corpus = getCorpus();
  const france = comparedFrance(corpus.datasets);
  return [
    { params: { zone: 'france' }, props: { held: france } },
    ...zones2020(corpus.datasets).map((zone) => ({
      params: { zone: zone.code },
      props: { held: placeColumn(corpus, zone, france, '../') },
    })),
  ];
}

export const GET: APIRoute<{ held: object }> = ({ params, props }) =>
  new Response(`registerComparison(${JSON.stringify(params['zone'])},${JSON.stringify(props.held)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
