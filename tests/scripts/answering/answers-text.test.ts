import { expect, test } from 'vitest';
import { answersText } from '../../../src/scripts/answering/answers-text.ts';

test('each question with what was answered, and a word where nothing was', () => {
  const text = answersText('Cognac', 'https://exemple.test/enseigner/cognac/lycee/', 'Awa', [
    { label: 'Question 1', statement: 'Qui décide ?', read: () => ({ 'La commune': 'oui' }) },
    { label: 'Question 2', statement: 'Associez.', read: () => ({ Tonnelier: 'Bois' }) },
    { label: 'Question 3', statement: 'Rédigez.', read: () => ({ '': 'Une force.\nPuis non.' }) },
    { label: 'Question 4', statement: 'Calculez.', read: () => ({}) },
  ]);
  expect(text.replaceAll('\u00A0', ' ').split('\n').slice(2)).toEqual([
    'Nom : Awa',
    '',
    'Question 1. Qui décide ?',
    '- La commune',
    '',
    'Question 2. Associez.',
    '- Tonnelier : Bois',
    '',
    'Question 3. Rédigez.',
    'Une force.',
    'Puis non.',
    '',
    'Question 4. Calculez.',
    '(sans réponse)',
    '',
  ]);
});
