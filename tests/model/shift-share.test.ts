import { describe, expect, test } from 'vitest';
import { type JobsAtEnds, type ShiftShare, shiftShare, shiftShareOfZone } from '../../src/model/shift-share.ts';
import { zone2020 } from '../../src/model/zones.ts';
import { country } from './zone-samples.ts';

describe('by hand', () => {
  // The country grows by half: its factories shrink from 200 to 100, its shops grow from 200 to 500.
  const reference = atEnds({ BE: [200, 100], GU: [200, 500] });

  test('three effects make the change', () => {
    const found = shiftShare(atEnds({ BE: [60, 45], GU: [40, 100] }), reference);
    // National 100 × 0.5; sectoral 60 × (−0.5 − 0.5) + 40 × (1.5 − 0.5); local (45 − 30) + (100 − 100).
    expect(found).toEqual({
      start: 100,
      end: 145,
      jobs: { national: 50, sectoral: -20, local: 15, change: 45 },
      percent: { national: 50, sectoral: -20, local: 15, change: 45 },
    });
  });

  test('a sector that leaves the zone counts to its end', () => {
    expect(shiftShare(atEnds({ GU: [40, 0] }), reference).jobs).toEqual({ national: 20, sectoral: 40, local: -100, change: -40 });
  });

  test('a sector the country did not have at the start is all local', () => {
    const born = atEnds({ BE: [100, 100], JC: [0, 50] });
    expect(shiftShare(born, born).jobs).toEqual({ national: 50, sectoral: -50, local: 50, change: 50 });
  });

  test('no job at the start cannot be decomposed', () => {
    expect(() => shiftShare(atEnds({ BE: [0, 10] }), reference)).toThrow('aucun emploi au départ : rien à décomposer');
  });

  test('a sector the reference does not know is refused', () => {
    expect(() => shiftShare(atEnds({ XX: [1, 1] }), reference)).toThrow('le secteur « XX » n’est pas dans la référence');
  });
});

describe('from the tables', () => {
  const datasets = country({
    estel: [
      ['0001', 'BE', 1998, 60],
      ['0001', 'BE', 2018, 45],
      ['0001', 'GU', 1998, 40],
      ['0001', 'GU', 2018, 100],
      ['0002', 'BE', 1998, 140],
      ['0002', 'BE', 2018, 55],
      ['0101', 'GU', 1998, 160],
      ['0101', 'GU', 2018, 400],
      ['0001', 'TT', 1998, 100],
    ],
    urssaf: [
      ['0001', 'CA', 2019, 10],
      ['0001', 'CA', 2024, 20],
      ['0001', 'GZ', 2024, 99],
      ['0002', 'CA', 2019, 10],
      ['0002', 'CL', 2024, 10],
      ['0002', 'GZ', 2019, 1],
    ],
  });
  const here = zone2020(datasets, '0001');

  test('the reference is the sum of all zones, overseas too', () => {
    const found = shiftShareOfZone(datasets, here, { source: 'estel', scope: 'ensemble', start: 1998, end: 2018 });
    expect(found.jobs).toEqual({ national: 50, sectoral: -20, local: 15, change: 45 });
  });

  test('industry is compared with industry; a branch there at one end only is counted', () => {
    const found = shiftShareOfZone(datasets, here, { source: 'urssaf', scope: 'industrie', start: 2019, end: 2024 });
    expect(found.jobs).toEqual({ national: 5, sectoral: -5, local: 10, change: 10 });
    const there = shiftShareOfZone(datasets, zone2020(datasets, '0002'), { source: 'urssaf', scope: 'industrie', start: 2019, end: 2024 });
    expect(there).toMatchObject({ start: 10, end: 10, jobs: { national: 5, sectoral: -5, local: 0 } });
  });

  test('a year that is not in the source is refused', () => {
    expect(() => shiftShareOfZone(datasets, here, { source: 'estel', scope: 'ensemble', start: 1998, end: 2023 })).toThrow(/2023/);
  });
});

