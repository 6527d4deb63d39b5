import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { gift } from '../../src/teaching/gift.ts';
import { titleOf } from '../../src/teaching/markup.ts';
import { keptOf } from './kept.ts';
import { readGift } from './read-gift.ts';
import { words } from './read-xml.ts';
import { quiz } from './small-quiz.ts';

const [category, ...entries] = parse(gift(quiz));
const asked = entries.slice(quiz.documents.length);

describe('a quiz in GIFT', () => {
  test('every question comes back as it was, braces and tildes included', () => {
    expect(asked.map(readGift)).toEqual(quiz.questions.map((question) => ({ title: titleOf(question), ...keptOf(question) })));
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
