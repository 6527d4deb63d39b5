import { describe, expect, test } from 'vitest';
import { jobsByZone, sectorsOf, totalOf } from '../../src/model/zone-jobs.ts';
import { zone2020 } from '../../src/model/zones.ts';
import { country } from './zone-samples.ts';

const datasets = country({
  estel: [
    ['0001', 'BE', 2018, 30],
    ['0001', 'GU', 2018, 60],
    ['0001', 'TT', 2018, 90],
    ['0002', 'BE', 2018, 5],
  ],
  urssaf: [
    ['0001', 'CA', 2019, 7],
    ['0001', 'GZ', 2019, 8],
    ['0001', 'CL', 2019, null],
    ['0002', 'CA', 2019, 4],
    ['0001', 'CA', 2024, 100],
    ['8888', 'CA', 2019, 1000],
  ],
});
const [here, there, islands] = ['0001', '0002', '0101'].map((code) => zone2020(datasets, code));

describe('sectors', () => {
  test('are five for Estel, of which one is industry', () => {
    expect(sectorsOf(datasets, 'estel', 'ensemble')).toEqual(['AZ', 'BE', 'FZ', 'GU', 'OQ']);
    expect(sectorsOf(datasets, 'estel', 'industrie')).toEqual(['BE']);
  });

  test('are NA38 branches for Urssaf and Flores', () => {
    expect(sectorsOf(datasets, 'urssaf', 'industrie')).toEqual(['CA', 'CH', 'CI', 'CL']);
    expect(sectorsOf(datasets, 'flores', 'ensemble')).toHaveLength(8);
  });
});

test('the total of the table is not counted as a sector', () => {
  expect(totalOf(jobsByZone(datasets, 'estel', 'ensemble', 2018).zones.get(here!)!)).toBe(90);
});

test('jobs of another year, outside the scope or without a value are left out', () => {
  const { zones, all } = jobsByZone(datasets, 'urssaf', 'industrie', 2019);
  expect([...zones.get(here!)!]).toEqual([['CA', 7]]);
  expect(totalOf(all)).toBe(11);
});

test('every zone of the outline is there, no other', () => {
  const { zones } = jobsByZone(datasets, 'urssaf', 'ensemble', 2019);
  expect([...zones.keys()]).toEqual([here, there, islands]);
  expect(zones.get(islands!)!.size).toBe(0);
});

test('a year without a row is refused', () => {
  expect(() => jobsByZone(datasets, 'urssaf', 'ensemble', 2020)).toThrow('pas d’emploi en 2020 dans « emploi-prive-zone-emploi-na38 »');
});

test('two countries are not mixed', () => {
  const other = country({ estel: [['0001', 'BE', 2018, 1]] });
  expect(totalOf(jobsByZone(other, 'estel', 'ensemble', 2018).all)).toBe(1);
  expect(totalOf(jobsByZone(datasets, 'estel', 'ensemble', 2018).all)).toBe(95);
});
