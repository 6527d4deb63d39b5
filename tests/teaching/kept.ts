import type { QuizQuestion } from '../../src/model/quiz.ts';
import { rankWords, statementOf } from '../../src/teaching/markup.ts';

/** What of a question every format keeps; ranks are pairs where ordering is not known. */
export function keptOf(question: QuizQuestion): Record<string, unknown> {
  const statement = statementOf(question);
  switch (question.kind) {
    case 'choice':
      return { statement, options: question.options };
    case 'numeric':
      return { statement, value: question.value, tolerance: question.tolerance };
    case 'matching':
      return { statement, pairs: question.pairs };
    case 'ordering':
      return { statement, pairs: question.items.map((left, rank) => ({ left, right: rankWords(rank + 1) })) };
    case 'short':
      return { statement, accepted: question.accepted };
    case 'essay':
      return { statement };
  }
}
