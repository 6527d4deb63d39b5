/** What a page says of itself to machines, before any vocabulary. */
import type { Loaded } from '../../corpus/load.ts';
import { type Citable, type CitableKind, PUBLICATION } from '../../model/citation.ts';
import { citablePages } from '../citables.ts';
import { editionOf } from '../edition.ts';

export interface PageRecord {
  /** As a reference gives it. */
  title: string;
  description: string;
  /** Site path. */
  path: string;
  /** Canonical address, whole. */
  url: string;
  /** `page`: none of what is cited; a list, a tool. */
  kind: CitableKind | 'page';
  /** What it is: « étude n° 1 ». */
  series?: string;
  /** Of its words, ISO. */
  date: string;
  version: string;
  /** Address of its picture, whole, and what it shows. */
  picture: { url: string; alternative: string };
}

/**
 * The name of the site as an author. Reference managers take the last word of a name for that of a family, unless no
 * ordinary space divides it.
 */
export const AUTHOR = PUBLICATION.replaceAll(' ', '\u00A0');

/** A page by what it was given and, if it can be cited, by its reference: both then say the same. */
export function pageRecord(
  page: Pick<PageRecord, 'title' | 'description' | 'path' | 'url' | 'picture'> & { date?: string; version?: string; citable?: Citable },
  corpus: Loaded,
): PageRecord {
  const { citable = citablePages(corpus).get(page.path), ...given } = page;
  const edition = editionOf(corpus);
  return {
    ...given,
    title: citable?.title ?? page.title,
    kind: citable?.kind ?? 'page',
    series: citable?.series,
    date: citable?.date ?? page.date ?? edition.date,
    version: citable?.version ?? page.version ?? edition.version,
  };
}

/** A tag of the head: `<meta name>` or, for Open Graph, `<meta property>`. */
export interface Meta {
  name?: string;
  property?: string;
  content: string;
}
