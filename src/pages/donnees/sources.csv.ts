import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/corpus.ts';
import { csvOf } from '../../exports/own-table.ts';
import { ownTables } from '../../layouts/data-pages.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(csvOf(ownTables(getCorpus(), site)[1]!), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
