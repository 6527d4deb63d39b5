import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

export interface FeedEntry {
  /** Whole address, which never changes nor serves twice. */
  id: string;
  title: string;
  /** Whole address of the page. */
  link: string;
  /** ISO date. */
  date: string;
  /** Plain words. */
  summary: string;
  category: string;
}

export interface Feed {
  title: string;
  subtitle: string;
  author: string;
  /** Whole addresses: of the page of news, and of the feed. */
  page: string;
  self: string;
  /** The latest first. */
  entries: FeedEntry[];
}

/** Days are all a text knows of its time. */
const instant = (date: string) => `${date}T00:00:00Z`;

/** Atom 1.0 (RFC 4287). */
export function atomOf({ title, subtitle, author, page, self, entries }: Feed): string {
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'fr' }, [
    x('title', title),
    x('subtitle', subtitle),
    x('id', self),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    x('updated', instant(entries[0]?.date ?? '1970-01-01')),
    x('author', [x('name', author)]),
    x('rights', 'CC BY 4.0'),
    ...entries.flatMap((entry) => [
      '\n',
      x('entry', [
        x('title', entry.title),
        x('id', entry.id),
        x('link', { rel: 'alternate', type: 'text/html', href: entry.link }),
        x('updated', instant(entry.date)),
        x('category', { term: entry.category }),
        x('summary', entry.summary),
      ]),
    ]),
    '\n',
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}
