import type { APIRoute } from 'astro';
import { indexParts } from '../../../communes/index-parts.ts';
import { getCorpus } from '../../../corpus/corpus.ts';
import { communesOf } from '../../../layouts/communes.ts';

/** The index of communes as classic scripts: they can be read from a file opened by double click, where nothing can be fetched. */
export function getStaticPaths() {
  return [...indexParts(communesOf(getCorpus()))].map(([part, text]) => ({ params: { part }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ params, props }) =>
  new Response(`registerCommunes(${JSON.stringify(params['part'])},${JSON.stringify(props.text)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
