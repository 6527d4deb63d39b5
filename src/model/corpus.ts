import type { Article } from './article.ts';
import type { Figure } from './charts.ts';
import type { Dataset } from './datasets.ts';
import type { Fact } from './facts.ts';
import type { NoteBook } from './notes.ts';
import type { Origin, Quantity } from './quantities.ts';
import type { Source } from './sources.ts';
import type { Page, Study } from './studies.ts';
import type { GenericScheme, Scheme, Territory } from './territories.ts';

/** Content read and well-shaped, one entry per thing an author wrote; whether it makes sense is not yet known. */
export interface Draft {
  sources: Source[];
  territories: Territory[];
  genericSchemes: GenericScheme[];
  /** Facts outside territories: the Observatory, the programme, generic schemes. */
  nationalFacts: Fact[];
  studies: Study[];
  pages: Page[];
  datasets: Dataset[];
  /** Uses of sources elsewhere than in facts: `where` says the field. */
  mentions: { file: string; field: string; source: string }[];
  /** Kinds of which some file could not be read: what refers to them is not blamed as well. */
  unreadable: Set<Kind>;
}

/** Folder of `content/`, as a kind of thing that is referred to. */
export type Kind = 'sources' | 'territoires' | 'donnees' | 'cartes' | 'etudes' | 'pages' | 'dispositifs' | 'observatoire' | 'enseignement';

/** A text with every number, note and figure settled. */
export interface ResolvedText {
  quantities: Map<string, Quantity>;
  notes: NoteBook;
  /** Sentences with their numbers in place. */
  keyFigures: { quantity: string; sentence: string }[];
  /** In the order of the page. */
  figures: (Figure & { origins: Origin[] })[];
  words: number;
}

export interface Corpus {
  sources: Map<string, Source>;
  facts: Map<string, Fact>;
  territories: Map<string, Territory>;
  schemes: Map<string, Scheme & { territory: string }>;
  genericSchemes: GenericScheme[];
  datasets: Map<string, Dataset>;
  /** By number. */
  studies: Study[];
  pages: Map<string, Page>;
  /** By text key: « etudes/vitre », « pages/methode ». */
  texts: Map<string, ResolvedText>;
  /** By text key. */
  articles: Map<string, Article>;
}
