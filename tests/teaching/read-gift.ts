import type { GIFTQuestion } from 'gift-pegjs';
import { words } from './read-xml.ts';

/** A question of a GIFT file as the quiz had it. */
export function readGift(entry: GIFTQuestion): Record<string, unknown> {
  if (entry.type === 'Category') throw new TypeError('une catégorie au milieu des questions');
  const core = { title: entry.title, statement: words(entry.stem.text) };
  switch (entry.type) {
    case 'MC':
      return {
        ...core,
        options: entry.choices.map(({ isCorrect, weight, text, feedback }) => ({
          text: text.text,
          right: isCorrect || (weight ?? 0) > 0,
          feedback: feedback?.text,
        })),
      };
    case 'Numerical': {
      const { choices } = entry;
      const found = 'type' in choices ? choices : choices[0]!.text;
      return { ...core, value: found.number, tolerance: found.range };
    }
    case 'Matching':
      return { ...core, pairs: entry.matchPairs.map(({ subquestion, subanswer }) => ({ left: subquestion.text, right: subanswer })) };
    case 'Short':
      return { ...core, accepted: entry.choices.map(({ text }) => text.text) };
    default:
      return core;
  }
}
