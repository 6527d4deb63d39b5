import { describe, expect, test } from 'vitest';
import type { Loaded } from '../../src/corpus/load.ts';
import { questionsOf } from '../../src/layouts/lesson.ts';
import { quizImagesOf } from '../../src/layouts/lesson-drawings.ts';
import { quizzesOf } from '../../src/layouts/lesson-quiz.ts';
import { resolveLesson } from '../../src/model/resolve-lesson.ts';
import { corpusOf, lessonOf } from '../model/lesson-samples.ts';
import { source } from '../model/samples.ts';

const corpus = corpusOf({ sources: new Map([['journal', source('journal')]]) }) as Loaded;
const lesson = resolveLesson(lessonOf(), corpus, () => {});
const site = new URL('https://terrains.example');
const [quiz] = await quizzesOf(lesson, corpus, site);

describe('the quiz of a level', () => {
  test('bears the names of its lesson and its level, and says where the lesson is', () => {
    expect(quiz).toMatchObject({ id: 'ici-lycee', levelName: 'Première', permalink: 'https://terrains.example/enseigner/ici/' });
  });

  test('asks each kind of question with its numbers in place', () => {
    expect(quiz!.questions.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '1 numeric',
      '2 numeric',
      '3 choice',
      '4 matching',
      '5 ordering',
      '6 short',
      '7 essay',
      '8 short',
    ]);
    expect(quiz!.questions[1]).toMatchObject({
      value: -22,
      tolerance: 0.05,
      unit: '%',
      decimals: 1,
      where: 'document 2, ligne «\u00A02000\u00A0»\u202F; document 2, ligne «\u00A02020\u00A0»',
    });
    expect(quiz!.questions[4]).toMatchObject({
      items: ['L’usine ouvre', 'Elle grandit', 'Elle ferme'],
      where: 'document 3, fait n°\u00A01',
    });
    expect(quiz!.questions[6]).toMatchObject({ points: 2.5, grid: [{ points: 1.5 }, { points: 1 }] });
  });

  test('has its documents as paragraphs, tables and pictures, with their sources', () => {
    const [text, curve, facts, map] = quiz!.documents;
    expect(text!.parts[0]).toEqual({ kind: 'paragraph', text: '§\u00A01 Une phrase.' });
    expect(curve!.parts.map(({ kind }) => kind)).toEqual(['paragraph', 'image', 'table', 'paragraph']);
    expect(curve!.parts[1]).toMatchObject({ file: 'courbe.svg', width: 964, alt: expect.stringContaining('2020') });
    expect(curve!.parts[2]).toMatchObject({
      caption: 'Une courbe',
      rows: [
        ['2000', '100'],
        ['2010', '90'],
        ['2020', '78'],
      ],
    });
    expect(facts!.sources).toEqual([expect.stringMatching(/Titre de journal.* https:\/\/exemple\.fr\/journal$/)]);
    expect(map!.permalink).toBe('https://terrains.example/etudes/ici/');
  });

  test('gives the options in the order of the pupil’s sheet', () => {
    const asked = questionsOf(lesson, lesson.levels[0]!).find(({ question }) => question.id === 'q3')!.question;
    const options = quiz!.questions[2];
    expect(asked.kind === 'choice' && asked.options.map(({ text }) => text)).toEqual(
      options!.kind === 'choice' && options!.options.map(({ text }) => text),
    );
  });
});

test('the picture of a figure says its document’s title, not what the figure finds', async () => {
  const [image] = await quizImagesOf(lesson, corpus, site);
  const svg = new TextDecoder().decode(image!.bytes);
  expect(image!.file).toBe('courbe.svg');
  expect(svg).toContain('Document 2');
  expect(svg).toContain('Une courbe');
  expect(svg).not.toContain('Un constat');
});
