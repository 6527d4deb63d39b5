import { describe, expect, test } from 'vitest';
import type { Article, Citation } from '../../src/model/article.ts';
import type { Fact } from '../../src/model/facts.ts';
import { numberNotes } from '../../src/model/notes.ts';
import type { Quantity } from '../../src/model/quantities.ts';

const quantity = (id: string, source: string): Quantity => ({
  id,
  value: 1,
  unit: '%',
  decimals: 0,
  period: '2018',
  perimeter: 'zone',
  reliability: 'read',
  origins: [{ kind: 'source', id: source }],
});
const quantities = new Map([quantity('a', 's1'), quantity('b', 's1'), quantity('c', 's2')].map((one) => [one.id, one]));
const facts = new Map([['f', { id: 'f', source: 's3', reliability: 'reported' } as Fact]]);

/** One paragraph a list: 'a' cites a number, '=f' a fact. */
function article(...paragraphs: string[][]): Article {
  let index = 0;
  const citation = (word: string): Citation =>
    word.startsWith('=')
      ? { tag: 'Note', index: index++, fact: word.slice(1), line: 1 }
      : { tag: 'Chiffre', index: index++, quantity: word, line: 1 };
  return {
    file: 'etudes/x.mdx',
    sections: [
      {
        id: 's',
        title: 'S',
        paragraphs: paragraphs.map((words, i) => ({ number: i + 1, line: 1, text: '', runs: [], citations: words.map(citation) })),
      },
    ],
    placements: [],
    looseCitations: [],
    asides: [],
    links: [],
    runs: [],
  };
}

describe('notes', () => {
  test('give each source one number for the whole text, in order of first use', () => {
    const { order, byParagraph } = numberNotes(article(['c', 'a'], ['a', '=f']), { quantities, facts });
    expect(order.map(({ id }) => id)).toEqual(['s2', 's1', 's3']);
    expect(byParagraph.get(2)!.map(({ number }) => number)).toEqual([2, 3]);
  });

  test('are called once after a run of numbers of one source', () => {
    const { calls } = numberNotes(article(['a', 'b', 'c', 'a']), { quantities, facts });
    expect([0, 1, 2, 3].map((index) => calls.get(index))).toEqual([[], [1], [2], [1]]);
  });

  test('explain every number of their paragraph', () => {
    const { byParagraph } = numberNotes(article(['a', 'b', 'c']), { quantities, facts });
    expect(byParagraph.get(1)!.map((note) => note.explained.map(({ quantity: { id } }) => id))).toEqual([['a', 'b'], ['c']]);
  });

  test('explain a computed number under its first source only, and call all of them', () => {
    const both = { ...quantity('d', 's1'), origins: [...quantity('d', 's1').origins, ...quantity('d', 's2').origins] };
    const { byParagraph, calls } = numberNotes(article(['d']), { quantities: new Map([['d', both]]), facts });
    expect(byParagraph.get(1)!.map((note) => note.explained.length)).toEqual([1, 0]);
    expect(calls.get(0)).toEqual([1, 2]);
  });

  test('of a list are called each time: a list has no margin', () => {
    const text = article(['a']);
    text.looseCitations.push({ tag: 'Chiffre', index: 1, quantity: 'b', line: 2 }, { tag: 'Chiffre', index: 2, quantity: 'a', line: 2 });
    const { calls } = numberNotes(text, { quantities, facts });
    expect([1, 2].map((index) => calls.get(index))).toEqual([[1], [1]]);
  });

  test('leave out what is unknown: it is reported elsewhere', () => {
    expect(numberNotes(article(['inconnu', '=inconnu']), { quantities, facts }).order).toEqual([]);
  });

  test('say when a statement is second-hand', () => {
    expect(numberNotes(article(['=f']), { quantities, facts }).byParagraph.get(1)![0]!.reported).toBe(true);
  });
});
