import { escaped } from './html.ts';

/** HTML that shows a page of the site inside another site’s. `height` in pixels. */
export function frameCode({ url, title, height }: { url: string; title: string; height: number }): string {
  return `<iframe src="${escaped(url)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}
