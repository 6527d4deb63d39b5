import type { Loaded } from '../corpus/load.ts';
import type { Figure } from '../model/charts.ts';
import type { ResolvedLesson } from '../model/corpus.ts';
import { drawingName, lessonPath } from '../model/lesson-addresses.ts';
import type { QuizImage } from '../model/quiz.ts';
import { address } from './address.ts';
import { figureSvg } from './figure-svg.ts';
import { documentsOf } from './lesson.ts';

/** A figure of a lesson as pupils see it, under the title of its document. */
export interface DocumentDrawing {
  lesson: ResolvedLesson;
  /** Id of the document. */
  document: string;
  /** Of the document. */
  number: number;
  figure: Figure;
}

export function documentDrawings(lesson: ResolvedLesson, corpus: Loaded): DocumentDrawing[] {
  return documentsOf(lesson, corpus).flatMap(({ number, document, shown }) =>
    shown.kind === 'figure' ? [{ lesson, document: document.id, number, figure: shown.figure }] : [],
  );
}

/** @param site origin of the deployment */
export function drawingSvg({ lesson, number, figure }: DocumentDrawing, site: URL): Promise<string> {
  const url = new URL(address(lessonPath(lesson.id)), site).href;
  const credit = [`Terrains d’industrie, fiche n° ${lesson.number}, version ${lesson.version}. CC BY 4.0`, url];
  return figureSvg(figure, credit, { number: `Document ${number}` });
}

/** The pictures that go with every quiz of a lesson. */
export async function quizImagesOf(lesson: ResolvedLesson, corpus: Loaded, site: URL): Promise<QuizImage[]> {
  const encoder = new TextEncoder();
  return Promise.all(
    documentDrawings(lesson, corpus).map(async (drawing) => ({
      file: drawingName(drawing.document),
      mediaType: 'image/svg+xml' as const,
      bytes: encoder.encode(await drawingSvg(drawing, site)),
    })),
  );
}
