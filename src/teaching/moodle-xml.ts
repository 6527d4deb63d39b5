/**
 * A quiz as a Moodle question bank. Documents come first, as questions without answer, with their pictures inside.
 * Ordering is asked by matching each event with its rank: the type « ordering » is not in every Moodle.
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Quiz, QuizImage, QuizQuestion } from '../model/quiz.ts';
import { toBase64 } from './base64.ts';
import { documentMarkup, feedbackOf, gridLines, html, paragraph, rankWords, statementOf, titleOf, xmlFile } from './markup.ts';

export function moodleXml(quiz: Quiz, images: QuizImage[]): string {
  const category = x(
    'question',
    { type: 'category' },
    x('category', {}, x('text', `$course$/top/Terrains d’industrie/${quiz.title.replaceAll('/', '//')}, ${quiz.levelName}`)),
    formatted('info', html(paragraph(quiz.instruction))),
  );
  const documents = quiz.documents.map((document) =>
    x(
      'question',
      { type: 'description' },
      name(`Document ${document.number}. ${document.title}`),
      formatted('questiontext', html(...documentMarkup(document, (file) => `@@PLUGINFILE@@/${file}`)), filesOf(document.parts, images)),
      formatted('generalfeedback', ''),
      x('defaultgrade', '0'),
      x('penalty', '0'),
      x('hidden', '0'),
      x('idnumber', `${quiz.id}-${document.id}`),
    ),
  );
  return xmlFile(x('quiz', {}, category, ...documents, ...quiz.questions.map((question) => questionOf(quiz, question))) as Element);
}

function questionOf(quiz: Quiz, question: QuizQuestion): Element {
  return x(
    'question',
    { type: TYPES[question.kind] },
    name(titleOf(question)),
    formatted('questiontext', html(paragraph(statementOf(question)))),
    formatted('generalfeedback', html(paragraph(feedbackOf(question)))),
    x('defaultgrade', String(question.points)),
    x('penalty', '0'),
    x('hidden', '0'),
    x('idnumber', `${quiz.id}-${question.id}`),
    ...answersOf(question),
  ) as Element;
}

const TYPES: Record<QuizQuestion['kind'], string> = {
  choice: 'multichoice',
  numeric: 'numerical',
  matching: 'matching',
  ordering: 'matching',
  short: 'shortanswer',
  essay: 'essay',
};

function answersOf(question: QuizQuestion): Element[] {
  switch (question.kind) {
    case 'choice': {
      const right = question.options.filter((option) => option.right).length;
      const wrong = question.options.length - right;
      return [
        element('single', String(right === 1)),
        element('shuffleanswers', 'true'),
        element('answernumbering', 'abc'),
        ...question.options.map((option) =>
          answer(
            html(paragraph(option.text)),
            option.right ? fraction(right) : right === 1 ? '0' : `-${fraction(wrong)}`,
            option.feedback,
            'html',
          ),
        ),
      ];
    }
    case 'numeric':
      return [
        answer(String(question.value), '100', '', 'moodle_auto_format', element('tolerance', String(question.tolerance))),
        element('unitgradingtype', '0'),
        element('unitpenalty', '0'),
        // The unit is in the question; the pupil types the number alone.
        element('showunits', '3'),
        element('unitsleft', '0'),
      ];
    case 'matching':
      return matching(question.pairs.map(({ left, right }) => [left, right]));
    case 'ordering':
      return matching(question.items.map((item, rank) => [item, rankWords(rank + 1)]));
    case 'short':
      return [element('usecase', '0'), ...question.accepted.map((accepted) => answer(accepted, '100', '', 'moodle_auto_format'))];
    case 'essay':
      return [
        element('responseformat', 'editor'),
        element('responserequired', '1'),
        element('responsefieldlines', String(Math.min(40, 5 * Math.ceil(question.lines / 5)))),
        element('attachments', '0'),
        element('attachmentsrequired', '0'),
        formatted(
          'graderinfo',
          html(paragraph(question.answer), x('ul', {}, ...gridLines(question).map((line) => x('li', line))) as Element),
        ),
        formatted('responsetemplate', ''),
      ];
  }
}

/** Moodle knows 33.33333, not 33.3. */
const fraction = (parts: number) => String(Number((100 / parts).toFixed(5)));

function matching(pairs: [left: string, right: string][]): Element[] {
  return [
    element('shuffleanswers', 'true'),
    ...pairs.map(
      ([left, right]) =>
        x('subquestion', { format: 'html' }, x('text', html(paragraph(left))), x('answer', {}, x('text', right))) as Element,
    ),
  ];
}

function answer(text: string, share: string, feedback: string, format: string, ...more: Element[]): Element {
  return x(
    'answer',
    { fraction: share, format },
    x('text', text),
    formatted('feedback', feedback && html(paragraph(feedback))),
    ...more,
  ) as Element;
}

function filesOf(parts: Quiz['documents'][number]['parts'], images: QuizImage[]): Element[] {
  const wanted = new Set(parts.flatMap((part) => (part.kind === 'image' ? [part.file] : [])));
  return images
    .filter(({ file }) => wanted.has(file))
    .map(({ file, bytes }) => x('file', { name: file, path: '/', encoding: 'base64' }, toBase64(bytes)) as Element);
}

const element = (tag: string, text: string): Element => x(tag, text) as Element;
const name = (text: string): Element => x('name', {}, x('text', text)) as Element;
const formatted = (tag: string, text: string, files: Element[] = []): Element =>
  x(tag, { format: 'html' }, x('text', text), ...files) as Element;
