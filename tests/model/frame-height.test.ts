import { expect, test } from 'vitest';
import type { Figure } from '../../src/model/charts.ts';
import { frameHeight } from '../../src/model/frame-height.ts';
import { corpus } from '../content/published.ts';

const figures = [...corpus.texts.values()].flatMap((text) => text.figures);

test('frames come in few heights, none beyond what a page can hold', () => {
  const heights = new Set(figures.map(frameHeight));
  expect(heights.size).toBeLessThan(15);
  expect(Math.max(...heights)).toBeLessThanOrEqual(1600);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(480);
});

test('more words or more bars ask for a taller frame', () => {
  const bars = figures.find(({ data }) => data.kind === 'bars')! as Figure & { data: { kind: 'bars' } };
  expect(frameHeight({ ...bars, warning: `${bars.warning ?? ''}${' mot'.repeat(200)}` })).toBeGreaterThan(frameHeight(bars));
  const more = { ...bars.data, bars: [...bars.data.bars, ...bars.data.bars, ...bars.data.bars] };
  expect(frameHeight({ ...bars, data: more })).toBeGreaterThan(frameHeight(bars));
});
