import { describe, expect, test } from 'vitest';
import { boxOf } from '../../src/charts/label.ts';
import { scatterScene } from '../../src/charts/scatter.ts';
import { SHEETS, sheetOf } from '../../src/charts/sheet.ts';
import { zones } from '../fixtures/charts/extracts.ts';
import { expectLegible } from './layout.ts';

describe.each(SHEETS)('a scatter plot of 305 zones, $name', ({ name, ticks }) => {
  const scene = scatterScene(zones, name);

  test('no label covers another or leaves the sheet', () => {
    const labels = [
      ...scene.legend.map(({ label }) => label),
      ...scene.rows.map(({ label }) => label),
      ...scene.columns.map(({ label }) => label),
      scene.xTitle,
      scene.yTitle,
      ...scene.references.flatMap(({ xLabel, yLabel }) => [xLabel, yLabel]),
      ...scene.labels.map(({ label }) => label),
    ];
    expectLegible(labels, scene, name);
  });

  test('no label covers a studied territory', () => {
    const { text } = sheetOf(name);
    for (const { label } of scene.labels) {
      const box = boxOf(label, text);
      for (const { x, y, role } of scene.discs) {
        if (role === 'territory')
          expect(x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1, `${label.lines[0]} couvre un territoire`).toBe(false);
      }
    }
  });

  test('draws every zone, studied ones last, and no more ticks than the sheet bears', () => {
    expect(scene.discs).toHaveLength(305);
    expect(scene.discs.slice(-12).every(({ role }) => role === 'territory')).toBe(true);
    expect(scene.rows.length).toBeLessThanOrEqual(ticks);
    expect(scene.columns.length).toBeLessThanOrEqual(ticks);
  });

  test('has one stop a row of the table, reference included', () => {
    expect(scene.stops.xs).toHaveLength(zones.points.length);
  });
});

test('a column of text names every studied territory, and at most fifteen landmarks', () => {
  for (const name of ['medium', 'wide'] as const) {
    const { labels } = scatterScene(zones, name);
    expect(labels.filter(({ role }) => role === 'territory')).toHaveLength(12);
    expect(labels.filter(({ role }) => role === 'other').length).toBeLessThanOrEqual(15);
  }
});

test('a phone names the studied territories that fit, before any landmark', () => {
  const { labels } = scatterScene(zones, 'narrow');
  expect(labels.length).toBeGreaterThanOrEqual(7);
  expect(labels.every(({ role }) => role === 'territory')).toBe(true);
});

test('area is proportional to size', () => {
  const { discs } = scatterScene(zones, 'wide');
  const [paris, second] = discs;
  const sizes = zones.points
    .filter(({ role }) => role === 'other')
    .map(({ size }) => size)
    .sort((a, b) => b - a);
  expect((second!.r / paris!.r) ** 2).toBeCloseTo(sizes[1]! / sizes[0]!, 1);
});

test('the national point is a pair of lines, not a disc', () => {
  const { references, discs } = scatterScene(zones, 'wide');
  expect(references).toHaveLength(1);
  expect(references[0]!.yLabel.lines).toEqual(['France métropolitaine −22,0\u202F%']);
  expect(discs.some(({ role }) => role === 'reference')).toBe(false);
});
