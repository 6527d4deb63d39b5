import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import type { QuizQuestion } from '../../src/model/quiz.ts';
import { gift } from '../../src/teaching/gift.ts';
import { statementOf, titleOf } from '../../src/teaching/markup.ts';
import { readGift } from './read-gift.ts';
import { words } from './read-xml.ts';
import { quiz } from './small-quiz.ts';

const [category, ...entries] = parse(gift(quiz));
const asked = entries.slice(quiz.documents.length);

function kept(question: QuizQuestion): Record<string, unknown> {
  const core = { title: titleOf(question), statement: statementOf(question) };
  switch (question.kind) {
    case 'choice':
      return { ...core, options: question.options };
    case 'numeric':
      return { ...core, value: question.value, tolerance: question.tolerance };
    case 'matching':
      return { ...core, pairs: question.pairs };
    case 'ordering':
      return { ...core, pairs: question.items.map((left, rank) => ({ left, right: ['1ᵉʳ', '2ᵉ', '3ᵉ'][rank] })) };
    case 'short':
      return { ...core, accepted: question.accepted };
    case 'essay':
      return core;
  }
}

describe('a quiz in GIFT', () => {
  test('every question comes back as it was, braces and tildes included', () => {
    expect(asked.map(readGift)).toEqual(quiz.questions.map(kept));
  });

  test('it stands in a category of its own', () => {
    expect(category).toMatchObject({ type: 'Category' });
  });

  test('documents are given as words: pictures by what they show', () => {
    const [curve, text] = entries;
    expect(curve).toMatchObject({ type: 'Description', title: 'Document 1. Le chômage à Cognac' });
    expect(words((curve as { stem: { text: string } }).stem.text)).toContain('Courbe du taux de chômage');
    expect(words((text as { stem: { text: string } }).stem.text)).toContain('{tout} ~ « 100 % » = ici & <là> # \\.');
  });

  test('the answer is told after the question', () => {
    const feedback = asked.map((entry) => ('globalFeedback' in entry ? words(entry.globalFeedback?.text ?? '') : ''));
    expect(feedback.filter((said) => said.startsWith('Réponse à'))).toHaveLength(quiz.questions.length);
  });
});
