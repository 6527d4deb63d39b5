import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FOLDER, getCorpus } from '../../corpus/corpus.ts';

/** The base maps, whole, as `content/cartes` holds them. */
export function getStaticPaths() {
  return getCorpus()
    .dataFiles.filter(({ format }) => format === 'topojson')
    .map(({ file }) => ({ params: { name: basename(file, '.topo.json') }, props: { file } }));
}

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(readFileSync(join(FOLDER, props.file)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