describe('whatever the zone and the country', () => {
  const cases = Array.from({ length: 200 }, (_, seed) => draw(seed + 1));

  test('effects add up to the change, in jobs and in %', () => {
    for (const { zone, reference } of cases) {
      const { start, end, jobs, percent } = shiftShare(zone, reference);
      expect(jobs.change).toBe(end - start);
      expect(jobs.national + jobs.sectoral + jobs.local).toBeCloseTo(jobs.change, 6);
      expect(percent.national + percent.sectoral + percent.local).toBeCloseTo((100 * (end - start)) / start, 6);
    }
  });

  test('a zone with the national structure has no sectoral effect', () => {
    for (const { reference, zone } of cases) {
      const same = map(reference, ([before], sector) => [before / 8, zone.get(sector)?.[1] ?? 0]);
      expect(shiftShare(same, reference).percent.sectoral).toBeCloseTo(0, 6);
    }
  });

  test('the reference has neither a sectoral nor a local effect', () => {
    for (const { reference } of cases) {
      const { percent } = shiftShare(reference, reference);
      expect(percent.sectoral).toBeCloseTo(0, 6);
      expect(percent.local).toBeCloseTo(0, 6);
    }
  });

  test('permuting sectors changes nothing', () => {
    for (const { zone, reference } of cases) close(shiftShare(reversed(zone), reversed(reference)), shiftShare(zone, reference));
  });

  test('renaming sectors changes nothing', () => {
    for (const { zone, reference } of cases) close(shiftShare(renamed(zone), renamed(reference)), shiftShare(zone, reference));
  });

  test('merging two zones adds their jobs, effect by effect', () => {
    for (const { zone, other, reference } of cases) {
      const [one, two] = [shiftShare(zone, reference), shiftShare(other, reference)];
      const merged = shiftShare(sum(zone, other), reference);
      expect(merged.start).toBe(one.start + two.start);
      expect(merged.end).toBe(one.end + two.end);
      for (const effect of ['national', 'sectoral', 'local', 'change'] as const) {
        expect(merged.jobs[effect]).toBeCloseTo(one.jobs[effect] + two.jobs[effect], 6);
      }
    }
  });

  test('splitting a sector into two with the same growth everywhere changes nothing', () => {
    for (const { zone, reference } of cases) close(shiftShare(halved(zone), halved(reference)), shiftShare(zone, reference));
  });

  test('the cases are not all alike', () => {
    const locals = new Set(cases.map(({ zone, reference }) => Math.sign(shiftShare(zone, reference).jobs.local)));
    expect(locals).toEqual(new Set([-1, 1]));
  });
});

function atEnds(jobs: Record<string, [number, number]>): JobsAtEnds {
  return new Map(Object.entries(jobs));
}

/**
 * Two zones of a country of two to thirty-six sectors; a third of the zones’ sectors are empty at one end. The country has jobs
 * in every sector at the start, as it does in the tables: from nothing, there is no growth to share.
 */
function draw(seed: number): { zone: JobsAtEnds; other: JobsAtEnds; reference: JobsAtEnds } {
  const random = generator(seed);
  const sectors = Array.from({ length: 2 + Math.floor(35 * random()) }, (_, rank) => `S${rank}`);
  const whole = (most: number) => Math.floor(most * random());
  const some = (most: number) => (random() < 1 / 6 ? 0 : whole(most));
  // One sector always has jobs: a zone without any is refused.
  const zone = () => new Map(sectors.map((sector, rank) => [sector, [rank ? some(5000) : 1 + whole(99), some(5000)] as const]));
  const elsewhere: JobsAtEnds = new Map(sectors.map((sector) => [sector, [1 + whole(5000), some(5000)]]));
  const [one, two] = [zone(), zone()];
  return { zone: one, other: two, reference: sum(sum(one, two), elsewhere) };
}

/** Mulberry32: the same numbers from 0 to 1 for the same seed, on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function map(jobs: JobsAtEnds, change: (ends: readonly [number, number], sector: string) => [number, number]): JobsAtEnds {
  return new Map([...jobs].map(([sector, ends]) => [sector, change(ends, sector)]));
}

function sum(a: JobsAtEnds, b: JobsAtEnds): JobsAtEnds {
  const ends = (jobs: JobsAtEnds, sector: string) => jobs.get(sector) ?? [0, 0];
  return map(new Map([...a, ...b]), (_, sector) => [ends(a, sector)[0] + ends(b, sector)[0], ends(a, sector)[1] + ends(b, sector)[1]]);
}

const reversed = (jobs: JobsAtEnds): JobsAtEnds => new Map([...jobs].reverse());

const renamed = (jobs: JobsAtEnds): JobsAtEnds => new Map([...jobs].map(([sector, ends]) => [`autre ${sector}`, ends]));

const halved = (jobs: JobsAtEnds): JobsAtEnds =>
  new Map([...jobs].flatMap(([sector, [before, after]]) => ['a', 'b'].map((half) => [sector + half, [before / 2, after / 2]] as const)));

function close(found: ShiftShare, wanted: ShiftShare) {
  for (const effect of ['national', 'sectoral', 'local', 'change'] as const) {
    expect(found.jobs[effect]).toBeCloseTo(wanted.jobs[effect], 6);
    expect(found.percent[effect]).toBeCloseTo(wanted.percent[effect], 6);
  }
}
