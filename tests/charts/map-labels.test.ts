import { expect, test } from 'vitest';
import { overlap } from '../../src/charts/label.ts';
import { placeLabel } from '../../src/charts/map-labels.ts';

test('a label goes to the right of its point when nothing is in the way', () => {
  expect(placeLabel('Rennes', [100, 100], 13, () => 0)).toMatchObject({ x: 109, y: 104.5, anchor: 'start' });
});

test('it goes to the left when the right is taken', () => {
  const taken = { x0: 105, y0: 80, x1: 200, y1: 120 };
  const label = placeLabel('Rennes', [100, 100], 13, (box) => (overlap(box, taken) ? Infinity : 0));
  expect(label).toMatchObject({ x: 91, anchor: 'end' });
});

test('it would rather go elsewhere than cross a coast', () => {
  const label = placeLabel('Rennes', [100, 100], 13, ({ x0 }) => (x0 > 100 ? 20 : 0));
  expect(label!.anchor).toBe('end');
});

test('it gives up when no place is left', () => {
  expect(placeLabel('Rennes', [100, 100], 13, () => Infinity)).toBeUndefined();
});
