/**
 * The questions of one level of a lesson with every number in place, as learning platforms want them:
 * plain words in French typography, no markup, no reference left to follow.
 */
export interface Quiz {
  /** « cognac-lycee »: name of the files. */
  id: string;
  lesson: string;
  level: string;
  title: string;
  /** « Première et terminale générales ». */
  levelName: string;
  /** What pupils are told first. */
  instruction: string;
  version: string;
  /** ISO date. */
  date: string;
  /** Where the lesson is online. */
  permalink: string;
  documents: QuizDocument[];
  questions: QuizQuestion[];
}

/** A document pupils read before they answer. */
export interface QuizDocument {
  id: string;
  /** From 1: questions say « document 2 ». */
  number: number;
  title: string;
  parts: QuizPart[];
  /** Sources, one a line. */
  sources: string[];
  /** Where it stands on the site. */
  permalink: string;
}

export type QuizPart =
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][] }
  /** `file`: name among the images given beside the quiz. `alt` says what the picture shows. */
  | { kind: 'image'; file: string; alt: string; width: number; height: number };

interface QuizQuestionCore {
  id: string;
  /** From 1, within the level. */
  number: number;
  difficulty: 1 | 2 | 3;
  points: number;
  statement: string;
  /** « document 2, § 7 ». */
  where: string;
  /** Shown after answering. */
  answer: string;
}

export type QuizQuestion = QuizQuestionCore &
  (
    | { kind: 'choice'; options: { text: string; right: boolean; feedback: string }[] }
    /** Right within `tolerance` of `value`, both in `unit`. */
    | { kind: 'numeric'; value: number; tolerance: number; unit: string; decimals: number }
    | { kind: 'matching'; pairs: { left: string; right: string }[] }
    /** In the right order. */
    | { kind: 'ordering'; items: string[] }
    | { kind: 'short'; accepted: string[] }
    | { kind: 'essay'; lines: number; grid: { criterion: string; points: number }[] }
  );

/** A picture that goes with a quiz. */
export interface QuizImage {
  file: string;
  mediaType: 'image/png' | 'image/svg+xml';
  bytes: Uint8Array;
}
