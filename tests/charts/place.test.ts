import { expect, test } from 'vitest';
import { placeLabels, type Named, type Obstacles } from '../../src/charts/place.ts';

const free: Obstacles = { frame: { x0: 0, y0: 0, x1: 400, y1: 300 }, boxes: [], solid: [], soft: [], lines: [] };
const at = (x: number, y: number, more: Partial<Named> = {}): Named => ({ x, y, r: 4, text: 'Cholet', required: true, ...more });

test('a lonely point is named on its right', () => {
  expect(placeLabels([at(100, 100)], free, 13)).toEqual([{ index: 0, label: { x: 109, y: 104.6, lines: ['Cholet'], anchor: 'start' } }]);
});

test('at the right edge, on its left', () => {
  expect(placeLabels([at(390, 100)], free, 13)[0]!.label.anchor).toBe('end');
});

test('a landmark with no free spot is dropped, a studied place gets a leader', () => {
  const boxes = [{ x0: 40, y0: 60, x1: 160, y1: 140 }];
  expect(placeLabels([at(100, 100, { required: false })], { ...free, boxes }, 13)).toEqual([]);
  const crowd = Array.from({ length: 60 }, (_, i) => ({ x: 76 + (i % 10) * 6, y: 84 + Math.floor(i / 10) * 6, r: 4 }));
  expect(placeLabels([at(100, 100)], { ...free, soft: crowd }, 13)[0]!.leader).toMatch(/^M/);
});

test('leaders do not cross each other', () => {
  const wall = Array.from({ length: 200 }, (_, i) => ({ x: 60 + (i % 20) * 5, y: 70 + Math.floor(i / 20) * 6, r: 4 }));
  const placed = placeLabels([at(100, 100), at(108, 104, { text: 'Vitré' })], { ...free, soft: wall }, 13);
  const [a, b] = placed.map(({ leader }) => leader!.match(/[\d.]+/g)!.map(Number));
  const side = ([ax, ay, bx, by]: number[], x: number, y: number) => Math.sign((bx! - ax!) * (y - ay!) - (by! - ay!) * (x - ax!));
  expect(side(a!, b![0]!, b![1]!) !== side(a!, b![2]!, b![3]!) && side(b!, a![0]!, a![1]!) !== side(b!, a![2]!, a![3]!)).toBe(false);
});
