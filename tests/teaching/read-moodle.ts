import type { Element } from 'xast';
import { at, childrenOf, words } from './read-xml.ts';

/** What is common to all formats of a question. */
export interface ReadQuestion {
  id: string;
  points: number;
  statement: string;
  options?: { text: string; right: boolean; feedback: string }[];
  pairs?: { left: string; right: string }[];
  value?: number;
  tolerance?: number;
  accepted?: string[];
  lines?: number;
}

/** Questions of a bank, documents and categories left out. */
export const askedIn = (bank: Element): Element[] =>
  childrenOf(bank, 'question').filter(({ attributes }) => !['category', 'description'].includes(attributes['type']!));

/** A question of the bank as the quiz had it: what a platform keeps of it. @param quiz its id, which begins the question’s */
export function readMoodle(entry: Element, quiz: string): ReadQuestion {
  const answers = childrenOf(entry, 'answer');
  const core = {
    id: at(entry, 'idnumber').replace(`${quiz}-`, ''),
    points: Number(at(entry, 'defaultgrade')),
    statement: words(at(entry, 'questiontext', 'text')),
  };
  switch (entry.attributes['type']) {
    case 'multichoice':
      return {
        ...core,
        options: answers.map((answer) => ({
          text: words(at(answer, 'text')),
          right: Number(answer.attributes['fraction']) > 0,
          feedback: words(at(answer, 'feedback', 'text')),
        })),
      };
    case 'numerical':
      return { ...core, value: Number(at(answers[0]!, 'text')), tolerance: Number(at(answers[0]!, 'tolerance')) };
    case 'matching':
      return {
        ...core,
        pairs: childrenOf(entry, 'subquestion').map((pair) => ({ left: words(at(pair, 'text')), right: at(pair, 'answer', 'text') })),
      };
    case 'shortanswer':
      return { ...core, accepted: answers.map((answer) => at(answer, 'text')) };
    default:
      return { ...core, lines: Number(at(entry, 'responsefieldlines')) };
  }
}
