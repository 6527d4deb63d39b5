/** A source as reference managers know it: CSL-JSON 1.0.2 (docs.citationstyles.org). */
import type { Source, SourceType } from './sources.ts';

export type CslName = { family: string; given: string } | { literal: string };
export interface CslDate {
  'date-parts': [number[]];
}

export interface CslItem {
  id: string;
  type: string;
  title: string;
  author?: CslName[];
  /** What it appeared in. */
  'container-title'?: string;
  publisher?: string;
  genre?: string;
  /** Absent where the date was not seen. */
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  language: string;
  note?: string;
}

const TYPES: Record<SourceType, { type: string; container: boolean; genre?: string }> = {
  article: { type: 'article-newspaper', container: true },
  webpage: { type: 'webpage', container: true },
  report: { type: 'report', container: false },
  dataset: { type: 'dataset', container: false },
  book: { type: 'book', container: false },
  'press-release': { type: 'report', container: false, genre: 'Communiqué de presse' },
};

export function cslOfSource(source: Source): CslItem {
  const { type, container, genre } = TYPES[source.type];
  return {
    id: source.id,
    type,
    title: source.title,
    ...(source.authors.length > 0 && { author: source.authors.map(nameOf) }),
    ...(container && { 'container-title': source.publisher }),
    // Of a page, RIS has room for a publisher only.
    ...((!container || type === 'webpage') && { publisher: source.publisher }),
    ...(genre && { genre }),
    ...(source.year !== null && { issued: { 'date-parts': [[source.year]] } }),
    accessed: { 'date-parts': [source.accessed.split('-').map(Number)] },
    URL: source.url,
    language: 'fr',
    ...(noteOf(source) && { note: noteOf(source) }),
  };
}

/** « Stanislas du Guerny » → du Guerny, Stanislas; « Matthieu Leman (photo) » is a person all the same; « Rédaction » has one name. */
function nameOf(author: string): CslName {
  const [given, ...family] = author.replace(/ \([^)]*\)$/, '').split(' ');
  return family.length > 0 ? { family: family.join(' '), given: given! } : { literal: given! };
}

const noteOf = ({ titleDescribed, note }: Source): string =>
  [titleDescribed && 'Titre exact non vu : celui-ci décrit la page.', note].filter(Boolean).join(' ');
