import { describe, expect, test } from 'vitest';
import { decompositionScene, stepsOf } from '../../src/charts/decomposition.ts';
import { SHEETS } from '../../src/charts/sheet.ts';
import { shiftShare } from '../fixtures/charts/extracts.ts';
import { expectLegible } from './layout.ts';

const SPANS = ['1998-2008', '2008-2018', '1998-2018'];

describe.each(SHEETS)('a decomposition, $name', ({ name, ticks }) => {
  test.each([
    ['5319', 1],
    ['5319', 2],
    ['5319', 3],
    ['7509', 3],
  ])('zone %s, %i periods: no label covers another or leaves the sheet', (code, count) => {
    const scene = decompositionScene(shiftShare(code, SPANS.slice(0, count)), name);
    const labels = scene.periods.flatMap(({ heading, note, steps, change }) => [
      heading,
      note,
      ...steps.flatMap((step) => [step.name, step.value]),
      change.name,
      change.value,
    ]);
    expectLegible([...labels, ...scene.ticks.map(({ label }) => label)], scene, name);
  });

  test('shares one axis that shows zero, with few ticks', () => {
    const { ticks: drawn } = decompositionScene(shiftShare('5319', SPANS), name);
    expect(drawn.filter(({ zero }) => zero)).toHaveLength(1);
    expect(drawn.length).toBeLessThanOrEqual(ticks);
  });
});

test('each effect starts where the one above stopped, and they add up to the change', () => {
  for (const period of shiftShare('5319', SPANS).periods) {
    const [national, sectoral, local] = stepsOf(period);
    expect(national!.from).toBe(0);
    expect(sectoral!.from).toBe(national!.to);
    expect(local!.from).toBe(sectoral!.to);
    // The source rounds each effect to a hundredth.
    expect(local!.to).toBeCloseTo(period.change, 1);
  }
});

test('the drawn steps join end to end on the axis', () => {
  const { periods, ticks } = decompositionScene(shiftShare('5319', ['1998-2018']), 'wide');
  const [national, sectoral, local] = periods[0]!.steps;
  const zero = ticks.find((tick) => tick.zero)!.x;
  expect(national!.x).toBe(zero);
  // The sectoral effect is negative: it ends on its left.
  expect(sectoral!.x + sectoral!.width).toBeCloseTo(national!.x + national!.width, 0);
  expect(local!.x).toBeCloseTo(sectoral!.x, 0);
  expect(periods[0]!.change.path).toMatch(new RegExp(`^M${zero},`));
});

test('values are said with their sign', () => {
  const [period] = decompositionScene(shiftShare('5319', ['1998-2018']), 'wide').periods;
  expect([...period!.steps.map(({ value }) => value), period!.change.value].map(({ lines }) => lines[0])).toEqual([
    '+14,5\u202F%',
    '−10,8\u202F%',
    '+24,7\u202F%',
    '+28,4\u202F%',
  ]);
});
