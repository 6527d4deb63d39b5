import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Engine, Found } from '../../src/search/engine.ts';

/** One line of questions.yaml, which says what the fields mean. */
export interface Question {
  kind: string;
  ask: string;
  /** Pages any of which answers; none where nothing is to be found. */
  pages: string[];
  section?: string;
  top: number;
  without?: string;
}

export function readQuestions(): Question[] {
  const file = new URL('questions.yaml', import.meta.url);
  const { questions } = parse(readFileSync(file, 'utf8')) as { questions: (Partial<Question> & { page?: string })[] };
  return questions.map(({ page, pages, ...rest }) => ({ top: 1, ...rest, pages: pages ?? (page ? [page] : []) }) as Question);
}

/** A result as a question judges it: its page, and every address it stands for. */
export interface Answer {
  page: string;
  addresses: string[];
}

/** How many results are looked at: « MRR@5 ». */
const DEPTH = 5;

export async function answersOf(engine: Engine, { results }: Found): Promise<Answer[]> {
  return Promise.all(
    results.slice(0, DEPTH).map(async ({ best, sections }) => {
      const addresses = await Promise.all([best, ...sections].map(async ({ id }) => (await engine.text(id)).url));
      return { page: addresses[0]!.replace(/#.*/, ''), addresses };
    }),
  );
}

/** Rank of the first right answer, from 1; 0 if none of the first five is. */
export function rankOf({ pages, section }: Question, answers: Answer[]): number {
  const opens = ({ addresses }: Answer) => section === undefined || addresses.some((address) => address.endsWith(`#${section}`));
  return 1 + answers.slice(0, DEPTH).findIndex((answer) => pages.includes(answer.page) && opens(answer));
}

/** Mean reciprocal rank: 1 where every question is answered first. */
export function mrr(ranks: number[]): number {
  return ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / ranks.length;
}
