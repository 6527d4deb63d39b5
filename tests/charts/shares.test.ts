import { describe, expect, test } from 'vitest';
import { boxOf } from '../../src/charts/label.ts';
import { sharesScene } from '../../src/charts/shares.ts';
import { SHEETS } from '../../src/charts/sheet.ts';
import { tableOf, type SharesData } from '../../src/model/charts.ts';
import { sectorsInNineZones } from '../fixtures/charts/extracts.ts';
import { expectLegible } from './layout.ts';

/** Six parts, the last ones slivers. */
const six: SharesData = {
  ...sectorsInNineZones,
  parts: ['industrie', 'construction', 'commerce', 'transports', 'services aux entreprises', 'agriculture'].map((label) => ({
    id: label,
    label,
  })),
  rows: sectorsInNineZones.rows.map(({ id, label, role }, i) => ({ id, label, role, values: [50 + i, 20, 15 - i, 10, 3, 1] })),
};
const two: SharesData = {
  ...sectorsInNineZones,
  parts: [
    { id: 'a', label: 'industrie' },
    { id: 'b', label: 'autres' },
  ],
  rows: [{ id: 'a', label: 'Ici', role: 'territory', values: [1, 0] }],
};

describe.each(SHEETS)('shares, $name', ({ name, text }) => {
  describe.each([
    ['five sectors', sectorsInNineZones],
    ['six parts, some of them slivers', six],
    ['two parts, one of them empty', two],
  ])('%s', (_, data) => {
    const scene = sharesScene(data, name);
    const { heads, legend, rows, axis } = scene;

    test('no label covers another or leaves the sheet', () => {
      const labels = [
        ...(heads?.labels ?? []),
        ...legend.map(({ label }) => label),
        ...axis.ticks.map(({ label }) => label),
        ...rows.flatMap((row) => [row.name, ...row.segments.flatMap(({ value }) => value?.label ?? [])]),
      ];
      expectLegible(labels, scene, name);
    });

    test('parts fill the axis from end to end, in the same order everywhere', () => {
      for (const { segments } of rows) {
        expect(segments.map(({ part }) => part)).toEqual(data.parts.map((__, i) => i + 1));
        expect(segments[0]!.x).toBe(axis.x0);
        expect(segments.at(-1)!.x + segments.at(-1)!.width).toBeCloseTo(axis.x1, 0);
        segments.slice(1).forEach(({ x }, i) => expect(Math.abs(x - segments[i]!.x - segments[i]!.width)).toBeLessThan(0.21));
      }
    });

    test('a segment is as long as its share, and says it if there is room inside', () => {
      rows.forEach(({ segments }, r) => {
        const total = data.rows[r]!.values.reduce((sum, value) => sum + value, 0);
        segments.forEach(({ x, width, value }, i) => {
          expect(Math.abs(width - ((axis.x1 - axis.x0) * data.rows[r]!.values[i]!) / total)).toBeLessThan(0.3);
          if (!value) return expect(width).toBeLessThan(55);
          const box = boxOf(value.label, text);
          expect([box.x0 > x + 3, box.x1 < x + width - 3]).toEqual([true, true]);
        });
      });
    });

    test('every part is named once, over its segment or in a legend', () => {
      const names = heads ? heads.labels.map(({ lines }) => lines.join(' ')) : legend.map(({ label }) => label.lines.join(' '));
      expect(names.map((one) => one.toLowerCase())).toEqual(data.parts.map(({ label }) => label));
      expect([heads === null, legend.length > 0]).toEqual(legend.length > 0 ? [true, true] : [false, false]);
      if (name === 'narrow') expect(heads).toBeNull();
    });

    test('has a stop a row of its table', () => {
      expect(scene.stops.ys[0]).toHaveLength(tableOf({ title: '', data }).rows.length);
      expect(scene.stops.xs).toHaveLength(data.rows.length);
    });
  });
});

test('shares are those of the counts', () => {
  const said = sharesScene(sectorsInNineZones, 'wide').rows[1]!.segments.map(({ value }) => value?.label.lines[0]);
  expect(said).toEqual(['34,1', '6,4', '37,4', '20,7', undefined]);
});

test('a seventh part, a place without anything are errors', () => {
  const parts = [...six.parts, { id: 'autre', label: 'autre' }];
  expect(() => sharesScene({ ...six, parts }, 'wide')).toThrow('6 au plus, 7 données');
  expect(() => sharesScene({ ...two, rows: [{ ...two.rows[0]!, values: [0, 0] }] }, 'wide')).toThrow('somme nulle');
});
