import { distance } from 'fastest-levenshtein';
import type { Problem } from '../model/problems.ts';

/** Every problem of the content at once; its message is the whole report, in French, without a stack. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(describeProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
    this.stack = this.message;
  }
}

/** A report one can work through from top to bottom: by file, then in the order found. */
export function describeProblems(problems: Problem[]): string {
  const files = [...new Set(problems.map((problem) => problem.file))].sort();
  const count = problems.length === 1 ? '1 problème' : `${problems.length} problèmes`;
  const lines = files.flatMap((file) => [
    '',
    `content/${file}`,
    ...problems.filter((problem) => problem.file === file).map((problem) => `  › ${describeProblem(problem)}`),
  ]);
  return `Le contenu ne peut pas être publié : ${count}.\n${lines.join('\n')}\n`;
}

/** « champ : ce qui ne va pas. Vouliez-vous dire « … » ? Remède : … » */
export function describeProblem(problem: Problem): string {
  const near = problem.near && nearest(problem.near.word, problem.near.among);
  return `${problem.field} : ${problem.message}.${near ? ` Vouliez-vous dire « ${near} » ?` : ''}\n    → ${problem.remedy}.`;
}

/** The word one would have meant: at most a third of its letters away. */
export function nearest(word: string, among: string[]): string | undefined {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of among) {
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (!best || found < best.distance) best = { word: candidate, distance: found };
  }
  return best && best.distance > 0 && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.word : undefined;
}
