/** A level of a lesson → its quiz: every number in place, plain words, nothing left to follow. */
import { plainParagraph, plainWords } from '../components/lesson/words.ts';
import { alternativeOf } from '../charts/alternative.ts';
import type { Loaded } from '../corpus/load.ts';
import { decimalsOf, formatNumber, typeset, unitWord } from '../format/french.ts';
import type { ResolvedLesson } from '../model/corpus.ts';
import { factFrame } from '../model/facts.ts';
import type { NumberedDocument } from '../model/lesson-documents.ts';
import { drawingName, lessonPath } from '../model/lesson-addresses.ts';
import type { AskedQuestion, LessonLevel } from '../model/lessons.ts';
import type { Quantity } from '../model/quantities.ts';
import type { Quiz, QuizDocument, QuizImage, QuizPart, QuizQuestion } from '../model/quiz.ts';
import type { Reference } from '../model/references.ts';
import type { Table } from '../model/table.ts';
import { thinned } from '../model/thinned-table.ts';
import { shownValue } from '../model/tolerance.ts';
import { address } from './address.ts';
import { documentsOf, questionsOf, rowsNamed } from './lesson.ts';
import { quizImagesOf } from './lesson-drawings.ts';

/** The quizzes of a lesson, one a level. @param site origin of the deployment */
export async function quizzesOf(lesson: ResolvedLesson, corpus: Loaded, site: URL): Promise<Quiz[]> {
  const images = await quizImagesOf(lesson, corpus, site);
  const documents = documentsOf(lesson, corpus).map((document) => quizDocument(document, lesson, images, site));
  return lesson.levels.map((level) => quiz(lesson, level, documents, site));
}

function quiz(lesson: ResolvedLesson, level: LessonLevel, documents: QuizDocument[], site: URL): Quiz {
  return {
    id: `${lesson.id}-${level.id}`,
    lesson: lesson.id,
    level: level.id,
    title: plainWords(lesson.title, lesson.quantities),
    levelName: typeset(level.name),
    instruction: plainWords(level.instruction, lesson.quantities),
    version: lesson.version,
    date: lesson.date,
    permalink: whole(lessonPath(lesson.id), site),
    documents,
    questions: questionsOf(lesson, level).map((asked) => quizQuestion(asked, lesson)),
  };
}

function quizDocument(document: NumberedDocument, lesson: ResolvedLesson, images: QuizImage[], site: URL): QuizDocument {
  const { number, title, references, href } = document;
  return {
    id: document.document.id,
    number,
    title,
    parts: partsOf(document, lesson, images),
    sources: references.map(referenceWords),
    permalink: whole(href, site),
  };
}

function partsOf({ document, title, shown, from }: NumberedDocument, lesson: ResolvedLesson, images: QuizImage[]): QuizPart[] {
  const paragraph = (text: string): QuizPart => ({ kind: 'paragraph', text });
  switch (shown.kind) {
    case 'extract':
      return shown.paragraphs.map((words) => paragraph(`§\u00A0${words.number} ${plainParagraph(words, shown.text.quantities)}`));
    case 'facts':
      return shown.facts.map((fact) => {
        const frame = [factFrame(fact), fact.reliability === 'reported' ? 'source secondaire' : ''].filter(Boolean).join(' ; ');
        return paragraph(typeset(frame ? `${fact.statement} (${frame})` : fact.statement));
      });
    case 'map':
      return [paragraph(typeset(`La carte se lit en ligne, en tête de la page « ${from} ».`))];
    default: {
      const { subtitle, source, data } = shown.figure;
      const table = tablePart(thinned(shown.table, rowsNamed(lesson, document.id)), title);
      const image = images.find(({ file }) => file === drawingName(document.id));
      const drawn: QuizPart[] = image ? [{ kind: 'image', file: image.file, alt: alternativeOf(data), ...sizeOf(image) }] : [];
      return [paragraph(typeset(subtitle)), ...drawn, table, paragraph(typeset(source))];
    }
  }
}

/** In pixels, as the drawing says. */
function sizeOf({ bytes }: QuizImage): { width: number; height: number } {
  const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(new TextDecoder().decode(bytes))!;
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) };
}

function tablePart({ columns, rows }: Table, caption: string): QuizPart {
  const cell = (value: string | number | null, rank: number) => {
    const { decimals, signed } = columns[rank]!;
    if (value === null) return 'n. d.';
    return typeof value === 'number' ? formatNumber(value, decimals ?? decimalsOf(value), signed) : value;
  };
  return { kind: 'table', caption, head: columns.map(({ label }) => label), rows: rows.map((row) => row.map(cell)) };
}

function quizQuestion({ number, points, question, where }: AskedQuestion, lesson: ResolvedLesson): QuizQuestion {
  const words = (text: string) => plainWords(text, lesson.quantities);
  const core = {
    id: question.id,
    number,
    difficulty: question.difficulty,
    points,
    statement: words(question.statement),
    where: typeset(where),
    answer: words(question.answer),
  };
  switch (question.kind) {
    case 'choice':
      return {
        ...core,
        kind: 'choice',
        options: question.options.map(({ text, right, feedback }) => ({ text: words(text), right, feedback: words(feedback) })),
      };
    case 'numeric': {
      const quantity = lesson.quantities.get(question.quantity)!;
      const { decimals } = quantity;
      return {
        ...core,
        kind: 'numeric',
        value: shownValue(quantity),
        tolerance: lesson.tolerances.get(question.id)!,
        unit: unitAfter(quantity),
        decimals,
      };
    }
    case 'matching':
      return { ...core, kind: 'matching', pairs: question.pairs.map(({ left, right }) => ({ left: words(left), right: words(right) })) };
    case 'ordering':
      return { ...core, kind: 'ordering', items: question.events.map(({ text }) => words(text)) };
    case 'short':
      return { ...core, kind: 'short', accepted: question.accepted.map(words) };
    case 'essay':
      return {
        ...core,
        kind: 'essay',
        lines: question.lines,
        grid: question.grid.map(({ criterion, share }) => ({ criterion: words(criterion), points: (share * points) / 100 })),
      };
  }
}

/** What follows the number asked: « % », « millions d’euros »; nothing after a year or a rank. */
function unitAfter({ unit }: Quantity): string {
  return unit === 'année' || unit === 'rang' ? '' : unitWord(2, unit);
}

/** A reference on one line, its address last. */
function referenceWords({ author, title, quoted, publisher, year, url }: Reference): string {
  const parts = [author, quoted ? `« ${title} »` : title, publisher, year].filter(Boolean).join(', ');
  return typeset([`${parts}${parts.endsWith('.') ? '' : '.'}`, url].filter(Boolean).join(' '));
}

const whole = (path: string, site: URL) => new URL(address(path), site).href;
