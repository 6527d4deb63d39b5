import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/corpus.ts';
import { dcatOf } from '../../exports/dcat.ts';
import { dataPages, latestDate, linkTo } from '../../layouts/data-pages.ts';

export const GET: APIRoute = ({ site }) => {
  const corpus = getCorpus();
  const catalogue = dcatOf({
    title: 'Données de Terrains d’industrie',
    description: 'Chômage, emploi industriel, décomposition de l’emploi, périmètres, fonds de carte, faits sourcés et publications citées.',
    publisher: 'Les contributeurs de Terrains d’industrie',
    modified: latestDate(corpus),
    files: dataPages(corpus, site).map(({ file }) => file),
    link: linkTo(site),
  });
  return new Response(`${JSON.stringify(catalogue, null, 1)}\n`, { headers: { 'Content-Type': 'application/ld+json; charset=utf-8' } });
};
