/** Lessons as published: one for each study and each idea, whose computed answers are computed here a second time. */
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/model/quantities.ts';
import type { Declaration } from '../../src/model/studies.ts';
import { corpus } from './published.ts';

const ideas = [...corpus.chapters.values()].filter(({ kind }) => kind === 'idea');

test('each study and each idea has its lesson', () => {
  expect(corpus.lessons.map(({ text }) => text).sort()).toEqual([...corpus.studies, ...ideas].map(({ key }) => key).sort());
});

/** What an author declared, from the rows of the tables and the values of the facts: none of the code of the pages. */
function recomputed(id: string, declarations: Record<string, Declaration>, known: ReadonlyMap<string, Quantity>): number {
  const declaration = declarations[id];
  if (!declaration) return corpus.facts.get(id)!.value!;
  if (declaration.kind === 'cell') {
    const { rows } = corpus.datasets.get(declaration.dataset)!;
    const found = rows.filter((row) => Object.entries(declaration.key).every(([column, value]) => String(row[column]) === String(value)));
    expect(found).toHaveLength(1);
    return Number(found[0]![declaration.column]);
  }
  // Ranks and scatters go through three hundred zones: recomputed.test.ts does.
  if (declaration.kind !== 'operation') return known.get(id)!.value;
  const values = declaration.operands.map((operand) => recomputed(operand, declarations, known));
  const [first = 0, second = 0] = values;
  const results = {
    difference: first - second,
    variation: 100 * (first / second - 1),
    part: (first / second) * 100,
    rapport: first / second,
    somme: values.reduce((sum, value) => sum + value),
  };
  return results[declaration.operation];
}

const asked = corpus.lessons.flatMap((lesson) => {
  const { declarations } = corpus.studies.find(({ key }) => key === lesson.text) ?? corpus.chapters.get(lesson.text)!;
  const all = { ...declarations, ...lesson.declarations };
  return lesson.questions
    .filter((question) => question.kind === 'numeric')
    .filter(({ quantity }) => all[quantity]?.kind === 'operation')
    .map((question) => ({ name: `${lesson.id}, ${question.id}`, lesson, question, all }));
});

describe.runIf(asked.length > 0)('the answer of a computed question is that of its data', () => {
  test.each(asked)('$name', ({ lesson, question, all }) => {
    const { value, decimals } = lesson.quantities.get(question.quantity)!;
    expect(value).toBeCloseTo(recomputed(question.quantity, all, lesson.quantities), 6);
    // Wide enough for who rounds as the page does, and no wider than what is asked.
    const tolerance = lesson.tolerances.get(question.id)!;
    expect(tolerance).toBeGreaterThanOrEqual(0.5 * 10 ** -decimals);
    expect(tolerance).toBeLessThan(Math.abs(value));
  });
});

test('a lesson asks each kind of question, and for one computation at least', () => {
  const poor = corpus.lessons.filter(
    ({ id, questions }) =>
      new Set(questions.map(({ kind }) => kind)).size < 6 || !asked.some(({ lesson }) => lesson.id === id),
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});
