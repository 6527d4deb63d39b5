import type { APIRoute } from 'astro';
import { typesetFigure } from '../../authoring/typeset-figure.ts';
import { getCorpus } from '../../corpus/corpus.ts';
import { atlasOffers, atlasPage, withoutLinks } from '../../layouts/atlas.ts';
import { figureSvg } from '../../layouts/figure-svg.ts';
import { ATLAS_MEASURES, type AtlasMeasure } from '../../model/atlas.ts';

/** Each map of the atlas as a drawing that can leave the site. */
export function getStaticPaths() {
  return ATLAS_MEASURES.map((measure) => ({ params: { measure }, props: { measure } }));
}

export const GET: APIRoute<{ measure: AtlasMeasure }> = async ({ props: { measure }, site }) => {
  const page = atlasPage(measure, getCorpus());
  const { credit } = atlasOffers(page, getCorpus(), site!);
  return new Response(await figureSvg(typesetFigure(withoutLinks(page.figure)), credit, page), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
};
