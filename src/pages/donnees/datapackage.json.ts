import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, getCorpus } from '../../corpus/corpus.ts';
import { dataPackage, type KeptPackage } from '../../exports/data-package.ts';
import { dataFileOf } from '../../exports/own-table.ts';
import { latestDate, linkTo, ownTables } from '../../layouts/data-pages.ts';

const kept = (folder: string): KeptPackage => JSON.parse(readFileSync(join(FOLDER, folder, 'datapackage.json'), 'utf8'));

export const GET: APIRoute = ({ site }) => {
  const corpus = getCorpus();
  const own = ownTables(corpus, site).map((table) => dataFileOf(table, latestDate(corpus)));
  const described = dataPackage([kept('donnees'), kept('cartes')], own, linkTo(site)('/donnees/'));
  return new Response(`${JSON.stringify(described, null, 1)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
