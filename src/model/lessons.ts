import type { Declaration } from './studies.ts';

/** Who a level is for. */
export const CYCLES = { college: 'Collège', lycee: 'Lycée', 'post-bac': 'Après le baccalauréat' } as const;
/** In a few signs, for the title of a window: « Cognac (post-bac) ». */
export const CYCLE_SIGNS = { college: 'collège', lycee: 'lycée', 'post-bac': 'post-bac' } as const;
export type Cycle = keyof typeof CYCLES;

/** Signs of a sketch map, as French geography classes name them. */
export const SYMBOLS = ['surface', 'ligne', 'point', 'fleche'] as const;
export type MapSymbol = (typeof SYMBOLS)[number];

/** A piece of the site pupils work on; it is shown from where it stands, never copied. */
export type LessonDocument = { id: string; title: string } & (
  | { kind: 'extract'; text: string; paragraphs: number[] }
  | { kind: 'figure' | 'table'; text: string; figure: string }
  | { kind: 'facts'; facts: string[] }
  | { kind: 'map'; text: string }
);

/** Where an answer stands in a document; the whole document when nothing narrower is said. */
export interface Place {
  document: string;
  paragraph?: number;
  fact?: string;
  /** First cell of a row of the figure's table. */
  row?: string;
}

interface QuestionCore {
  id: string;
  /** 1: find; 2: relate or compute; 3: judge. */
  difficulty: 1 | 2 | 3;
  /** Marks by level; a level without the question is absent. */
  points: Record<string, number>;
  statement: string;
  places: Place[];
  answer: string;
  mistake?: string;
}

export type Question = QuestionCore &
  (
    | { kind: 'choice'; options: { text: string; right: boolean; feedback: string }[] }
    | { kind: 'numeric'; quantity: string }
    | { kind: 'matching'; pairs: { left: string; right: string }[] }
    | { kind: 'ordering'; events: { year: number; text: string }[] }
    | { kind: 'short'; accepted: string[] }
    | { kind: 'essay'; lines: number; grid: { criterion: string; share: number }[] }
  );

/** A question as a level asks it. */
export interface AskedQuestion {
  /** From 1, within the level. */
  number: number;
  points: number;
  question: Question;
  /** « documents 2 et 3 ». */
  documents: string;
  /** « document 2, § 7 ; document 3, ligne « 2018 » ». */
  where: string;
}

export interface LessonLevel {
  id: string;
  name: string;
  cycle: Cycle;
  programmes: { id: string; link: string }[];
  sessions: number;
  instruction: string;
  plan: { minutes: number; activity: string; documents: string[]; questions: string[] }[];
}

/** A teacher's kit for one study, or for one idea across studies. Sentences hold `{nom}` where a number stands. */
export interface Lesson {
  id: string;
  file: string;
  number: number;
  title: string;
  question: string;
  lead: string;
  description: string;
  /** ISO date of the last change to the words. */
  date: string;
  version: string;
  /** Key of the text whose declared numbers it may name. */
  text: string;
  studies: string[];
  schoolYear: string;
  declarations: Record<string, Declaration>;
  goals: string[];
  material: string[];
  cautions: { title: string; text: string }[];
  documents: LessonDocument[];
  levels: LessonLevel[];
  questions: Question[];
  mistakes: { mistake: string; answer: string }[];
  debatable: string[];
  atHome: { instruction: string; questions: string[] };
  sketch: {
    title: string;
    instruction: string;
    base: string;
    legend: { title: string; elements: { symbol: MapSymbol; text: string; where: string; document: string }[] }[];
  };
  debate: {
    title: string;
    question: string;
    instruction: string;
    minutes: number;
    roles: { actor: string; position: string; facts: string[]; documents: string[] }[];
    conclusion: string;
  };
  terms: string[];
  grid: { skill: string; weak: string; fair: string; good: string }[];
}
