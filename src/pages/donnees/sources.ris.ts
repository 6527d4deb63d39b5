import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/corpus.ts';
import { risOf } from '../../exports/sources.ts';

export const GET: APIRoute = () =>
  new Response(risOf(getCorpus().sources.values()), { headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' } });
