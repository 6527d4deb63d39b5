/** How exact a value is, as its source says. */
export type Precision = 'about' | 'at-least' | 'at-most' | 'threshold';

/** `read`: the source seen says it itself. `reported`: it repeats someone else. */
export type Reliability = 'read' | 'reported';

export interface Fact {
  id: string;
  statement: string;
  value?: number;
  unit?: string;
  precision?: Precision;
  /** Free text as sourced: « 2e trimestre 2013 (année déduite) ». Always there when there is a value. */
  period?: string;
  perimeter?: string;
  theme: string;
  source: string;
  reliability: Reliability;
  /** `source`: read again in the page. `crossed`: confirmed by `crossedBy`. */
  checked?: 'source' | 'crossed';
  crossedBy: string[];
  remark?: string;
  file: string;
}

const PRECISION_WORDS: Record<Precision, string> = {
  about: 'environ',
  'at-least': 'au moins',
  'at-most': 'au plus',
  threshold: 'seuil de',
};

/** « environ », « au moins »…, or nothing. */
export function precisionWords(precision: Precision | undefined): string {
  return precision ? PRECISION_WORDS[precision] : '';
}
