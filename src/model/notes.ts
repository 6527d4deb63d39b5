/**
 * Notes of a text: each source gets one number, in order of first use, kept for the whole text.
 * A paragraph's notes carry the period, the perimeter and the precision of every number it shows.
 */
import type { Article, Citation } from './article.ts';
import { citationsOf, paragraphsOf } from './article.ts';
import type { Fact } from './facts.ts';
import type { Origin, Quantity } from './quantities.ts';

/** A number as a note explains it. */
export interface Explained {
  citation: number;
  quantity: Quantity;
  extract?: string;
}

export interface Note {
  number: number;
  origin: Origin;
  explained: Explained[];
  /** A statement without a number, reported by a third party. */
  reported: boolean;
}

export interface NoteBook {
  /** Origins in the order of their numbers; `order[0]` is note 1. */
  order: Origin[];
  /** Paragraph number → its notes, in order. */
  byParagraph: Map<number, Note[]>;
  /** Citation index → note numbers printed after it: once per run of citations of the same sources. */
  calls: Map<number, number[]>;
}

export const originKey = (origin: Origin) => `${origin.kind}:${origin.id}`;

export interface NoteContext {
  quantities: Map<string, Quantity>;
  facts: Map<string, Fact>;
}

/** What a citation rests on; empty when it names something unknown (reported elsewhere). */
export function originsOf(citation: Citation, context: NoteContext): Origin[] {
  if (citation.tag === 'Chiffre') return context.quantities.get(citation.quantity ?? '')?.origins ?? [];
  const source = citation.source ?? context.facts.get(citation.fact ?? '')?.source;
  return source ? [{ kind: 'source', id: source }] : [];
}

export function numberNotes(article: Article, context: NoteContext): NoteBook {
  const order: Origin[] = [];
  const numbers = new Map<string, number>();
  for (const citation of citationsOf(article)) {
    for (const origin of originsOf(citation, context)) {
      if (numbers.has(originKey(origin))) continue;
      order.push(origin);
      numbers.set(originKey(origin), order.length);
    }
  }
  const byParagraph = new Map<number, Note[]>();
  const calls = new Map<number, number[]>();
  for (const paragraph of paragraphsOf(article)) {
    const notes = new Map<string, Note>();
    paragraph.citations.forEach((citation, position) => {
      const origins = originsOf(citation, context);
      const next = paragraph.citations[position + 1];
      const same = next && sameOrigins(origins, originsOf(next, context));
      calls.set(citation.index, same ? [] : origins.map((origin) => numbers.get(originKey(origin))!));
      for (const origin of origins) {
        const key = originKey(origin);
        const note = notes.get(key) ?? { number: numbers.get(key)!, origin, explained: [], reported: false };
        const quantity = citation.quantity ? context.quantities.get(citation.quantity) : undefined;
        if (quantity && origin === origins[0]) note.explained.push({ citation: citation.index, quantity, extract: citation.extract });
        if (citation.fact && context.facts.get(citation.fact)?.reliability === 'reported') note.reported = true;
        notes.set(key, note);
      }
    });
    byParagraph.set(
      paragraph.number,
      [...notes.values()].sort((a, b) => a.number - b.number),
    );
  }
  for (const citation of article.looseCitations) {
    calls.set(
      citation.index,
      originsOf(citation, context).map((origin) => numbers.get(originKey(origin))!),
    );
  }
  return { order, byParagraph, calls };
}

function sameOrigins(a: Origin[], b: Origin[]): boolean {
  return a.length === b.length && a.every((origin, index) => originKey(origin) === originKey(b[index]!));
}
