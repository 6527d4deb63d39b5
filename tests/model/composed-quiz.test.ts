import { describe, expect, test } from 'vitest';
import { composedQuiz, type LessonPieces, missingDocuments } from '../../src/model/composed-quiz.ts';
import type { Composition } from '../../src/model/composition.ts';
import { quiz } from '../teaching/small-quiz.ts';

const cognac: LessonPieces = {
  id: 'cognac',
  title: quiz.title,
  levels: [
    { id: 'college', cycle: 'college' },
    { id: 'lycee', cycle: 'lycee' },
  ],
  quizzes: [{ ...quiz, questions: quiz.questions.slice(0, 1).map((question) => ({ ...question, points: 5 })) }, quiz],
  needs: { seul: ['texte'], taux: ['courbe', 'texte'] },
};
const lessons = new Map([['cognac', cognac]]);

const composition: Composition = {
  cycle: 'college',
  title: 'Mon dossier',
  instruction: '',
  pieces: [
    { lesson: 'cognac', kind: 'question', id: 'taux' },
    { lesson: 'cognac', kind: 'document', id: 'texte' },
    { lesson: 'cognac', kind: 'question', id: 'seul' },
  ],
};

describe('a composition as a quiz', () => {
  const composed = composedQuiz(composition, lessons, 'https://exemple.test/#v=1');

  test('numbers documents and questions anew, in the order chosen', () => {
    expect(composed.documents.map(({ number, title }) => [number, title])).toEqual([[1, 'Une chaîne entière']]);
    expect(composed.questions.map(({ number, id }) => [number, id])).toEqual([
      [1, 'cognac-taux'],
      [2, 'cognac-seul'],
    ]);
  });

  test('pictures of two lessons keep apart', () => {
    const { documents } = composedQuiz({ ...composition, pieces: [{ lesson: 'cognac', kind: 'document', id: 'courbe' }] }, lessons, '');
    expect(documents[0]!.parts[0]).toMatchObject({ kind: 'image', file: 'cognac-chomage.svg' });
  });

  test('marks as the level asked for does, or else as the level that has the question', () => {
    expect(composed.questions.map(({ points }) => points)).toEqual([2, 5]);
  });

  test('says where answers stand by the new numbers, by title for a document left out', () => {
    expect(composed.questions.map(({ where }) => where)).toEqual(['«\u00A0Le chômage à Cognac\u00A0», document 1', 'document 1']);
  });

  test('a question without its document is noticed', () => {
    expect(missingDocuments(composition.pieces, lessons)).toEqual([{ lesson: 'cognac', kind: 'document', id: 'courbe' }]);
  });
});
