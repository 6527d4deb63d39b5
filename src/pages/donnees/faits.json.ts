import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/corpus.ts';
import { objectsOf } from '../../exports/own-table.ts';
import { ownTables } from '../../layouts/data-pages.ts';

export const GET: APIRoute = ({ site }) => {
  const [facts] = ownTables(getCorpus(), site);
  return Response.json(objectsOf(facts!));
};
