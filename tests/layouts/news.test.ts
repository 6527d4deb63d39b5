import { expect, test } from 'vitest';
import { changes, numberWords } from '../../src/layouts/news.ts';
import { corpus } from '../content/published.ts';

const all = changes(corpus);

test('news go from the latest to the oldest', () => {
  expect(all.map(({ date }) => date)).toEqual(
    all
      .map(({ date }) => date)
      .sort()
      .reverse(),
  );
});

test('every study and every chapter was published once', () => {
  const published = all.filter(({ nature }) => nature === 'publication').map(({ path }) => path);
  expect(new Set(published).size).toBe(published.length);
  expect(published.length).toBe(corpus.studies.length + corpus.chapters.size);
});

test('a changed number is said with what it was, to the same decimals', () => {
  const words = numberWords({ name: 'chômage de la zone, fin 2025', unit: '%', before: 4, after: 4.2 });
  expect(words).toBe('chômage de la zone, fin 2025 : 4,2\u202F% au lieu de 4,0\u202F%');
});
