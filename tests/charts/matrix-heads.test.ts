import { expect, test } from 'vitest';
import { headsOf } from '../../src/charts/matrix-heads.ts';
import { boxOf, overlap } from '../../src/charts/label.ts';

const WORDS = [['Compétences'], ['Foncier'], ['Réseaux'], ['Infrastructures'], ['Finance']];
const spread = (room: number) => WORDS.map((_, i) => room * (i + 0.5));
const heads = (room: number, most: number) => headsOf(WORDS, spread(room), { left: 0, right: room * WORDS.length, text: 15, most });

test('heads that have room stand on one level, centred, without leaders', () => {
  const { labels, leaders } = heads(110, 5)!;
  expect(new Set(labels.map(({ y }) => y)).size).toBe(1);
  expect(labels.map(({ x }) => x)).toEqual(spread(110));
  expect(leaders).toEqual([]);
});

test('heads that have not take two levels, each with a leader down to its column', () => {
  const { labels, leaders, height } = heads(56, 5)!;
  expect(new Set(labels.map(({ y }) => y)).size).toBe(2);
  expect(leaders.map(({ x }) => x)).toEqual(spread(56));
  expect(leaders.every(({ y1 }) => y1 === height)).toBe(true);
  const boxes = labels.map((label) => boxOf(label, 15));
  boxes.forEach((a, i) => expect(boxes.slice(i + 1).some((b) => overlap(a, b))).toBe(false));
});

test('no leader strikes the words of another head', () => {
  const { labels, leaders } = heads(56, 5)!;
  for (const [i, { x, y0, y1 }] of leaders.entries()) {
    const struck = labels.filter((label, j) => j !== i && overlap(boxOf(label, 15), { x0: x, x1: x, y0, y1 }));
    expect(struck.map(({ lines }) => lines.join(' '))).toEqual([]);
  }
});

test('a head moves aside rather than leave the sheet, but stays over its column', () => {
  const { labels } = heads(56, 5)!;
  const [first] = labels.map((label) => boxOf(label, 15));
  expect(first!.x0).toBeCloseTo(0, 0);
  expect(first!.x1).toBeGreaterThan(28);
});

test('a head of one letter is centred like any other', () => {
  expect(headsOf([['A'], ['B']], [20, 60], { left: 0, right: 80, text: 15, most: 1 })!.labels.map(({ x }) => x)).toEqual([20, 60]);
});

test('too few levels are refused', () => {
  expect(heads(56, 1)).toBeNull();
  expect(heads(20, 5)).toBeNull();
});
