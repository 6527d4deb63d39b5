import type { Article } from './article.ts';
import type { Condition, Lever } from './territories.ts';
import type { Operation } from './quantities.ts';
import type { Revision } from './revisions.ts';

/** A number declared by a text: read in a data set or computed. Resolved to a `Quantity` by `buildCorpus`. */
export type Declaration =
  | {
      kind: 'cell';
      dataset: string;
      column: string;
      key: Record<string, string | number>;
      perimeter: string;
      period: string;
      unit?: string;
      decimals?: number;
    }
  | { kind: 'operation'; operation: Operation; operands: string[]; perimeter?: string; period?: string; decimals?: number }
  | { kind: 'rank'; operand: string; ascending: boolean; perimeter?: string; period?: string }
  | { kind: 'scatter'; start: number; end: number; measure: ScatterMeasure };

/** What a sentence may say of the scatter of all mainland zones (`industry-scatter.ts`). */
export const SCATTER_MEASURES = ['r2', 'zones', 'quart', 'quart-mieux', 'quart-moins', 'france-part', 'france-evolution'] as const;
export type ScatterMeasure = (typeof SCATTER_MEASURES)[number];

interface ChartWords {
  id: string;
  title: string;
  reading: string;
  warning?: string;
}

/** What a study asks to be drawn; the data come from `content/donnees` or the territory's file. */
export type ChartRequest = ChartWords &
  (
    | { type: 'unemployment'; zone: string; dimensions: { quarter: string; text: string }[] }
    | { type: 'sectors'; zone: string }
    | {
        type: 'decomposition';
        zone: string;
        source: 'estel' | 'urssaf';
        scope: 'ensemble' | 'industrie';
        periods: [start: number, end: number][];
      }
    | { type: 'branches'; zone: string }
    | { type: 'industry-share'; zone: string }
    | { type: 'timeline'; since?: number }
    | { type: 'facts'; facts: string[]; labels: string[] }
    | { type: 'scatter'; start: number; end: number }
    | { type: 'schemes-by-lever' }
    | { type: 'schemes-by-carrier' }
  );

/** Anything with words that cite: a study, a chapter or a page. */
export interface Text {
  /** « etudes/vitre », « pages/methode ». */
  key: string;
  file: string;
  title: string;
  description: string;
  /** ISO date of the last change to the words. */
  date: string;
  /** Oldest first; none for a page nobody keeps the log of. */
  revisions: Revision[];
  declarations: Record<string, Declaration>;
  article: Article;
}

/** A text with figures. */
export interface Illustrated extends Text {
  charts: ChartRequest[];
}

export interface Study extends Illustrated {
  id: string;
  territory: string;
  number: number;
  /** Title in a tab and in search engines. */
  tab: string;
  question: string;
  lead: string;
  version: string;
  zones: string[];
  levers: Lever[];
  conditions: Condition[];
  keyFigures: { quantity: string; sentence: string }[];
  /** Tensions put forward, by their rank in the territory's file, from 1. */
  resists: { tension: number; title: string }[];
  towns: string[];
}

export interface Page extends Text {
  id: string;
  lead?: string;
}
