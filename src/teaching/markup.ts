/** The words of a quiz as the small XHTML that learning platforms keep: no class, no style, no script. */
import type { Element, ElementContent, Root } from 'xast';
import type { ElementContent as HastContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { pointsWords } from '../format/points.ts';
import type { QuizDocument, QuizPart, QuizQuestion } from '../model/quiz.ts';

/** Where a picture stands for the reader of the markup: `@@PLUGINFILE@@/x.svg`, `images/x.svg`. */
export type ImageAddress = (file: string) => string;

/** An XML file with its declaration. */
export function xmlFile(root: Element): string {
  const tree: Root = { type: 'root', children: [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }, root] };
  // No section of character data is written, and outside one « ]]> » is not allowed.
  return `${toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`;
}

/** Markup as HTML text, also to be put where a format wants HTML written inside XML. */
export function html(...nodes: ElementContent[]): string {
  return toHtml(nodes.map(toHast));
}

/** HTML is not XML: « <td /> » would swallow the rest of its row. */
function toHast(node: ElementContent): HastContent {
  if (node.type === 'text') return { type: 'text', value: node.value };
  if (node.type !== 'element') throw new TypeError(`« ${node.type} » n’est pas du HTML`);
  return { type: 'element', tagName: node.name, properties: { ...node.attributes }, children: node.children.map(toHast) };
}

export const paragraph = (text: string): Element => x('p', text) as Element;

/** What pupils read of a document: its title is left to the platform. */
export function documentMarkup({ parts, sources, permalink }: QuizDocument, image: ImageAddress): Element[] {
  const said = sources.map((source) => x('small', source) as Element);
  return [
    ...parts.map((part) => partMarkup(part, image)),
    x('p', {}, x('small', `Sources${NBSP}: `), ...said.flatMap((source, rank) => (rank === 0 ? [source] : [x('br'), source]))) as Element,
    x('p', {}, x('a', { href: permalink }, 'Le document dans la fiche en ligne')) as Element,
  ];
}

function partMarkup(part: QuizPart, image: ImageAddress): Element {
  switch (part.kind) {
    case 'paragraph':
      return paragraph(part.text);
    case 'table':
      return table(part);
    case 'image':
      return x(
        'p',
        {},
        x('img', { src: image(part.file), alt: part.alt, width: String(part.width), height: String(part.height) }),
      ) as Element;
  }
}

function table({ caption, head, rows }: QuizPart & { kind: 'table' }): Element {
  return x(
    'table',
    {},
    x('caption', caption),
    x('thead', {}, x('tr', {}, ...head.map((cell) => x('th', { scope: 'col' }, cell)))),
    x(
      'tbody',
      {},
      ...rows.map(([first = '', ...cells]) => x('tr', {}, x('th', { scope: 'row' }, first), ...cells.map((cell) => x('td', cell)))),
    ),
  ) as Element;
}

const NBSP = '\u00A0';

/** What is asked, with what the form of the answer must be. */
export function statementOf(question: QuizQuestion): string {
  return [question.statement, askedForm(question)].filter(Boolean).join(' ');
}

function askedForm(question: QuizQuestion): string {
  switch (question.kind) {
    case 'choice':
      return question.options.filter(({ right }) => right).length > 1 ? '(Plusieurs réponses sont justes.)' : '';
    case 'numeric':
      return `(Répondre par un nombre${question.unit && ` en ${question.unit}`}${decimalsAsked(question.decimals)}.)`;
    case 'ordering':
      return '(Donner à chaque événement son rang, du plus ancien au plus récent.)';
    default:
      return '';
  }
}

function decimalsAsked(decimals: number): string {
  if (decimals === 0) return '';
  return decimals === 1 ? ', avec un chiffre après la virgule' : `, avec ${decimals} chiffres après la virgule`;
}

/** « Question 3, 2 points » */
export function titleOf({ number, points }: QuizQuestion): string {
  return `Question ${number}, ${pointsWords(points)}`;
}

/** The answer, and where it stands. */
export function feedbackOf({ answer, where }: QuizQuestion): string {
  return `${answer} (Où le lire${NBSP}: ${where}.)`;
}

/** 1 → « 1ᵉʳ », 2 → « 2ᵉ ». */
export function rankWords(rank: number): string {
  return rank === 1 ? '1ᵉʳ' : `${rank}ᵉ`;
}

/** The grid of an essay, a line for each criterion. */
export function gridLines({ grid }: QuizQuestion & { kind: 'essay' }): string[] {
  return grid.map(({ criterion, points }) => `${criterion}${NBSP}: ${pointsWords(points)}`);
}
