import { expect, test } from 'vitest';
import { boxOf, overlap } from '../../src/charts/label.ts';
import { symbolLegend } from '../../src/charts/symbol-legend.ts';

const entries = ['1998', '2018', 'France métropolitaine en 2018'].map((words) => ({ symbol: words, sample: 10, words }));

test('entries stand side by side, then fold where the sheet ends', () => {
  const rows = (width: number) => symbolLegend(entries, { width, text: 13 }).keys.map(({ y }) => y);
  expect(new Set(rows(600)).size).toBe(1);
  expect(rows(250)).toEqual([rows(250)[0], rows(250)[0], rows(250)[0]! + 13 * 1.6]);
});

test('an entry longer than the sheet is broken, and the next stands below all its lines', () => {
  const { keys, height } = symbolLegend([entries[2]!, entries[0]!], { width: 120, text: 15 });
  expect(keys[0]!.label.lines.length).toBeGreaterThan(1);
  const [first, second] = keys.map(({ label }) => boxOf(label, 15));
  expect([overlap(first!, second!), second!.y0 > first!.y1, height >= second!.y1]).toEqual([false, true, true]);
});

test('nothing to say takes no room', () => {
  expect(symbolLegend([], { width: 350, text: 15 })).toEqual({ keys: [], height: 0 });
});
