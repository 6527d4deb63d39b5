import { describe, expect, test } from 'vitest';
import { choroplethScene } from '../../src/charts/choropleth.ts';
import { SHEETS } from '../../src/charts/sheet.ts';
import { tableOf, type ChoroplethData } from '../../src/model/charts.ts';
import { changesOnMap, sharesOnMap } from '../fixtures/charts/extracts.ts';
import { expectLegible } from './layout.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
const mainland = ({ zones }: ChoroplethData) => zones.filter(({ region }) => !region);
const withGaps: ChoroplethData = {
  ...sharesOnMap,
  zones: sharesOnMap.zones.map((zone) => (['0051', '0101'].includes(zone.id) ? { ...zone, value: null } : zone)),
};

describe.each(SHEETS)('a choropleth, $name', ({ name, width }) => {
  describe.each([
    ['shares', sharesOnMap],
    ['changes', changesOnMap],
    ['zones without a value', withGaps],
  ])('%s', (_, data) => {
    const scene = choroplethScene(data, name);
    const { zones, studied, names, legend, key, overseas } = scene;

    test('no label covers another or leaves the sheet', () => {
      const labels = [
        legend.head,
        ...legend.keys.flatMap(({ label, count }) => (count ? [label, count] : [label])),
        ...names.map(({ label }) => label),
        ...(key?.headings ?? []),
        ...(key?.items.map(({ label }) => label) ?? []),
        ...overseas!.headings,
        ...overseas!.squares.map(({ label }) => label),
      ];
      expectLegible(labels, scene, name);
    });

    test('every zone is there once, drawn or as a square', () => {
      const ids = [...zones, ...studied, ...overseas!.squares].map(({ id }) => id);
      expect(ids.toSorted()).toEqual(data.zones.map(({ id }) => id).toSorted());
      expect(zones.length + studied.length).toBe(287);
      expect(overseas!.squares).toHaveLength(18);
    });

    test('every studied zone is named beside itself, or numbered and named below', () => {
      const labels = names.map(({ label }) => label.lines.join(' ')).sort();
      const expected = studied.map(({ id }) => data.zones.find((zone) => zone.id === id)!.label).sort();
      if (name !== 'narrow') return expect(labels).toEqual(expected);
      expect(labels.map(Number).sort((a, b) => a - b)).toEqual(studied.map((_, i) => i + 1));
      expect(key!.items.map(({ label }) => label.lines.join(' ')).sort()).toEqual(expected);
    });

    test('has a stop a row of its table, on the sheet', () => {
      const { xs, ys } = scene.stops;
      expect([xs.length, ys[0]!.length]).toEqual([305, 305]);
      expect(tableOf({ title: '', data }).rows).toHaveLength(305);
      expect(xs.every((x) => x > 0 && x < width) && ys[0]!.every((y) => y! > 0 && y! < scene.height)).toBe(true);
    });
  });
});

test('on a phone zones are numbered from north to south, and the key explains the numbers in that order', () => {
  const { studied, key } = choroplethScene(sharesOnMap, 'narrow');
  const label = (id: string) => sharesOnMap.zones.find((zone) => zone.id === id)!.label;
  expect(key!.items.map(({ item, label: { lines } }) => [item, lines.join(' ')])).toEqual(studied.map(({ id }, i) => [i + 1, label(id)]));
});

test('a zone says its name and its value, overseas its region too', () => {
  const { studied, overseas } = choroplethScene(sharesOnMap, 'wide');
  expect(plain(studied.find(({ id }) => id === '5319')!.title)).toBe('Vitré : 41,3 %');
  expect(studied.find(({ id }) => id === '5319')!.href).toBe('/zones/5319/');
  expect(overseas!.squares.filter(({ title }) => title.startsWith('Le Sud (')).map(({ title }) => plain(title))).toEqual([
    'Le Sud (Martinique) : 4,8 %',
    'Le Sud (La Réunion) : 8,8 %',
  ]);
  const changed = choroplethScene(changesOnMap, 'wide').studied.find(({ id }) => id === '5319')!;
  expect([plain(changed.title), changed.fill]).toEqual(['Vitré : +6,0 %', { kind: 'tint', tone: 4 }]);
});

test('a zone without a value is hatched, says so, and the legend too', () => {
  const { zones, overseas, legend } = choroplethScene(withGaps, 'medium');
  for (const mark of [zones.find(({ id }) => id === '0051')!, overseas!.squares.find(({ id }) => id === '0101')!]) {
    expect(mark.fill).toEqual({ kind: 'none' });
    expect(mark.title).toMatch(/: pas de valeur$/);
  }
  const row = legend.keys.find(({ fill }) => fill?.kind === 'none')!;
  expect([row.label.lines[0], row.count!.lines[0]]).toEqual(['pas de valeur', '2']);
  expect(choroplethScene(sharesOnMap, 'medium').legend.keys.some(({ fill }) => fill?.kind === 'none')).toBe(false);
});

test('the legend counts every zone once, from the highest class down', () => {
  const { keys } = choroplethScene(sharesOnMap, 'wide').legend;
  expect(keys.map(({ fill }) => (fill?.kind === 'tint' ? fill.tone : fill))).toEqual([5, 4, 3, 2, 1, null]);
  expect(keys.reduce((sum, { count }) => sum + Number(count?.lines[0] ?? 0), 0)).toBe(305);
});

test('a map of the mainland alone, with nothing studied, has neither list nor outline', () => {
  const zones = mainland(sharesOnMap).map((zone) => ({ ...zone, role: 'other' as const }));
  const { overseas, key, studied, edging, legend } = choroplethScene({ ...sharesOnMap, zones }, 'narrow');
  expect([overseas, key, studied, edging]).toEqual([null, null, [], '']);
  expect(legend.keys).toHaveLength(5);
});

test('a zone of the map without a row is an error, by its code', () => {
  const zones = sharesOnMap.zones.filter(({ id }) => id !== '5319');
  expect(() => choroplethScene({ ...sharesOnMap, zones }, 'wide')).toThrow('5319');
});
