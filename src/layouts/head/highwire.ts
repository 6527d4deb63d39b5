/** Highwire Press tags, which Zotero and library indexes read first. */
import { AUTHOR, type Meta, type PageRecord } from './page-record.ts';

export function highwire({ title, url, date }: PageRecord): Meta[] {
  return [
    { name: 'citation_title', content: title },
    { name: 'citation_author', content: AUTHOR },
    { name: 'citation_publisher', content: AUTHOR },
    { name: 'citation_publication_date', content: date.replaceAll('-', '/') },
    { name: 'citation_public_url', content: url },
    { name: 'citation_language', content: 'fr' },
  ];
}
