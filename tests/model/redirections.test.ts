import { expect, test } from 'vitest';
import type { Problem } from '../../src/model/problems.ts';
import { checkRedirections } from '../../src/model/redirections.ts';

const told = (...moves: [from: string, to: string][]) => {
  const problems: Problem[] = [];
  checkRedirections(
    moves.map(([from, to]) => ({ from, to })),
    'redirections.yaml',
    (problem) => void problems.push(problem),
  );
  return problems.map(({ field, message }) => `${field} : ${message}`);
};

test('a page and a part of one may move', () => {
  expect(told(['/etudes/ancienne/', '/etudes/vitre/'], ['/etudes/vitre/#p12', '/etudes/vitre/#p14'])).toEqual([]);
});

test('an address of another site, or without its last slash, is none of ours', () => {
  expect(told(['/etudes/vitre', 'https://exemple.fr/'])).toEqual([
    '/etudes/vitre : « /etudes/vitre » n’est pas une adresse du site',
    '/etudes/vitre : « https://exemple.fr/ » n’est pas une adresse du site',
  ]);
});

test('an address moves once, and to one that stays', () => {
  expect(told(['/a/', '/b/'], ['/a/', '/c/'])).toEqual(['/a/ : cette adresse est redirigée deux fois']);
  expect(told(['/a/', '/b/'], ['/b/', '/c/'])).toEqual(['/a/ : « /b/ » est redirigée à son tour']);
});
