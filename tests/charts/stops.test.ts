import { expect, test } from 'vitest';
import { writeStops } from '../../src/charts/stops.ts';

test('stops are written compactly, a gap as a dash', () => {
  expect(
    writeStops({
      walk: 'x',
      xs: [10.4, 20],
      ys: [
        [5, null],
        [7.6, 8],
      ],
    }),
  ).toBe('10 20|5 -|8 8');
});
