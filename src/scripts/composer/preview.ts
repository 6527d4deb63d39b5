/** The composition as it will be printed. Words a teacher typed are set as text, never as markup. */
import { composedQuiz } from '../../model/composed-quiz.ts';
import type { Composition } from '../../model/composition.ts';
import type { QuizQuestion } from '../../model/quiz.ts';
import { pointsWords } from '../../format/points.ts';
import type { LessonFile } from './lesson-files.ts';

export function previewOf(composition: Composition, lessons: ReadonlyMap<string, LessonFile>, answers: boolean): DocumentFragment {
  const page = document.createDocumentFragment();
  page.append(...(composition.title ? [element('h2', composition.title)] : []), ...paragraphsOf(composition.instruction));
  const { questions } = composedQuiz(composition, lessons, '');
  const counts = { document: 0, question: 0, map: 0 };
  for (const piece of composition.pieces) {
    const { html } = lessons.get(piece.lesson)!;
    counts[piece.kind] += 1;
    const rank = counts[piece.kind];
    if (piece.kind === 'document') page.append(documentNumbered(html.documents[piece.id]!, rank));
    else if (piece.kind === 'map') page.append(section('eleve-croquis', element('h3', 'Croquis'), madeBySite(html.map)));
    else {
      const asked = questions[rank - 1]!;
      page.append(questionNumbered(html.questions[piece.id]!, asked));
      if (answers) page.append(answerTo(html.answers[piece.id]!, asked));
    }
  }
  return page;
}

function documentNumbered(html: string, rank: number): DocumentFragment {
  const made = madeBySite(html);
  made.querySelector('.document-rang')!.textContent = `Document ${rank}`;
  return made;
}

function questionNumbered(html: string, { number, points, where }: QuizQuestion): DocumentFragment {
  const made = madeBySite(html);
  made.querySelector('.question-rang')!.textContent = String(number);
  made.querySelector('h3 .invisible')!.textContent = `Question ${number}`;
  made.querySelector('.question-points')!.textContent = `${pointsWords(points)}, ${where}`;
  return made;
}

function answerTo(html: string, { number, where }: QuizQuestion): HTMLElement {
  const made = madeBySite(html);
  made.querySelector('.corrige-lieux')!.textContent = `Se trouve\u00A0: ${where}.`;
  return section('corrige', element('h4', `Corrigé de la question ${number}`), made);
}

function section(name: string, ...content: Node[]): HTMLElement {
  const made = document.createElement('section');
  made.className = name;
  made.append(...content);
  return made;
}

/** A line a paragraph. */
const paragraphsOf = (text: string) =>
  text
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line) => element('p', line));

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Of the site's own files, never of a link or of a field. */
function madeBySite(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
