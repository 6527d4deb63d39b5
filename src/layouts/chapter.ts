import type { Loaded } from '../corpus/load.ts';
import type { Chapter, ChapterKind } from '../model/chapters.ts';
import { originKey } from '../model/notes.ts';
import type { Origin } from '../model/quantities.ts';
import { type Reference, referenceOf } from '../model/references.ts';
import type { Scheme } from '../model/territories.ts';

/** Where a chapter stands: the list it is one of, and what search and its breadcrumb call it. */
export const SHELVES: Record<ChapterKind, { list: string; href: string; one: string }> = {
  idea: { list: 'Comprendre', href: '/comprendre/', one: 'Idée' },
  lever: { list: 'Leviers', href: '/comprendre/#leviers', one: 'Levier' },
  condition: { list: 'Facteurs hérités', href: '/comprendre/#facteurs', one: 'Facteur hérité' },
  scheme: { list: 'Dispositifs', href: '/dispositifs/', one: 'Dispositif générique' },
};

/** `data-kind` of a chapter’s page. */
export const SEARCH_KINDS: Record<ChapterKind, string> = { idea: 'idee', lever: 'levier', condition: 'facteur', scheme: 'sorte' };

export type LocalScheme = Scheme & { territory: string };

/** Recorded schemes a chapter is about: those that pull its lever, or are of its kind; in the order of the studies. */
export function schemesOf(chapter: Chapter, corpus: Loaded): LocalScheme[] {
  if (chapter.kind === 'idea' || chapter.kind === 'condition') return [];
  return localSchemes(corpus).filter((scheme) => (chapter.kind === 'lever' ? scheme.lever : scheme.kind) === chapter.id);
}

/** All recorded schemes, territory after territory in the order of the studies. */
export function localSchemes(corpus: Loaded): LocalScheme[] {
  return corpus.studies.flatMap(({ territory }) => corpus.territories.get(territory)!.schemes.map((scheme) => ({ ...scheme, territory })));
}

/** References of a chapter: its notes’ under their numbers, then those of its figures and boxes. A count of all schemes has too many to list. */
export function referencesOfChapter(chapter: Chapter, corpus: Loaded): { numbered: Reference[]; others: Reference[] } {
  const text = corpus.texts.get(chapter.key)!;
  const noted = new Set(text.notes.order.map(originKey));
  const boxes = chapter.article.placements.filter(({ tag }) => tag === 'Dispositif').map(({ id }) => corpus.schemes.get(id)!.source);
  const elsewhere: Origin[] = [
    ...text.figures.filter(({ data }) => data.kind !== 'matrix').flatMap((figure) => figure.origins),
    ...boxes.map((id): Origin => ({ kind: 'source', id })),
  ];
  const others = [...new Map(elsewhere.map((origin) => [originKey(origin), origin])).values()].filter(
    (origin) => !noted.has(originKey(origin)),
  );
  const reference = (origin: Origin) => referenceOf(origin, corpus.sources, corpus.datasets);
  return { numbered: text.notes.order.map(reference), others: others.map(reference) };
}
