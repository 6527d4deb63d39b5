import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/corpus.ts';
import { atomOf } from '../../exports/atom.ts';
import { typeset } from '../../format/french.ts';
import { linkTo } from '../../layouts/data-pages.ts';
import { changes, numberWords } from '../../layouts/news.ts';
import { NATURES } from '../../model/revisions.ts';

/** Readers of feeds come often: what is older is on the page. */
const KEPT = 100;

export const GET: APIRoute = ({ site }) => {
  const link = linkTo(site);
  const feed = atomOf({
    title: 'Terrains d’industrie : nouvelles',
    subtitle: 'Publications, corrections et mises à jour',
    author: 'Les contributeurs de Terrains d’industrie',
    page: link('/nouvelles/'),
    self: link('/nouvelles/flux.xml'),
    entries: changes(getCorpus())
      .slice(0, KEPT)
      .map(({ nature, title, kind, path, rank, date, version, text, numbers }) => ({
        id: `${link(path)}#revision-${rank}`,
        title: typeset(`${NATURES[nature]} : ${title} (${kind})`),
        link: link(path),
        date,
        summary: typeset([`Version ${version}.`, text, ...numbers.map((number) => `${numberWords(number)}.`)].join(' ')),
        category: nature,
      })),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
