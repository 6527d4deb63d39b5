import type { Chapter } from './chapters.ts';
import { SCHEME_KINDS } from './territories.ts';

/** Name of a kind of scheme, and where it is spoken of: its own page, or its place in the index. */
export function kindOfScheme(kind: string, chapters: Map<string, Chapter>): { label: string; href: string } {
  const chapter = chapters.get(`dispositifs/${kind}`);
  if (chapter) return { label: chapter.title, href: `/dispositifs/${kind}/` };
  return { label: SCHEME_KINDS[kind as keyof typeof SCHEME_KINDS], href: `/dispositifs/#genre-${kind}` };
}
