import { pathOf } from '../model/addresses.ts';
import { type Corpus, textsOf } from '../model/corpus.ts';
import { lessonPath } from '../model/lesson-addresses.ts';

/** Pages made of data, whatever the texts become. */
const OF_DATA = /^\/(?:zones|atlas|comparer|chez-moi|donnees)\//;

/**
 * When a page last changed, `2026-11-23`: a text or a lesson, the day its author says; what is drawn from data, that of the data;
 * what gathers texts, that of the newest.
 * @param path from the home page: `/etudes/vitre/`
 * @param data day of the last change to the data; undefined where nobody knows it, and then neither is that of their pages
 */
export function lastModified(
  path: string,
  corpus: Pick<Corpus, 'studies' | 'chapters' | 'pages' | 'lessons'>,
  data: string | undefined,
): string | undefined {
  if (OF_DATA.test(path)) return data;
  const lesson = corpus.lessons.find(({ id }) => path.startsWith(lessonPath(id)));
  if (lesson) return lesson.date;
  const texts = textsOf(corpus);
  const own = texts.find(({ key }) => pathOf(key) === path);
  return (
    own?.date ??
    texts
      .map(({ date }) => date)
      .sort()
      .at(-1)
  );
}
