/** Lessons as the composer needs them: a classic script each, so that a page opened by double click reads them too. */
import type { LessonPieces } from '../../model/composed-quiz.ts';
import { loaderFrom } from '../registered-files.ts';

export interface LessonFile extends LessonPieces {
  /** HTML of each document, question and answer, made by the site's own components: no reader typed any of it. */
  html: {
    documents: Record<string, string>;
    questions: Record<string, string>;
    answers: Record<string, string>;
    map: string;
  };
  /** Text of each SVG the documents show, by file name. */
  images: Record<string, string>;
}

declare global {
  /** What the file of each lesson calls. */
  var registerLesson: (id: string, held: LessonFile) => void;
}

export function lessonLoader(folder: URL): (id: string) => Promise<LessonFile> {
  const received = new Map<string, LessonFile>();
  globalThis.registerLesson = (id, held) => void received.set(id, held);
  return loaderFrom(folder, received);
}
