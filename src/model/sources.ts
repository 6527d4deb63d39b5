export type SourceType = 'article' | 'webpage' | 'report' | 'dataset' | 'book' | 'press-release';

export interface Source {
  id: string;
  type: SourceType;
  title: string;
  /** The exact title was not seen: `title` describes the page instead. */
  titleDescribed: boolean;
  authors: string[];
  publisher: string;
  /** null: the date was not seen. */
  year: number | null;
  url: string;
  /** ISO date of reading. */
  accessed: string;
  note?: string;
  file: string;
}

/** A page or an object that rests on a source. */
export interface Use {
  label: string;
  /** Site path, without the base. */
  href?: string;
}

/** « Vitre et Celia, 2019 » → what a note in the margin starts with: authors (two at most) or publisher. */
export function shortAuthor(source: Source): string {
  if (source.authors.length === 0) return source.publisher;
  if (source.authors.length <= 2) return source.authors.join(' et ');
  return `${source.authors[0]} et al.`;
}

/** « s. d. » when the date was not seen: a missing date is said, never guessed. */
export function yearOf(source: Source): string {
  return source.year === null ? 's. d.' : String(source.year);
}

/** A word that may be a source's identifier: « jde-hager-2025 ». */
const IDENTIFIER = /[a-z0-9]+(?:-[a-z0-9]+)+/g;

/** Sources a remark names by their identifier: citing one there is a use. */
export function sourcesNamedIn(words: string, sources: Map<string, Source>): string[] {
  return (words.match(IDENTIFIER) ?? []).filter((word) => sources.has(word));
}

/** The same words for a reader: « (jde-hager-2025) » → « (Le Journal des Entreprises, 2025) ». */
export function withSourceNames(words: string, sources: Map<string, Source>): string {
  const named = words.replace(IDENTIFIER, (word) => {
    const source = sources.get(word);
    return source ? `${shortAuthor(source)}, ${yearOf(source)}` : word;
  });
  // « s. d. » at the end of a sentence carries its full stop already.
  return named.replace('s. d..', 's. d.');
}
