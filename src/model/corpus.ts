import type { Article } from './article.ts';
import type { Chapter } from './chapters.ts';
import type { Figure } from './charts.ts';
import type { Dataset } from './datasets.ts';
import type { Fact } from './facts.ts';
import type { Mention, Term } from './glossary.ts';
import type { Lesson } from './lessons.ts';
import type { NoteBook } from './notes.ts';
import type { Programme } from './programmes.ts';
import type { Origin, Quantity } from './quantities.ts';
import type { Source } from './sources.ts';
import type { Page, Study, Text } from './studies.ts';
import type { CarrierKind, GenericScheme, Governance, Scheme, Territory } from './territories.ts';

/** Content read and well-shaped, one entry per thing an author wrote; whether it makes sense is not yet known. */
export interface Draft {
  sources: Source[];
  territories: Territory[];
  genericSchemes: GenericScheme[];
  /** Facts outside territories: the Observatory, the programme, generic schemes. */
  nationalFacts: Fact[];
  studies: Study[];
  chapters: Chapter[];
  pages: Page[];
  lessons: Lesson[];
  programmes: Programme[];
  terms: Term[];
  /** Names among the carriers of schemes, and what each is. */
  carriers: { name: string; kind: CarrierKind; file: string }[];
  /** Groups of words that search takes for one another. */
  synonyms: { words: string[]; file: string }[];
  datasets: Dataset[];
  /** Uses of sources elsewhere than in facts: `where` says the field. */
  sourceUses: { file: string; field: string; source: string }[];
  /** Kinds of which some file could not be read: what refers to them is not blamed as well. */
  unreadable: Set<Kind>;
}

/** Folder of `content/`, as a kind of thing that is referred to. */
export type Kind =
  | 'sources'
  | 'territoires'
  | 'donnees'
  | 'cartes'
  | 'etudes'
  | 'pages'
  | 'idees'
  | 'leviers'
  | 'facteurs'
  | 'dispositifs'
  | 'glossaire'
  | 'recherche'
  | 'observatoire'
  | 'enseignement';

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

/** A lesson with every number it may name, and how far from each numeric answer one is still right, by question. */
export interface ResolvedLesson extends Lesson {
  quantities: Map<string, Quantity>;
  tolerances: Map<string, number>;
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
  /** By text key: « leviers/foncier ». */
  chapters: Map<string, Chapter>;
  pages: Map<string, Page>;
  /** By number. */
  lessons: ResolvedLesson[];
  programmes: Map<string, Programme>;
  carriers: Map<string, CarrierKind>;
  glossary: Map<string, Term>;
  /** Groups of words that search takes for one another, as written. */
  synonyms: string[][];
  /** First use of each term in a text, by text key: one list for each of the article's runs of words. */
  mentions: Map<string, Mention[][]>;
  /** Governance of each territory with its numbers in place, by territory. */
  governance: Map<string, Governance[]>;
  /** By text key: « etudes/vitre », « pages/methode ». */
  texts: Map<string, ResolvedText>;
  /** By text key. */
  articles: Map<string, Article>;
}

/** Every text a reader can open, studies first. */
export function textsOf(corpus: Pick<Corpus, 'studies' | 'chapters' | 'pages'>): Text[] {
  return [...corpus.studies, ...corpus.chapters.values(), ...corpus.pages.values()];
}
