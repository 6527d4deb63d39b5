import { expect, test } from 'vitest';
import { unitsScene } from '../../src/charts/units.ts';

const rectangles = (path: string) => path.match(/M/g)?.length ?? 0;

test('one rectangle, one item, 7 by 18 every 9', () => {
  const { path, width, height } = unitsScene(3);
  expect(path).toBe('M0,0h7v18h-7zM9,0h7v18h-7zM18,0h7v18h-7z');
  expect([width, height]).toEqual([25, 18]);
});

test('longer counts take several rows at the same scale', () => {
  const { path, width, height } = unitsScene(42);
  expect(rectangles(path)).toBe(42);
  expect([width, height]).toEqual([268, 40]);
});

test('none is an empty drawing', () => {
  expect(unitsScene(0).path).toBe('');
});
