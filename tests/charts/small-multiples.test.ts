import { describe, expect, test } from 'vitest';
import { boxOf } from '../../src/charts/label.ts';
import { SHEETS } from '../../src/charts/sheet.ts';
import { smallMultiplesScene } from '../../src/charts/small-multiples.ts';
import { tableOf, type LineSeries, type SmallMultiplesData } from '../../src/model/charts.ts';
import { unemploymentInNineZones } from '../fixtures/charts/extracts.ts';
import { expectLegible } from './layout.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const series = (id: string, values: (number | null)[]): LineSeries => ({
  id,
  label: id,
  role: 'territory',
  points: values.map((value, i) => ({ x: 2000 + i, label: String(2000 + i), value })),
});
const places = (count: number, more: Partial<SmallMultiplesData> = {}): SmallMultiplesData => ({
  kind: 'small-multiples',
  panels: Array.from({ length: count }, (_, i) => series(`Lieu ${i + 1}`, [i, 2 * i, 30 - i])),
  xLabel: 'Année',
  decimals: 0,
  unit: 'sites',
  ...more,
});

describe.each(SHEETS)('small multiples, $name', ({ name, width, text }) => {
  test.each([
    ['nine zones', unemploymentInNineZones],
    ['two places, no reference', places(2)],
    ['a single place', places(1)],
    ['thirteen places', places(13)],
    [
      'values around an origin',
      places(5, { panels: [series('Ici', [100, 87, 92]), series('Là', [100, 131, 140])], origin: 100, unit: '' }),
    ],
  ])('%s: no label covers another or leaves the sheet', (_, data) => {
    const scene = smallMultiplesScene(data, name);
    const labels = [
      ...(scene.legend ? [scene.legend.label] : []),
      ...scene.ticks,
      ...scene.panels.flatMap(({ title, value, years }) => [title, value, ...years.map(({ label }) => label)]),
    ];
    expectLegible(labels, scene, name);
  });

  test('every panel has the same scale: same size, same grid, same line for the nation', () => {
    const { panels } = smallMultiplesScene(unemploymentInNineZones, name);
    const [first] = panels;
    for (const { plot, rows, reference } of panels) {
      const [dx, dy] = [plot.x0 - first!.plot.x0, plot.y0 - first!.plot.y0];
      expect(plot.x1 - plot.x0).toBeCloseTo(first!.plot.x1 - first!.plot.x0, 0);
      rows.forEach(({ y, origin }, i) => {
        expect(Math.abs(y - dy - first!.rows[i]!.y)).toBeLessThan(0.3);
        expect(origin).toBe(i === 0);
      });
      const points = (path: string) =>
        path
          .slice(1)
          .split('L')
          .map((pair) => pair.split(',').map(Number));
      points(reference).forEach(([x, y], i) => {
        const [x0, y0] = points(first!.reference)[i]!;
        expect(Math.max(Math.abs(x! - dx - x0!), Math.abs(y! - dy - y0!))).toBeLessThan(0.3);
      });
    }
  });

  test('panels keep the order of the data, row by row, and stay on the sheet', () => {
    const { panels } = smallMultiplesScene(unemploymentInNineZones, name);
    expect(panels.map(({ id }) => id)).toEqual(unemploymentInNineZones.panels.map(({ id }) => id));
    const reading = panels.map(({ plot }) => plot.y0 * 1000 + plot.x0);
    expect(reading).toEqual(reading.toSorted((a, b) => a - b));
    expect(panels.every(({ plot }) => plot.x0 > 0 && plot.x1 < width)).toBe(true);
  });

  test('a title stands whole above its panel', () => {
    for (const { title, plot } of smallMultiplesScene(unemploymentInNineZones, name).panels)
      expect(boxOf(title, text).y1).toBeLessThan(plot.y0);
  });

  test('years stand under the last panel of each column, and on a phone under each panel', () => {
    const dated = smallMultiplesScene(unemploymentInNineZones, name).panels.map(({ years }) =>
      years.map(({ label }) => label.lines[0]).join('-'),
    );
    expect(dated.filter(Boolean)).toEqual(Array(name === 'narrow' ? 9 : 3).fill('2003-2025'));
    expect(dated.slice(-3).every(Boolean)).toBe(true);
  });

  test('has a stop a row of its table in every panel, whichever its column', () => {
    const { stops, panels } = smallMultiplesScene(unemploymentInNineZones, name);
    expect(stops.xs).toHaveLength(tableOf({ title: '', data: unemploymentInNineZones }).rows.length);
    expect(stops.ys).toHaveLength(9);
    panels.forEach(({ plot }, i) => {
      expect(stops.ys[i]!.every((y) => y! >= plot.y0 && y! <= plot.y1)).toBe(true);
      expect(stops.xs[0]! + stops.shifts![i]!).toBeCloseTo(plot.x0, 0);
      expect(stops.xs.at(-1)! + stops.shifts![i]!).toBeCloseTo(plot.x1, 0);
    });
  });
});

test('nine panels stand three by three where four would fit, two side by side, one alone', () => {
  const columns = (count: number) => new Set(smallMultiplesScene(places(count), 'wide').panels.map(({ plot }) => plot.x0)).size;
  expect([1, 2, 4, 6, 8, 9, 13].map(columns)).toEqual([1, 2, 4, 3, 4, 3, 4]);
});

test('each panel has its place as title and its last value at the end of its line', () => {
  const { panels, legend } = smallMultiplesScene(unemploymentInNineZones, 'wide');
  expect(panels.slice(0, 2).map(({ title, value }) => [title.lines[0], plain(value.lines[0]!)])).toEqual([
    ['Cognac', '7,2 %'],
    ['Vitré', '4,2 %'],
  ]);
  expect(plain(legend!.label.lines[0]!)).toBe('France 7,9 %');
});

test('a gap is drawn as a gap, a line that stops early is labelled where it stops', () => {
  const { panels } = smallMultiplesScene(places(0, { panels: [series('Ici', [3, null, 4, 5]), series('Là', [3, 4, null, null])] }), 'wide');
  expect(panels[0]!.path.match(/M/g)).toHaveLength(2);
  expect(panels[1]!.end.x).toBeLessThan(panels[1]!.plot.x1 - 20);
  expect(panels[1]!.value.lines).toEqual(['4']);
});

test('a place without any value is an error, by its name', () => {
  expect(() => smallMultiplesScene(places(0, { panels: [series('Ici', [null])] }), 'wide')).toThrow('« Ici »');
});
