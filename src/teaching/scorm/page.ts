/** The one page of the SCORM package: documents, questions as a form, answers hidden until marks are given. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Quiz, QuizQuestion } from '../../model/quiz.ts';
import { documentMarkup, feedbackOf, gridLines, html, paragraph, rankWords, statementOf, titleOf } from '../markup.ts';

export function quizPage(quiz: Quiz): string {
  const title = `${quiz.title}, ${quiz.levelName}`;
  const head = x(
    'head',
    {},
    x('meta', { charset: 'utf-8' }),
    x('meta', { name: 'viewport', content: 'width=device-width' }),
    x('title', title),
    x('link', { rel: 'stylesheet', href: 'quiz.css' }),
  );
  const documents = quiz.documents.map((document) =>
    x(
      'article',
      { tabindex: '0', 'aria-labelledby': document.id },
      x('h2', { id: document.id }, `Document ${document.number}. ${document.title}`),
      ...documentMarkup(document, (file) => `images/${file}`),
    ),
  );
  const form = x(
    'form',
    {},
    ...quiz.questions.map(questionMarkup),
    x('button', { type: 'submit' }, 'Terminer et voir les réponses'),
    x('p', { id: 'resultat', role: 'status', tabindex: '-1' }),
  );
  const body = x('body', {}, x('main', {}, x('h1', title), paragraph(quiz.instruction), ...documents, x('h2', 'Questions'), form));
  const markup = html(x('html', { lang: 'fr' }, head, body) as ElementContent);
  // Written by hand, for what stands in a script is not XML: « < » alone could end it.
  const key = JSON.stringify(quiz.questions.map(keyOf)).replaceAll('<', '\\u003c');
  const scripts = `<script type="application/json" id="cle">${key}</script><script src="player.js"></script>`;
  return `<!doctype html>\n${markup.replace('</body>', `${scripts}</body>`)}\n`;
}

function questionMarkup(question: QuizQuestion): Element {
  return x(
    'fieldset',
    { id: `question-${question.id}` },
    x('legend', titleOf(question)),
    paragraph(statementOf(question)),
    ...fieldsOf(question),
    x(
      'div',
      { id: `${question.id}-retour`, class: 'retour', hidden: 'hidden' },
      x('p', {}, x('strong', { 'data-note': '' })),
      paragraph(feedbackOf(question)),
      ...(question.kind === 'essay' ? gridLines(question).map(paragraph) : []),
    ),
  ) as Element;
}

function fieldsOf(question: QuizQuestion): Element[] {
  switch (question.kind) {
    case 'choice': {
      const type = question.options.filter(({ right }) => right).length === 1 ? 'radio' : 'checkbox';
      return question.options.map(
        ({ text }, rank) => x('label', {}, x('input', { type, name: question.id, value: `r${rank + 1}` }), ` ${text}`) as Element,
      );
    }
    case 'numeric':
      return [
        x(
          'label',
          {},
          question.unit ? `Réponse, en ${question.unit} ` : 'Réponse ',
          x('input', { type: 'text', name: question.id, inputmode: 'decimal' }),
        ) as Element,
      ];
    case 'short':
      return [x('label', {}, 'Réponse ', x('input', { type: 'text', name: question.id })) as Element];
    case 'matching':
      return lists(
        question.id,
        question.pairs.map(({ left }) => left),
        question.pairs.map(({ right }) => right).sort(),
      );
    case 'ordering':
      return lists(
        question.id,
        [...question.items].sort(),
        question.items.map((_, rank) => rankWords(rank + 1)),
      );
    case 'essay':
      return [x('label', {}, 'Réponse ', x('textarea', { name: question.id, rows: String(question.lines) })) as Element];
  }
}

function lists(name: string, lefts: string[], choices: string[]): Element[] {
  const options = [...new Set(choices)].map((choice) => x('option', { value: choice }, choice));
  return lefts.map((left, rank) => {
    const id = `${name}-${rank + 1}`;
    return x('p', {}, x('label', { for: id }, left), x('select', { id, name: id }, x('option', { value: '' }, '…'), ...options)) as Element;
  });
}

/** What the player compares answers with. */
function keyOf(question: QuizQuestion): Record<string, unknown> {
  const core = { id: question.id, kind: question.kind, points: question.points };
  switch (question.kind) {
    case 'choice':
      return { ...core, right: question.options.flatMap(({ right }, rank) => (right ? [`r${rank + 1}`] : [])) };
    case 'numeric':
      return { ...core, value: question.value, tolerance: question.tolerance };
    case 'short':
      return { ...core, accepted: question.accepted };
    case 'matching':
      return { ...core, right: question.pairs.map(({ right }) => right) };
    case 'ordering':
      return { ...core, right: [...question.items].sort().map((item) => rankWords(question.items.indexOf(item) + 1)) };
    case 'essay':
      return core;
  }
}
