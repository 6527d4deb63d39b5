import { describe, expect, test } from 'vitest';
import { marginNotes, paragraphOf, textOf } from '../../src/authoring/reading.ts';
import { citationsOf, paragraphsOf } from '../../src/model/article.ts';
import { corpus } from '../content/published.ts';

test('an unknown text is an error, not an empty page', () => {
  expect(() => textOf('etudes/nulle-part')).toThrow(/texte inconnu : etudes\/nulle-part/);
});

describe.each(corpus.studies.map((study) => [study.id, study] as const))('the margin of %s', (_id, study) => {
  const text = textOf(study.key);
  const paragraphs = paragraphsOf(study.article).map(({ number, citations }) => ({ number, citations, notes: marginNotes(text, number) }));

  test('has a note for each number called in the paragraph, in order', () => {
    for (const { number, citations, notes } of paragraphs) {
      const called = new Set(citations.flatMap(({ index }) => text.notes.calls.get(index)!));
      expect(
        notes.map((note) => note.number),
        `§ ${number}`,
      ).toEqual([...called].sort((a, b) => a - b));
    }
  });

  test('gives a source in full the first time, in short afterwards', () => {
    const seen = new Set<number>();
    for (const { number, notes } of paragraphs) {
      for (const note of notes) expect(note.repeated, `§ ${number}, note ${note.number}`).toBe(seen.has(note.number));
      notes.forEach((note) => seen.add(note.number));
    }
  });

  test('says period and perimeter of every number the paragraph shows', () => {
    for (const { number, citations, notes } of paragraphs) {
      const shown = citations.flatMap(({ quantity, extract }) => (quantity ? [{ quantity: text.quantities.get(quantity)!, extract }] : []));
      const explained = notes.flatMap(({ explanations }) => explanations);
      for (const { quantity } of shown) {
        const line = explained.find(
          ({ perimeter, values }) => perimeter === quantity.perimeter && values.some(({ period }) => period === quantity.period),
        );
        expect(line, `§ ${number}, ${quantity.id}`).toBeDefined();
      }
    }
  });

  test('says which numbers are computed, and which are second-hand', () => {
    for (const { notes } of paragraphs) {
      for (const { explanations } of notes) for (const { computed, remark } of explanations) expect(computed && remark).toBeUndefined();
    }
    const secondary = citationsOf(study.article).some(({ quantity }) => text.quantities.get(quantity ?? '')?.reliability === 'reported');
    expect(paragraphs.some(({ notes }) => notes.some((note) => note.secondary || note.explanations.some((line) => line.secondary)))).toBe(
      secondary,
    );
  });

  test('knows in which paragraph each citation stands', () => {
    for (const { number, citations } of paragraphs) {
      for (const { index } of citations) expect(paragraphOf(study.key, index)).toBe(number);
    }
    expect(paragraphOf(study.key, 9999)).toBeUndefined();
  });
});
