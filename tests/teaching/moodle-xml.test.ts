import { describe, expect, test } from 'vitest';
import type { Quiz, QuizQuestion } from '../../src/model/quiz.ts';
import { moodleXml } from '../../src/teaching/moodle-xml.ts';
import { keptOf } from './kept.ts';
import { askedIn, readMoodle } from './read-moodle.ts';
import { at, childrenOf, readXml, textOf, words } from './read-xml.ts';
import { images, quiz } from './small-quiz.ts';

const bank = readXml(moodleXml(quiz, images));
const entries = childrenOf(bank, 'question');
const typed = (type: string) => entries.filter(({ attributes }) => attributes['type'] === type);

describe('a quiz as a Moodle question bank', () => {
  test('every question comes back as it was', () => {
    expect(askedIn(bank).map((entry) => readMoodle(entry, quiz.id))).toEqual(
      quiz.questions.map(({ id, points, ...question }) => ({
        id,
        points,
        ...keptOf({ id, points, ...question } as QuizQuestion),
        ...(question.kind === 'essay' ? { lines: 15 } : {}),
      })),
    );
  });

  test('it stands in a category of its own', () => {
    expect(at(entries[0]!, 'category', 'text')).toBe(
      '$course$/top/Terrains d’industrie/Cognac : force ou fragilité ?, Première et terminale',
    );
  });

  test('documents come before the questions, with their tables and their pictures inside', () => {
    const [curve, text] = typed('description');
    const markup = at(curve!, 'questiontext', 'text');
    expect(markup).toContain('<img src="@@PLUGINFILE@@/chomage.svg" alt="Courbe du taux de chômage"');
    expect(markup).toContain('<td></td>');
    const files = childrenOf(childrenOf(curve!, 'questiontext')[0]!, 'file');
    expect(files.map((file) => [file.attributes['name'], atob(textOf(file))])).toEqual([
      ['chomage.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ]);
    expect(words(at(text!, 'questiontext', 'text'))).toContain('{tout} ~ « 100 % » = ici & <là> # \\.');
  });

  test('with several right options, wrong ones cost as much as right ones give', () => {
    const several = typed('multichoice')[1]!;
    expect(at(several, 'single')).toBe('false');
    expect(childrenOf(several, 'answer').map(({ attributes }) => attributes['fraction'])).toEqual(['50', '50', '-100']);
  });

  test('the grid of an essay is for who marks it', () => {
    expect(words(at(typed('essay')[0]!, 'graderinfo', 'text'))).toContain('Deux valeurs citées\u00A0: 2\u00A0points');
  });

  test('whatever a statement holds, it stays text', () => {
    const hostile: Quiz = { ...quiz, questions: [{ ...quiz.questions[5]!, statement: '<script>alert(1)</script> ]]> &amp;' }] };
    const [entry] = childrenOf(readXml(moodleXml(hostile, images)), 'question').slice(-1);
    expect(words(at(entry!, 'questiontext', 'text'))).toBe('<script>alert(1)</script> ]]> &amp;');
    expect(at(entry!, 'questiontext', 'text')).not.toContain('<script');
  });
});
