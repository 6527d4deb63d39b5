import { describe, expect, test } from 'vitest';
import { effectBars, EFFECT_WIDTH, SHARE_WIDTH, shareBars } from '../../src/charts/zone-bars.ts';

test('bars of shares start at zero and share their scale, marks too', () => {
  const bars = shareBars([
    { value: 20, reference: 5 },
    { value: 10, reference: 40 },
  ]);
  expect(bars[0]!.width).toBeCloseTo(2 * bars[1]!.width, 1);
  expect(bars[1]!.mark).toBe(SHARE_WIDTH - 2);
  expect(bars[0]!.mark).toBeCloseTo(bars[1]!.mark / 8, 0);
});

describe('bars of effects', () => {
  const period = { label: '', national: 14.5, sectoral: -10.8, local: 24.7, change: 28.4, jobsBefore: 1, jobsAfter: 1 };
  const { zero, steps, change } = effectBars(period);
  const scale = change.width / 28.4;

  test('each starts where the one before stopped, and the sum reaches the last', () => {
    expect(steps[0]!.x).toBe(zero);
    expect(steps[1]!.x + steps[1]!.width).toBeCloseTo(steps[0]!.x + steps[0]!.width, 0);
    expect(steps[2]!.x).toBeCloseTo(steps[1]!.x, 0);
    expect(steps[2]!.x + steps[2]!.width).toBeCloseTo(change.x + change.width, 0);
    expect(steps.map(({ width }) => (width / scale).toFixed(0))).toEqual(['15', '11', '25']);
  });

  test('stay in their cell, losses left of zero', () => {
    const loss = effectBars({ ...period, national: 2.9, sectoral: -5, local: -20, change: -22.1 });
    expect(loss.change.x + loss.change.width).toBeCloseTo(loss.zero, 0);
    for (const { x, width } of [...loss.steps, loss.change, ...steps, change]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(EFFECT_WIDTH);
    }
  });

  test('an effect of nothing still shows where it stands', () => {
    expect(effectBars({ ...period, sectoral: 0, change: 39.2 }).steps[1]!.width).toBe(1);
  });
});
