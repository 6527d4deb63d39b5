import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FOLDER, getCorpus } from '../../corpus/corpus.ts';

/** The data sets figures are drawn from, whole, as `content/donnees` holds them. */
export function getStaticPaths() {
  return [...getCorpus().datasets.values()].map(({ file }) => ({ params: { name: basename(file, '.csv') }, props: { file } }));
}

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(readFileSync(join(FOLDER, props.file)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
