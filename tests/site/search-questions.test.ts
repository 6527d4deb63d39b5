/** The questions of tests/search/questions.yaml asked to the built site's own files, in Node: seconds. The browser asks them too. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputFolder } from '../../src/commands/deployment.ts';
import type { Engine } from '../../src/search/engine.ts';
import { openIndex } from '../search/pagefind-in-node.ts';
import { answersOf, mrr, rankOf, readQuestions, type Answer, type Question } from '../search/questions.ts';

const usual = globalThis.fetch;
const answered = new Map<Question, Answer[]>();
let engine: Engine;

beforeAll(async () => {
  engine = await openIndex(outputFolder());
  for (const question of readQuestions()) answered.set(question, await answersOf(engine, await engine.search(question.ask)));
});
afterAll(() => void (globalThis.fetch = usual));

const ranks = (wanted: (question: Question) => boolean) =>
  [...answered].filter(([question]) => wanted(question)).map(([question, answers]) => rankOf(question, answers));
const asks = ({ kind }: Question) => kind !== 'rien';

describe('the questions', () => {
  it('are answered among the first', () => {
    expect(mrr(ranks((question) => asks(question) && question.kind !== 'faute'))).toBeGreaterThanOrEqual(0.95);
  });

  it('are answered as well with a typing error', () => {
    expect(mrr(ranks(({ kind }) => kind === 'faute'))).toBeGreaterThanOrEqual(0.9);
  });

  it('that nothing answers get nothing', () => {
    const found = [...answered].filter(([question, answers]) => !asks(question) && answers.length > 0);
    expect(found.map(([{ ask }, [first]]) => `${ask} → ${first!.addresses[0]}`)).toEqual([]);
  });

  it('that refuse a word get no text that has it', async () => {
    const held: string[] = [];
    for (const { ask, without } of answered.keys()) {
      if (!without) continue;
      for (const { best, sections } of (await engine.search(ask)).results) {
        for (const { id } of [best, ...sections]) {
          const { url, title, text } = await engine.text(id);
          if (`${title}\n${text}`.includes(without)) held.push(`${ask} → ${url}`);
        }
      }
    }
    expect(held).toEqual([]);
  });
});
