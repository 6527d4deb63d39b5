import { expect, test } from 'vitest';
import type { Loaded } from '../../src/corpus/load.ts';
import { quizImagesOf } from '../../src/layouts/lesson-drawings.ts';
import { resolveLesson } from '../../src/model/resolve-lesson.ts';
import { corpusOf, lessonOf } from '../model/lesson-samples.ts';
import { source } from '../model/samples.ts';

test('the picture of a figure says its document’s title, not what the figure finds', async () => {
  const corpus = corpusOf({ sources: new Map([['journal', source('journal')]]) }) as Loaded;
  const [image] = await quizImagesOf(
    resolveLesson(lessonOf(), corpus, () => {}),
    corpus,
    new URL('https://terrains.example'),
  );
  const svg = new TextDecoder().decode(image!.bytes);
  expect(image!.file).toBe('courbe.svg');
  expect(svg).toContain('Document 2');
  expect(svg).toContain('Une courbe');
  expect(svg).not.toContain('Un constat');
});
