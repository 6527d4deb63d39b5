/** The composition as it will be printed. Words a teacher typed are set as text, never as markup. */
import { questionOf } from '../../model/composed-quiz.ts';
import type { Composition } from '../../model/composition.ts';
import { pointsWords } from '../../teaching/markup.ts';
import type { LessonFile } from './lesson-files.ts';

export function previewOf(composition: Composition, lessons: ReadonlyMap<string, LessonFile>, answers: boolean): DocumentFragment {
  const page = document.createDocumentFragment();
  page.append(...(composition.title ? [element('h2', composition.title)] : []), ...paragraphsOf(composition.instruction));
  const counts = { document: 0, question: 0, map: 0 };
  for (const piece of composition.pieces) {
    const lesson = lessons.get(piece.lesson)!;
    counts[piece.kind] += 1;
    const rank = counts[piece.kind];
    const part = document.createElement('section');
    part.className = `piece piece-${piece.kind}`;
    if (piece.kind === 'document') part.append(element('h3', `Document ${rank}`), ...madeBySite(lesson.html.documents[piece.id]!));
    else if (piece.kind === 'map') part.append(element('h3', 'Croquis'), ...madeBySite(lesson.html.map));
    else {
      const { points } = questionOf(piece, composition.cycle, lessons)!;
      part.append(element('h3', `Question ${rank} (${pointsWords(points)})`), ...madeBySite(lesson.html.questions[piece.id]!));
      if (answers) part.append(element('h4', 'Corrigé'), ...madeBySite(lesson.html.answers[piece.id]!));
    }
    page.append(part);
  }
  return page;
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
function madeBySite(html: string): Node[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes];
}
