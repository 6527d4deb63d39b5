import { paragraphsOf, type Paragraph } from './article.ts';
import { type Figure, tableOf } from './charts.ts';
import type { Corpus, ResolvedText } from './corpus.ts';
import type { Fact } from './facts.ts';
import type { LessonDocument, Place } from './lessons.ts';
import type { Reference } from './references.ts';
import type { Table } from './table.ts';

/** What a document of a lesson shows, taken from where it stands on the site. */
export type Shown =
  | { kind: 'extract'; paragraphs: Paragraph[]; text: ResolvedText }
  | { kind: 'figure' | 'table'; figure: ResolvedText['figures'][number]; table: Table }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'map' };

/** A document with its rank in the lesson, the sources it rests on, and where it stands on the site. */
export interface NumberedDocument {
  /** From 1: questions say « document 2 ». */
  number: number;
  document: LessonDocument;
  title: string;
  shown: Shown;
  /** Each once. */
  references: Reference[];
  /** Site path. */
  href: string;
  /** « Cognac, § 3 à 5 ». */
  from: string;
}

type Known = Pick<Corpus, 'texts' | 'articles' | 'facts'>;

/** What of a document exists; undefined when its text or its figure does not. */
export function shownBy(document: LessonDocument, corpus: Known): Shown | undefined {
  if (document.kind === 'facts') return { kind: 'facts', facts: document.facts.flatMap((id) => corpus.facts.get(id) ?? []) };
  const text = corpus.texts.get(document.text);
  if (!text) return undefined;
  if (document.kind === 'map') return { kind: 'map' };
  if (document.kind === 'extract') {
    const paragraphs = paragraphsOf(corpus.articles.get(document.text)!).filter(({ number }) => document.paragraphs.includes(number));
    return { kind: 'extract', paragraphs, text };
  }
  const figure = text.figures.find(({ id }) => id === document.figure);
  return figure && { kind: document.kind, figure, table: tableOf(figure as Figure) };
}

/** The part of a document that a place names; undefined when there is none. */
export function partAt(place: Place, shown: Shown): Shown | undefined {
  if (place.paragraph !== undefined) {
    if (shown.kind !== 'extract') return undefined;
    const paragraphs = shown.paragraphs.filter(({ number }) => number === place.paragraph);
    return paragraphs.length > 0 ? { ...shown, paragraphs } : undefined;
  }
  if (place.fact !== undefined) {
    const facts = shown.kind === 'facts' ? shown.facts.filter(({ id }) => id === place.fact) : [];
    return facts.length > 0 ? { kind: 'facts', facts } : undefined;
  }
  if (place.row !== undefined) {
    if (shown.kind !== 'figure' && shown.kind !== 'table') return undefined;
    const rows = shown.table.rows.filter(([first]) => sameCell(first, place.row!));
    return rows.length > 0 ? { ...shown, table: { ...shown.table, rows } } : undefined;
  }
  return shown;
}

/** First cells of the rows of a table, as an author may name them. */
export const rowsOf = (shown: Shown): string[] =>
  shown.kind === 'figure' || shown.kind === 'table' ? shown.table.rows.map(([first]) => String(first)) : [];

/** Apostrophes, spaces and superscripts of all kinds are the same to an author. */
/** Whether a row of a table is the one an author named. */
export const sameCell = (cell: unknown, named: string): boolean => loosely(String(cell)) === loosely(named);

const loosely = (text: string) =>
  text
    .replace(/[’']/g, '’')
    .replace(/[ᵉʳ]+/g, (letters) => letters.replace(/ᵉ/g, 'e').replace(/ʳ/g, 'r'))
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
