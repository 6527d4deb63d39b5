import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/corpus.ts';
import { cslOf } from '../../exports/sources.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(cslOf(getCorpus().sources.values()), null, 1), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
