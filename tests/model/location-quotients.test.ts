import { describe, expect, test } from 'vitest';
import { locationQuotient, mostSpecific, specialisation, strongest } from '../../src/model/location-quotients.ts';
import { zone2020 } from '../../src/model/zones.ts';
import { country } from './zone-samples.ts';

// Here: 1 000 posts, 500 of them industrial. Everywhere: 10 000 posts, 2 000 industrial.
const datasets = country({
  flores: [
    ['0001', 'CA', 2023, 300],
    ['0001', 'CL', 2023, 199],
    ['0001', 'CH', 2023, 1],
    ['0001', 'CI', 2023, 0],
    ['0001', 'GZ', 2023, 500],
    ['0002', 'CA', 2023, 1200],
    ['0002', 'CH', 2023, 200],
    ['0002', 'CI', 2023, 100],
    ['0002', 'GZ', 2023, 7500],
    ['0001', 'CA', 2022, 9999],
  ],
});
const here = specialisation(datasets, zone2020(datasets, '0001'));
const there = specialisation(datasets, zone2020(datasets, '0002'));

test('a quotient compares two shares', () => {
  expect(locationQuotient(20, 100, 10, 100)).toBe(2);
  expect(locationQuotient(5, 100, 10, 100)).toBe(0.5);
});

test('industry weighs against all posts, here and everywhere', () => {
  expect(here.industry).toEqual({ posts: 500, share: 50, quotient: 2.5 });
});

describe('branches', () => {
  test('are industrial, of the year, and have posts', () => {
    expect(here.branches.map(({ code, posts }) => [code, posts])).toEqual([
      ['CA', 300],
      ['CL', 199],
      ['CH', 1],
    ]);
  });

  test('weigh against all posts, not against industry', () => {
    expect(here.branches[0]).toEqual({ code: 'CA', posts: 300, share: 30, quotient: 2 });
    expect(here.branches[1]!.quotient).toBeCloseTo(10, 9);
  });
});

test('the strongest branch has most posts', () => {
  expect(strongest(here)!.code).toBe('CA');
  expect(strongest(there)!.code).toBe('CA');
});

test('the most specific one has the highest quotient, from two hundred posts', () => {
  expect(mostSpecific(here)!.code).toBe('CA');
  expect(mostSpecific(there)!.code).toBe('CH');
});

test('ties go by code', () => {
  const equal = country({
    flores: [
      ['0001', 'CL', 2023, 200],
      ['0001', 'CA', 2023, 200],
    ],
  });
  const found = specialisation(equal, zone2020(equal, '0001'));
  expect([strongest(found)!.code, mostSpecific(found)!.code]).toEqual(['CA', 'CA']);
});

test('where there is no industry, nothing is strongest; where branches are small, nothing is specific', () => {
  const shops = country({
    flores: [
      ['0001', 'GZ', 2023, 900],
      ['0002', 'GZ', 2023, 800],
      ['0002', 'CA', 2023, 199],
    ],
  });
  const none = specialisation(shops, zone2020(shops, '0001'));
  expect([strongest(none), mostSpecific(none), none.industry]).toEqual([undefined, undefined, { posts: 0, share: 0, quotient: 0 }]);
  const small = specialisation(shops, zone2020(shops, '0002'));
  expect([strongest(small)?.code, mostSpecific(small)]).toEqual(['CA', undefined]);
});

test('a zone without a post is refused', () => {
  expect(() => specialisation(datasets, zone2020(datasets, '0101'))).toThrow('aucun poste dans la zone 0101 fin 2023');
});
