import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/corpus.ts';
import { type SqlTable, sqliteOf } from '../../exports/sqlite.ts';
import { dataFileOf } from '../../exports/own-table.ts';
import { latestDate, ownTables } from '../../layouts/data-pages.ts';

export const GET: APIRoute = ({ site }) => {
  const corpus = getCorpus();
  const open = corpus.dataFiles.filter(({ format }) => format === 'csv');
  const tables: SqlTable[] = [
    ...open.map((file) => {
      const { columns, primaryKey, rows } = corpus.datasets.get(file.name)!;
      return {
        ...file,
        sources: file.sources.map(({ title }) => title),
        fields: columns,
        primaryKey,
        rows: rows.map((row) => columns.map(({ name }) => row[name]!)),
      };
    }),
    ...ownTables(corpus, site).map((table) => ({
      ...dataFileOf(table, latestDate(corpus)),
      sources: [],
      primaryKey: ['id'],
      rows: table.rows,
    })),
  ];
  return new Response(new Uint8Array(sqliteOf(tables)), { headers: { 'Content-Type': 'application/vnd.sqlite3' } });
};
