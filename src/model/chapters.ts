import type { Illustrated } from './studies.ts';

/** What a text across the studies is about; its folder in `content/` says which. */
export type ChapterKind = 'idea' | 'lever' | 'condition' | 'scheme';

export const CHAPTER_FOLDERS: Record<ChapterKind, string> = {
  idea: 'idees',
  lever: 'leviers',
  condition: 'facteurs',
  scheme: 'dispositifs',
};

/** A text that argues across the studies: an idea of the Note, a lever, an inherited condition, a kind of scheme. */
export interface Chapter extends Illustrated {
  kind: ChapterKind;
  /** The lever’s, the condition’s or the generic scheme’s own id. */
  id: string;
  /** Rank among the chapters of its kind. */
  number: number;
  /** Title in a tab and in search engines. */
  tab: string;
  question: string;
  lead: string;
  version: string;
  /** Studies it argues with, by id. */
  studies: string[];
  /** Keys of the chapters it answers to, « leviers/foncier »; they name it in return. */
  related: string[];
}

/** Chapters of a kind, in their order. */
export function chaptersOf(chapters: Iterable<Chapter>, kind: ChapterKind): Chapter[] {
  return [...chapters].filter((chapter) => chapter.kind === kind).sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
}
