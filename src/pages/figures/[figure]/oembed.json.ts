import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/corpus.ts';
import { frameCode } from '../../../format/frame.ts';
import { typeset } from '../../../format/french.ts';
import { address } from '../../../layouts/address.ts';
import { offersOf, type PublishedFigure, publishedFigures } from '../../../layouts/figure-page.ts';

/** Width asked of a consumer that wants one, in pixels; the frame takes whatever it is given. */
const WIDTH = 640;

/** What a consumer of oEmbed needs to show a figure whose address was pasted (oembed.com, version 1.0). */
export function getStaticPaths() {
  return publishedFigures(getCorpus()).map((published) => ({ params: { figure: published.name }, props: { published } }));
}

export const GET: APIRoute<{ published: PublishedFigure }> = ({ props: { published }, site }) => {
  const title = typeset(published.figure.title);
  const { page, height } = offersOf(published, getCorpus(), site!);
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Terrains d’industrie',
    provider_url: new URL(address('/'), site).href,
    html: frameCode({ url: page.url, title, height }),
    width: WIDTH,
    height,
  });
};
