import { describe, expect, test } from 'vitest';
import { doorsOfChapter, doorsOfStudy } from '../../src/layouts/doors.ts';
import { textsTaught } from '../../src/layouts/lesson-page.ts';
import { pathOf } from '../../src/model/addresses.ts';
import { lessonPath } from '../../src/model/lesson-addresses.ts';
import { corpus } from '../content/published.ts';

const chapters = [...corpus.chapters.values()];
const ways = new Map<string, string[]>([
  ...chapters.map((chapter) => [pathOf(chapter.key), paths(doorsOfChapter(chapter, corpus))] as const),
  ...corpus.studies.map((study) => [pathOf(study.key), paths(doorsOfStudy(study, corpus))] as const),
]);
const taught = new Map(corpus.lessons.map((lesson) => [lessonPath(lesson.id), textsTaught(lesson, corpus).map(({ key }) => pathOf(key))]));

function paths(doors: ReturnType<typeof doorsOfStudy>): string[] {
  return doors.flatMap(({ links }) => links.map(({ href }) => href)).filter((href) => !/^\/(?:faits|qui-agit|dispositifs\/#)/.test(href));
}

describe.runIf(taught.size > 0)('lessons', () => {
  test.each([...taught.keys()])('%s is behind a door of each text it is about', (path) => {
    expect(taught.get(path)!.filter((text) => !ways.get(text)?.includes(path))).toEqual([]);
  });
});

describe('next doors', () => {
  test.each([...ways.keys()])('%s leads somewhere, and each way is open from the other side', (path) => {
    expect(ways.get(path)!.length).toBeGreaterThan(2);
    expect(ways.get(path)!.filter((other) => !(ways.get(other) ?? taught.get(other))?.includes(path))).toEqual([]);
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
  expect(doors.find(({ title }) => title === 'Pour aller au bout')!.links.map(({ href }) => href)).toEqual([
    '/faits/vitre/',
    '/qui-agit/#vitre',
    '/dispositifs/#territoire-vitre',
  ]);
});
