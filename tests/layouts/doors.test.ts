import { describe, expect, test } from 'vitest';
import { doorsOfChapter, doorsOfStudy } from '../../src/layouts/doors.ts';
import { pathOf } from '../../src/model/addresses.ts';
import { corpus } from '../content/published.ts';

const chapters = [...corpus.chapters.values()];
const ways = new Map([
  ...chapters.map((chapter) => [pathOf(chapter.key), paths(doorsOfChapter(chapter, corpus))] as const),
  ...corpus.studies.map((study) => [pathOf(study.key), paths(doorsOfStudy(study, corpus))] as const),
]);

function paths(doors: ReturnType<typeof doorsOfStudy>): string[] {
  return doors.flatMap(({ links }) => links.map(({ href }) => href)).filter((href) => !/^\/(?:faits|qui-agit|dispositifs\/#)/.test(href));
}

describe('next doors', () => {
  test.each([...ways.keys()])('%s leads somewhere, and each way is open from the other side', (path) => {
    expect(ways.get(path)!.length).toBeGreaterThan(2);
    expect(ways.get(path)!.filter((other) => !ways.get(other)?.includes(path))).toEqual([]);
  });

  test('every study, idea, lever, condition and kind of scheme is behind one', () => {
    const reached = new Set([...ways.values()].flat());
    expect([...ways.keys()].filter((path) => !reached.has(path))).toEqual([]);
  });
});

test('a study leads to its appendix, its collective and its schemes', () => {
  const doors = doorsOfStudy(
    corpus.studies.find(({ id }) => id === 'vitre')!,
    corpus,
  );
  expect(doors.at(-1)!.links.map(({ href }) => href)).toEqual(['/faits/vitre/', '/qui-agit/#vitre', '/dispositifs/#territoire-vitre']);
});
