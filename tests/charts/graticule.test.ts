import { expect, test } from 'vitest';
import { drawnTick, graticuleTicks } from '../../src/charts/graticule.ts';
import { projectionAround } from '../../src/charts/projection.ts';

const frame = { x0: -374, y0: -280, x1: 374, y1: 280 };
const projection = projectionAround([-0.21, 45.66], 748 / 200);

test('degrees are said in French, O for west', () => {
  const labels = graticuleTicks(projection, frame, 1).map(({ edge, label }) => `${edge} ${label}`);
  expect(labels).toEqual(['top 1°\u00A0O', 'top 0°', 'bottom 1°\u00A0O', 'bottom 0°', 'right 46°\u00A0N']);
});

test('a tick stands where its meridian crosses the frame', () => {
  for (const { edge, at, label } of graticuleTicks(projection, frame, 1, ['top', 'bottom'])) {
    const degree = label === '0°' ? 0 : -1;
    expect(projection.invert([at, edge === 'top' ? frame.y0 : frame.y1])[0]).toBeCloseTo(degree, 3);
  }
});

test('the corners are left alone', () => {
  const everywhere = graticuleTicks(projection, frame, 0.05);
  expect(everywhere.length).toBeGreaterThan(40);
  for (const { edge, at } of everywhere) expect(Math.abs(at)).toBeLessThanOrEqual((edge === 'right' ? 280 : 374) - 36);
});

test('ticks are seven pixels long, inwards', () => {
  const sides = { x1: 100, y0: 0, y1: 50 };
  expect(drawnTick({ edge: 'top', at: 20, label: '0°' }, sides)).toMatchObject({ path: 'M20 0v7', x: 20, y: 20, anchor: 'middle' });
  expect(drawnTick({ edge: 'bottom', at: 20, label: '0°' }, sides)).toMatchObject({ path: 'M20 50v-7', y: 38 });
  expect(drawnTick({ edge: 'right', at: 20, label: '0°' }, sides)).toMatchObject({ path: 'M100 20h-7', x: 88, y: 24, anchor: 'end' });
});
