import { expect, test } from 'vitest';
import { balanced, listsOf } from '../../src/charts/choropleth-lists.ts';

test.each([
  [[6, 7, 4, 5], 2, [2, 2]],
  [[6, 7, 4, 5], 4, [1, 1, 1, 1]],
  [[6, 7, 4, 5], 1, [4]],
  [[20, 1, 1, 1], 2, [1, 3]],
  [[3], 4, [1]],
])('heights %j in %i columns', (heights, columns, expected) => expect(balanced(heights, columns)).toEqual(expected));

test('a group stays whole, its words wrapped in its column', () => {
  const group = (heading: string, ...words: string[]) => ({ heading, items: words.map((one) => ({ item: one, words: one })) });
  const { headings, items, bottom } = listsOf([group('Guyane', 'Savanes'), group('La Réunion', 'Le Centre agglomération', 'Le Sud')], {
    x: 0,
    y: 100,
    width: 200,
    columns: 2,
    indent: 18,
    text: 13,
  });
  expect(headings.map(({ x, lines }) => [x, lines[0]])).toEqual([
    [0, 'Guyane'],
    [108, 'La Réunion'],
  ]);
  expect(items.map(({ x, label }) => [x, label.x, label.lines.join('|')])).toEqual([
    [0, 18, 'Savanes'],
    [108, 126, 'Le Centre|agglomération'],
    [108, 126, 'Le Sud'],
  ]);
  expect(items[2]!.label.y).toBeGreaterThan(items[1]!.label.y + 2 * 13);
  expect(bottom).toBeGreaterThan(items[2]!.label.y);
});
