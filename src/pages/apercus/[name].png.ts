import type { APIRoute } from 'astro';
import { getCorpus } from '../../corpus/corpus.ts';
import { type PagePicture, pagePictures } from '../../layouts/head/pictures.ts';
import { render } from '../../pictures/render.ts';

/** Pictures of pages, for sites that link to them. */
export function getStaticPaths() {
  return pagePictures(getCorpus()).map((picture) => ({ params: { name: picture.name }, props: { picture } }));
}

export const GET: APIRoute<{ picture: PagePicture }> = async ({ props: { picture } }) =>
  new Response(Buffer.from(await render(await picture.svg())), { headers: { 'Content-Type': 'image/png' } });
