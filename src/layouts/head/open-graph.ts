/** Open Graph, and the card of sites that read it through Twitter’s names. */
import { PUBLICATION } from '../../model/citation.ts';
import { SIZE } from '../../pictures/sheet.ts';
import type { Meta, PageRecord } from './page-record.ts';

export function openGraph({ title, description, path, url, date, picture }: PageRecord): Meta[] {
  const home = path === '/';
  return [
    { property: 'og:type', content: home ? 'website' : 'article' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: url },
    { property: 'og:locale', content: 'fr_FR' },
    { property: 'og:site_name', content: PUBLICATION },
    { property: 'og:image', content: picture.url },
    { property: 'og:image:width', content: String(SIZE.width) },
    { property: 'og:image:height', content: String(SIZE.height) },
    { property: 'og:image:alt', content: picture.alternative },
    ...(home ? [] : [{ property: 'article:modified_time', content: date }]),
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
