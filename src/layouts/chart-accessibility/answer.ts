/** How a criterion is met by a type of figure. `en-partie` says what is missing; nothing published is worse than that. */
export type Verdict = 'tenu' | 'en-partie' | 'sans-objet';

export interface Answer {
  verdict: Verdict;
  /** French sentences: how it is met, what is missing, why it does not apply. */
  how: string;
  /** Files that check it, by their path from the root. */
  tests: string[];
  /** What somebody did on `EXAMINED`, where a machine cannot tell. */
  examined?: string;
}

/** ISO date of the examinations by hand. */
export const EXAMINED = '2026-11-23';

const answer = (verdict: Verdict) => (how: string, tests: string[], examined?: string) => ({ verdict, how, tests, examined }) as Answer;

export const held = answer('tenu');
export const partly = answer('en-partie');
export const without = (why: string): Answer => ({ verdict: 'sans-objet', how: why, tests: [] });

/** Files that answers name most. */
export const IN_BROWSER = 'tests/site/figures.accessibility.test.ts';
/** Of the same drawings, and of the words of every figure. */
export const IN_WORDS = 'tests/site/figures.words.test.ts';
/** Of the years a reader chooses. */
export const PERIOD = 'tests/site/period.browser.test.ts';
export const NEXT_NAME = 'tests/scripts/next-name.test.ts';
export const KEYBOARD = 'tests/site/keyboard.test.ts';
export const PALETTE = 'tests/styles/palette.test.ts';
export const PAGES = 'tests/site/pages.test.ts';
export const WITHOUT_SCRIPT = 'tests/site/without-script.test.ts';
