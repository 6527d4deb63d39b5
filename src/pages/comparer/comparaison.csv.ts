import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/corpus.ts';
import { toCsv } from '../../format/csv.ts';
import { address } from '../../layouts/address.ts';
import { comparison, FIRST } from '../../layouts/comparison.ts';
import { comparisonTable } from '../../model/comparison-table.ts';

/** The comparison the page opens on; a script makes that of other places on the reader’s machine. */
export const GET: APIRoute = () => {
  const { columns, france } = comparison(getCorpus(), FIRST, address('/'));
  const table = comparisonTable(
    columns.map(({ place }) => place),
    france,
  );
  return new Response(toCsv(table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
