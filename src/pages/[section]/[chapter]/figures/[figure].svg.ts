import type { APIRoute } from 'astro';
import { typesetFigure } from '../../../../authoring/typeset-figure.ts';
import { getCorpus } from '../../../../corpus/corpus.ts';
import { offersOf, type PublishedFigure, publishedFigures } from '../../../../layouts/figure-page.ts';
import { figureSvg } from '../../../../layouts/figure-svg.ts';
import { pathOf } from '../../../../model/addresses.ts';

/** Each figure of each chapter as a drawing that can leave the site. */
export function getStaticPaths() {
  return publishedFigures(getCorpus())
    .filter(({ text }) => !text.key.startsWith('etudes/'))
    .map((published) => {
      const [section, chapter] = pathOf(published.text.key).split('/').filter(Boolean);
      return { params: { section, chapter, figure: published.figure.id }, props: { published } };
    });
}

export const GET: APIRoute<{ published: PublishedFigure }> = async ({ props: { published }, site }) =>
  new Response(await figureSvg(typesetFigure(published.figure), offersOf(published, getCorpus(), site!).credit), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
