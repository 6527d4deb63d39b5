import { describe, expect, test } from 'vitest';
import { dotsScene } from '../../src/charts/dots.ts';
import { SHEETS } from '../../src/charts/sheet.ts';
import { tableOf, type DotRow, type DotsData } from '../../src/model/charts.ts';
import { sharesNow, sharesThen } from '../fixtures/charts/extracts.ts';
import { expectLegible } from './layout.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const row = (label: string, more: Partial<DotRow>): DotRow => ({ id: label, label, role: 'other', value: null, ...more });
const changes: DotsData = {
  ...sharesThen,
  referenceLabel: undefined,
  rows: [
    row('Ici', { start: -12.5, value: 3.2 }),
    row('Là', { start: 8, value: -4 }),
    row('Sans fin', { start: 5 }),
    row('Sans début', { value: 2 }),
    row('Sans rien', {}),
    row('Immobile', { start: 1, value: 1 }),
  ],
};
const unequal: DotsData = { ...sharesThen, rows: sharesThen.rows.map((one, i) => ({ ...one, reference: 9 + 2.7 * i })) };

describe.each(SHEETS)('dots, $name', ({ name, width }) => {
  test.each([
    ['two dates', sharesThen],
    ['one date', sharesNow],
    ['below zero, with gaps', changes],
    ['a reference of its own for each', unequal],
  ])('%s: no label covers another or leaves the sheet', (_, data) => {
    const scene = dotsScene(data, name);
    const labels = [
      ...scene.legend.map(({ label }) => label),
      ...scene.axis.ticks.map(({ label }) => label),
      ...scene.rows.flatMap((one) => [one.name, ...one.values.map(({ label }) => label)]),
    ];
    expectLegible(labels, scene, name);
  });

  test('every dot stands at its value on one axis', () => {
    const { rows, axis } = dotsScene(sharesThen, name);
    const [first, last] = [axis.ticks[0]!, axis.ticks.at(-1)!];
    const value = (tick: typeof first) => parseFloat(tick.label.lines[0]!);
    const at = (of: number) => first.x + ((of - value(first)) / (value(last) - value(first))) * (last.x - first.x);
    rows.forEach(({ start, end }, i) => {
      expect(Math.abs(start! - at(sharesThen.rows[i]!.start!))).toBeLessThan(0.2);
      expect(Math.abs(end! - at(sharesThen.rows[i]!.value!))).toBeLessThan(0.2);
    });
  });

  test('values stand outside the way from start to end, none on a dot or a mark', () => {
    for (const data of [sharesThen, sharesNow, changes, unequal]) {
      const { rows, marks } = dotsScene(data, name);
      rows.forEach(({ start, end, values }, i) => {
        const dots = [start, end].filter((x) => x !== null);
        const mark = marks.length > 1 ? marks.find(({ y0, y1 }) => y0 < rows[i]!.y && rows[i]!.y < y1)?.x : marks[0]?.x;
        for (const { label } of values) {
          if (dots.length === 0) continue;
          const words = label.lines[0]!.length * 4;
          const [x0, x1] = label.anchor === 'start' ? [label.x, label.x + words] : [label.x - words, label.x];
          for (const dot of dots) expect(dot + 5 < x0 || dot - 5 > x1).toBe(true);
          if (mark !== undefined) expect(mark < x0 || mark > x1).toBe(true);
        }
      });
    }
  });

  test('has a stop a row of its table, on its last dot', () => {
    const { stops, rows } = dotsScene(changes, name);
    expect(stops.xs).toHaveLength(tableOf({ title: '', data: changes }).rows.length);
    rows.forEach(({ start, end, y }, i) => {
      if (end !== null || start !== null) expect(Math.abs(stops.xs[i]! - (end ?? start)!)).toBeLessThan(0.1);
      expect(stops.ys[0]![i]).toBeCloseTo(y, 0);
      expect(stops.xs[i]! >= 0 && stops.xs[i]! <= width).toBe(true);
    });
  });
});

test('the start, the value and the reference are named once, above', () => {
  const words = (data: DotsData) => dotsScene(data, 'wide').legend.map(({ symbol, label }) => `${symbol} ${plain(label.lines.join(' '))}`);
  expect(words(sharesThen)).toEqual(['start 1998', 'end 2018', 'reference France métropolitaine en 2018 : 12,6 %']);
  expect(words(sharesNow)).toEqual(['reference France métropolitaine en 2018 : 12,6 %']);
  expect(words(unequal)).toEqual(['start 1998', 'end 2018', 'reference France métropolitaine en 2018']);
});

test('a shared reference is one line through all rows, others a mark each', () => {
  expect(dotsScene(sharesThen, 'wide').marks).toHaveLength(1);
  expect(dotsScene(sharesThen, 'narrow').marks).toHaveLength(12);
  expect(dotsScene(unequal, 'wide').marks).toHaveLength(12);
});

test('a way joins two dots that stand apart, and only them', () => {
  const ways = dotsScene(changes, 'wide').rows.map(({ way }) => way && Math.sign(way.x1 - way.x0));
  expect(ways).toEqual([1, -1, null, null, null, null]);
});

test('a missing value is said, changes have their sign', () => {
  const said = dotsScene(changes, 'medium').rows.map(({ values }) => values.map(({ label }) => plain(label.lines[0]!)));
  expect(said).toEqual([['−12,5 %', '+3,2 %'], ['+8,0 %', '−4,0 %'], ['+5,0 %'], ['+2,0 %'], ['n. d.'], ['+1,0 %', '+1,0 %']]);
});

test('zero is drawn through the rows where values change sign', () => {
  const { zero, axis } = dotsScene(changes, 'wide');
  expect(zero!.x).toBe(axis.ticks.find(({ label }) => label.lines[0] === '0')!.x);
  expect(dotsScene(sharesThen, 'wide').zero).toBeNull();
});

test('the axis starts at zero when that costs it little', () => {
  const first = (rows: DotRow[]) => dotsScene({ ...sharesNow, rows, referenceLabel: undefined }, 'wide').axis.ticks[0]!.label.lines[0];
  expect(first([row('a', { value: 10 }), row('b', { value: 40 })])).toBe('0');
  expect(first([row('a', { value: 60 }), row('b', { value: 90 })])).toBe('60');
});
