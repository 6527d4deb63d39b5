import { describe, expect, test } from 'vitest';
import { zoneReport } from '../../src/model/zone-report.ts';
import { zones2020 } from '../../src/model/zones.ts';
import { corpus } from '../content/published.ts';

const report = (code: string) => zoneReport(corpus.datasets, code, corpus.studies);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('Vitré, as the studies print it', () => {
  const vitre = report('5319');

  test('industry', () => {
    const [first, , last] = vitre.industry.years;
    expect(first).toMatchObject({ year: 1998, jobs: 11408 });
    expect(last).toMatchObject({ year: 2018, jobs: 12090, share: expect.closeTo(34.1, 1), mainlandShare: expect.closeTo(12.55, 2) });
    expect(vitre.industry.changes.map(({ zone, all }) => [zone.toFixed(1), all.toFixed(1)])).toEqual([
      ['6.0', '-21.6'],
      ['-1.2', '-11.5'],
    ]);
    expect(vitre.industry.strongest!.name).toBe('Industries alimentaires');
    expect(vitre.industry.mostSpecific).toMatchObject({ code: 'CI', quotient: expect.closeTo(8.2, 1) });
    expect(vitre.industry.rest!.count).toBe(vitre.industry.branches.length - 8);
  });

  test('unemployment', () => {
    expect(vitre.unemployment).toEqual({
      first: { quarter: '2003-T1', zone: 3.8, france: 8.4, gap: -4.6 },
      last: { quarter: '2025-T4', zone: 4.2, france: 7.9, gap: -3.7 },
      quarters: 92,
      under: 92,
      over: 0,
    });
  });

  test('decompositions', () => {
    expect(vitre.decompositions.everything.percent.local).toBeCloseTo(24.69, 2);
    expect(vitre.decompositions.industry.percent.change).toBeCloseTo(3.87, 2);
    expect(vitre.decompositions.coverage).toBe(100);
  });

  test('its study, its programme, its brownfields', () => {
    expect(vitre.studied).toEqual([{ territory: 'vitre', readThere: true, shareOfTerritory: 100, shareOfZone: 85.7 }]);
    expect(vitre.programme.map(({ total }) => total)).toEqual([149, 183]);
    expect(vitre.brownfields).toMatchObject({ sites: 40, communes: 17, industrial: 3 });
    expect(vitre.likeness.studies.map(({ id }) => id)).not.toContain('vitre');
  });
});

test('where something is not measured it is absent, never nought', () => {
  const savanes = report('0303');
  expect(savanes.unemployment).toBeUndefined();
  expect(savanes.likeness.missing).toEqual(['unemployment']);
  expect(savanes.likeness.nearest).toEqual([]);
  expect(savanes.likeness.studies).toEqual([]);
});

test('overseas, series start later and likeness is looked for everywhere', () => {
  const north = report('0403');
  expect(north.unemployment!.first.quarter).toBe('2014-T1');
  expect(north.likeness.among).toBe('all');
  expect(report('5319').likeness.among).toBe('mainland');
});

test('a zone across regions says which, most inhabitants first', () => {
  expect(report('0062').place.regions.map(({ code }) => code)).toEqual(['53', '52']);
});

test('an unknown code, or one of the outline of 2010, is refused', () => {
  expect(() => report('9999')).toThrow(/inconnue/);
});

describe('all zones together', () => {
  const reports = zones2020(corpus.datasets).map(({ code }) => report(code));

  test('shares of départements, regions and branches make wholes', () => {
    for (const { zone, place, industry } of reports) {
      expect(sum(place.departements.map(({ inhabitants }) => inhabitants)), zone.name).toBeCloseTo(100, 6);
      expect(sum(place.regions.map(({ communes }) => communes)), zone.name).toBe(place.communes);
      expect(sum(industry.branches.map(({ posts }) => posts)), zone.name).toBe(industry.posts.posts);
    }
  });

  test('ranks go from 1 to 305, once each', () => {
    expect(reports.map(({ industry }) => industry.rank.position).sort((a, b) => a - b)).toEqual(reports.map((_, i) => i + 1));
  });

  test('states of brownfields add up to their number', () => {
    for (const { brownfields: found, zone } of reports)
      expect(found.withoutProject + found.withProject + found.reconverted + found.potential, zone.name).toBe(found.sites);
  });

  test('every territory of the programme meets a zone, but those only known by an établissement territorial, and Mayotte', () => {
    const members = corpus.datasets.get('territoires-industrie')!.rows;
    for (const [i, generation] of ['2018-2022', '2023-2027'].entries()) {
      const met = new Set(reports.flatMap(({ programme }) => programme[i]!.met.map(({ id }) => id)));
      const placed = members.filter((row) => row['generation'] === generation && row['type'] !== 'ept' && row['id_ti'] !== 'ti-0601');
      expect(met).toEqual(new Set(placed.map((row) => row['id_ti'])));
    }
  });
});
