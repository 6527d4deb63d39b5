import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Quiz, QuizDocument } from '../../model/quiz.ts';
import { documentMarkup, html, paragraph } from '../markup.ts';

export function instructionPage(quiz: Quiz): string {
  return page(`${quiz.title}, ${quiz.levelName}`, [
    paragraph(quiz.instruction),
    x('p', {}, `Fiche en ligne, version ${quiz.version}\u00A0: `, x('a', { href: quiz.permalink }, quiz.permalink)) as ElementContent,
  ]);
}

export function documentPage(document: QuizDocument): string {
  return page(
    `Document ${document.number}. ${document.title}`,
    documentMarkup(document, (file) => `../images/${file}`),
  );
}

function page(title: string, content: ElementContent[]): string {
  const head = x('head', {}, x('meta', { charset: 'utf-8' }), x('title', title)) as ElementContent;
  const body = x('body', {}, x('h1', title), ...content) as ElementContent;
  return `<!doctype html>\n${html(x('html', { lang: 'fr' }, head, body) as ElementContent)}\n`;
}
