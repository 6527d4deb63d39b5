import type { Answer, Verdict } from './answer.ts';
import type { ChartType } from './chart-type.ts';
import { CURVES_AND_BARS } from './curves-and-bars.ts';
import { PLACES } from './places.ts';
import { SMALL_DRAWINGS } from './small-drawings.ts';

/** Every type of drawing of the site, in the order of the page /accessibilite/figures/. */
export const CHART_TYPES: readonly ChartType[] = [...CURVES_AND_BARS, ...PLACES, ...SMALL_DRAWINGS];

export const VERDICTS: Record<Verdict, string> = { tenu: 'Tenu', 'en-partie': 'En partie', 'sans-objet': 'Sans objet' };

/** How many criteria a type meets, meets in part, and is not concerned by. */
export function countVerdicts({ answers }: ChartType): Record<Verdict, number> {
  const all = Object.values(answers);
  const count = (verdict: Verdict) => all.filter((answer) => answer.verdict === verdict).length;
  return { tenu: count('tenu'), 'en-partie': count('en-partie'), 'sans-objet': count('sans-objet') };
}

/** Test files that answers rest on, each once, sorted. */
export function testsOf(answers: Answer[]): string[] {
  return [...new Set(answers.flatMap(({ tests }) => tests))].sort();
}
