import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/corpus/load.ts';
import { ATLAS_MEASURES, atlasTable } from '../../src/model/atlas.ts';
import { rowsWhere } from '../../src/model/datasets.ts';
import { classRank } from '../../src/model/quintiles.ts';
import { zoneIndustry } from '../../src/model/zone-industry.ts';
import { zone2020 } from '../../src/model/zones.ts';
import { spoilt } from '../corpus/real-content.ts';

const { datasets } = loadContent(spoilt({}));
const value = (measure: (typeof ATLAS_MEASURES)[number], code: string) =>
  atlasTable(datasets, measure).zones.find((zone) => zone.code === code)!;

describe.each(ATLAS_MEASURES)('%s', (measure) => {
  const table = atlasTable(datasets, measure);
  const known = table.zones.flatMap((zone) => (zone.value === null ? [] : { ...zone, value: zone.value }));

  test('has every zone once, in the order of codes', () => {
    const codes = table.zones.map(({ code }) => code);
    expect(codes).toHaveLength(305);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('has five classes, none empty, of about a fifth each where zero moves no bound', () => {
    const counts = [1, 2, 3, 4, 5].map((rank) => known.filter((zone) => classRank(zone.value, table.bounds) === rank).length);
    const fifth = table.measured / 5;
    for (const count of counts) expect(Math.abs(count - fifth) / fifth).toBeLessThan(table.signed ? 0.5 : 0.35);
  });

  test('lets no class mix rises and falls', () => {
    if (table.signed) expect(table.bounds).toContain(0);
  });

  test('ranks the zones that have a value, the highest first', () => {
    expect(known).toHaveLength(table.measured);
    expect(Math.min(...known.map(({ rank }) => rank!))).toBe(1);
    const sorted = known.toSorted((a, b) => a.rank! - b.rank!);
    expect(sorted.map((zone) => zone.value)).toEqual(sorted.map((zone) => zone.value).toSorted((a, b) => b - a));
    expect(table.zones.filter((zone) => (zone.value === null) !== (zone.rank === null))).toEqual([]);
  });

  test('shows values as precise as it says', () => {
    expect(known.filter((zone) => Number(zone.value.toFixed(table.decimals)) !== zone.value)).toEqual([]);
  });
});

test('measures are those the other pages say of Vitré', () => {
  expect(ATLAS_MEASURES.map((measure) => value(measure, '5319').value)).toEqual([34.1, 6, 3.9, 4.2, 24.7, -1.1, 2.65, expect.any(Number)]);
});

test('measures agree with the table of indicators, to its rounding', () => {
  const columns = {
    'part-industrie': 'part_industrie_2018',
    'evolution-industrie': 'evol_industrie_1998_2018_pct',
    'evolution-recente': 'evol_industrie_privee_2019_2024_pct',
    specialisation: 'specialisation_industrie_2023',
  } as const;
  for (const [measure, column] of Object.entries(columns)) {
    const apart = atlasTable(datasets, measure as keyof typeof columns).zones.filter((zone) => {
      const [row] = rowsWhere(datasets.get('industrie-zone-emploi')!, { ze2020: zone.code });
      return zone.value !== null && Math.abs(zone.value - Number(row![column])) > 0.051;
    });
    expect(apart, measure).toEqual([]);
  }
});

test('a zone has the rank its own page gives it', () => {
  for (const code of ['5319', '7520', '0101', '1109'])
    expect(value('part-industrie', code).rank).toBe(zoneIndustry(datasets, zone2020(datasets, code)).rank.position);
});

test('Guyane has no unemployment rate; zones Urssaf sees badly have no recent change', () => {
  const without = (measure: (typeof ATLAS_MEASURES)[number]) =>
    atlasTable(datasets, measure).zones.flatMap((zone) => (zone.value === null ? zone.name : []));
  expect(without('chomage').toSorted()).toEqual(['Est-littoral', 'Ouest-Guyanais', 'Savanes']);
  expect(without('evolution-recente')).toEqual(expect.arrayContaining(['Lamballe-Armor', 'Niort']));
  expect(without('effet-local-industrie')).toEqual(without('evolution-recente'));
  expect(without('part-industrie')).toEqual([]);
});
