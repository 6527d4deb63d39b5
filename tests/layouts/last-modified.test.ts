import { expect, it } from 'vitest';
import { lastModified } from '../../src/layouts/last-modified.ts';
import type { ResolvedLesson } from '../../src/model/corpus.ts';
import { text } from '../model/samples.ts';

const corpus = {
  studies: [],
  chapters: new Map(),
  lessons: [{ id: 'cognac', date: '2026-11-21' }] as ResolvedLesson[],
  pages: new Map(
    [
      { key: 'pages/methode', date: '2026-11-20' },
      { key: 'pages/a-propos', date: '2026-11-22' },
    ].map((page) => [page.key, { ...text({}, page), id: page.key }]),
  ),
};

it.each([
  ['/methode/', '2026-11-20', 'its own day'],
  ['/enseigner/cognac/lycee/', '2026-11-21', 'that of its lesson'],
  ['/index/', '2026-11-22', 'that of the newest text it gathers'],
  ['/', '2026-11-22', 'the same'],
  ['/zones/5319/', '2026-10-01', 'that of the data'],
])('%s changed on %s: %s', (path, day) => expect(lastModified(path, corpus, '2026-10-01')).toBe(day));

it('where nobody knows when the data changed, their pages say no day rather than a wrong one', () => {
  expect(lastModified('/atlas/chomage/', corpus, undefined)).toBeUndefined();
});
