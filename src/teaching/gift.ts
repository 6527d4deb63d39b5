/**
 * A quiz in GIFT, the plain text many platforms read. It carries no picture: documents are given as words,
 * tables and the address of the page.
 */
import type { Quiz, QuizQuestion } from '../model/quiz.ts';
import { documentMarkup, feedbackOf, gridLines, html, paragraph, rankWords, statementOf, titleOf } from './markup.ts';

export function gift(quiz: Quiz): string {
  const documents = quiz.documents.map((document) => {
    const words = {
      ...document,
      parts: document.parts.map((part) => (part.kind === 'image' ? ({ kind: 'paragraph', text: part.alt } as const) : part)),
    };
    return `::${escape(`Document ${document.number}. ${document.title}`)}::[html]${escape(html(...documentMarkup(words, (file) => file)))}`;
  });
  const questions = quiz.questions.map(
    (question) => `::${escape(titleOf(question))}::[html]${escape(html(paragraph(statementOf(question))))}${answersOf(question)}`,
  );
  return `${[
    `// ${quiz.title}, ${quiz.levelName}, version ${quiz.version}, ${quiz.permalink}`,
    `$CATEGORY: $course$/top/Terrains d’industrie/${quiz.title.replaceAll('/', '//')}, ${quiz.levelName}`,
    ...documents,
    ...questions,
  ].join('\n\n')}\n`;
}

function answersOf(question: QuizQuestion): string {
  const general = `\n####${escape(html(paragraph(feedbackOf(question))))}\n`;
  switch (question.kind) {
    case 'choice': {
      const right = question.options.filter((option) => option.right).length;
      const wrong = question.options.length - right;
      const lines = question.options.map((option) => {
        const mark = right === 1 ? (option.right ? '=' : '~') : `~%${option.right ? share(right) : `-${share(wrong)}`}%`;
        return `\n${mark}${escape(option.text)}#${escape(option.feedback)}`;
      });
      return `{${lines.join('')}${general}}`;
    }
    case 'numeric':
      return `{#${question.value}:${question.tolerance}${general}}`;
    case 'matching':
      return pairs(
        question.pairs.map(({ left, right }) => [left, right]),
        general,
      );
    case 'ordering':
      return pairs(
        question.items.map((item, rank) => [item, rankWords(rank + 1)]),
        general,
      );
    case 'short':
      return `{${question.accepted.map((accepted) => `\n=${escape(accepted)}`).join('')}${general}}`;
    case 'essay':
      return `{\n####${escape(html(paragraph(feedbackOf(question)), ...gridLines(question).map(paragraph)))}\n}`;
  }
}

const share = (parts: number) => String(Number((100 / parts).toFixed(5)));

function pairs(list: [left: string, right: string][], general: string): string {
  return `{${list.map(([left, right]) => `\n=${escape(left)} -> ${escape(right)}`).join('')}${general}}`;
}

/** `~ = # { } : \` mean something in GIFT; a line break would end the question. */
function escape(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}
