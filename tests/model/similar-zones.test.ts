import { describe, expect, test } from 'vitest';
import { type Comparison, similarZones } from '../../src/model/similar-zones.ts';
import type { Measure, ZoneProfile } from '../../src/model/zone-profiles.ts';
import type { Zone2020 } from '../../src/model/zones.ts';

const code = (digits: string) => digits as Zone2020;

/** A zone at the origin of all measures but those told. */
function zone(digits: string, measures: Partial<Record<Measure, number | null>> = {}, overseas = false): ZoneProfile {
  return {
    code: code(digits),
    name: `Zone ${digits}`,
    region: '53',
    population: 1,
    overseas,
    measures: { industryShare: 0, industryChange: 0, unemployment: 0, population: 1, concentration: 0, ...measures },
  };
}

const compare = (profiles: ZoneProfile[], more: Partial<Comparison> = {}) =>
  similarZones(profiles, code('0001'), { among: 'mainland', count: 9, listed: [], ...more });

const codes = (found: { zone: ZoneProfile }[]) => found.map(({ zone: { code: digits } }) => digits);

describe('distance', () => {
  test('is counted in standard deviations', () => {
    // Shares 0, 0, 6, 6: mean 3, standard deviation 3.
    const found = compare([zone('0001'), zone('0002'), zone('0003', { industryShare: 6 }), zone('0004', { industryShare: 6 })]);
    expect(found.nearest.map(({ distance }) => distance)).toEqual([0, 2, 2]);
    expect(found.nearest[1]!.gaps).toEqual({ industryShare: 2, industryChange: 0, unemployment: 0, population: 0, concentration: 0 });
  });

  test('is Euclidean, and each measure weighs the same whatever its unit', () => {
    const found = compare([
      zone('0001'),
      zone('0002', { industryShare: 6, unemployment: 0.5 }),
      zone('0003', { industryShare: 6 }),
      zone('0004', { unemployment: 0.5 }),
    ]);
    expect(codes(found.nearest)).toEqual(['0003', '0004', '0002']);
    expect(found.nearest.map(({ distance }) => distance)).toEqual([2, 2, expect.closeTo(Math.sqrt(8), 9)]);
  });

  test('of populations is that of their logarithms: twice as many is as far, large or small', () => {
    const found = compare([zone('0001', { population: 200 }), zone('0002', { population: 100 }), zone('0003', { population: 400 })]);
    expect(found.nearest[0]!.gaps.population).toBeCloseTo(-found.nearest[1]!.gaps.population, 9);
    expect(found.nearest.map(({ zone: { measures } }) => measures.population)).toContain(400);
  });

  test('does not depend on the unit of a measure', () => {
    const shares = [1, 2, 4, 8, 16];
    const inPercent = compare(shares.map((industryShare, rank) => zone(`000${rank + 1}`, { industryShare })));
    const inThousandths = compare(shares.map((share, rank) => zone(`000${rank + 1}`, { industryShare: 10 * share })));
    inThousandths.nearest.forEach(({ distance }, rank) => expect(distance).toBeCloseTo(inPercent.nearest[rank]!.distance, 9));
  });
});

test('ties go by code, whatever the order of the profiles', () => {
  const found = compare([
    zone('0009'),
    zone('0003', { concentration: 1 }),
    zone('0001'),
    zone('0002', { concentration: -1 }),
    zone('0004'),
  ]);
  expect(codes(found.nearest)).toEqual(['0004', '0009', '0002', '0003']);
});

test('only as many as asked for', () => {
  expect(codes(compare([zone('0001'), zone('0002'), zone('0003'), zone('0004')], { count: 2 }).nearest)).toEqual(['0002', '0003']);
});

describe('overseas', () => {
  const profiles = [zone('0001'), zone('0002', { unemployment: 2 }), zone('0101', { unemployment: 1 }, true)];

  test('is compared only when asked', () => {
    expect(codes(compare(profiles).nearest)).toEqual(['0002']);
    expect(codes(compare(profiles, { among: 'all' }).nearest)).toEqual(['0101', '0002']);
  });

  test('does not set the scale of the mainland', () => {
    expect(compare(profiles).nearest[0]!.distance).toBe(2);
  });

  test('has its nearest zones on the mainland', () => {
    const found = similarZones(profiles, code('0101'), { among: 'mainland', count: 1, listed: [] });
    expect(codes(found.nearest)).toEqual(['0001']);
  });
});

describe('zones listed', () => {
  const profiles = [
    zone('0001'),
    zone('0002'),
    zone('0003', { industryShare: 9 }),
    zone('0004', { industryShare: 3 }),
    zone('0101', {}, true),
  ];

  test('are sorted too, however far, wherever they are, each once, without the place', () => {
    const listed = ['0003', '0001', '0004', '0101', '0003'].map(code);
    expect(codes(compare(profiles, { count: 1, listed }).listed)).toEqual(['0101', '0004', '0003']);
  });

  test('must exist', () => {
    expect(() => compare(profiles, { listed: [code('9999')] })).toThrow('aucune mesure pour la zone d’emploi 9999');
  });
});

describe('a zone that lacks a measure', () => {
  const lacking = zone('0002', { unemployment: null, population: null });

  test('is left out, and named with what it lacks', () => {
    const found = compare([zone('0001'), lacking, zone('0003')]);
    expect(codes(found.nearest)).toEqual(['0003']);
    expect(found.leftOut).toEqual([{ zone: lacking, missing: ['unemployment', 'population'] }]);
  });

  test('is named only where it could have been compared, or was listed', () => {
    const overseas = { ...lacking, overseas: true };
    expect(compare([zone('0001'), overseas]).leftOut).toEqual([]);
    expect(codes(compare([zone('0001'), overseas], { among: 'all' }).leftOut)).toEqual(['0002']);
    const found = compare([zone('0001'), overseas], { listed: [code('0002')] });
    expect([codes(found.listed), codes(found.leftOut)]).toEqual([[], ['0002']]);
  });

  test('has no neighbours, and says why', () => {
    const found = similarZones([zone('0001'), lacking, zone('0003')], code('0002'), { among: 'all', count: 2, listed: [code('0003')] });
    expect(found).toEqual({ missing: ['unemployment', 'population'], nearest: [], listed: [], leftOut: [] });
  });
});
