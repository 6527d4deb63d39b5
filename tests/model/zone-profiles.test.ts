import { expect, test } from 'vitest';
import { latestQuarter, zoneProfiles } from '../../src/model/zone-profiles.ts';
import { country, zoneRow } from './zone-samples.ts';

const datasets = country({
  zones: [zoneRow('0002', 'Là', '53', null), zoneRow('0001', 'Ici', '53', 5000)],
  estel: [
    ['0001', 'BE', 1998, 200],
    ['0001', 'BE', 2018, 150],
    ['0001', 'GU', 2018, 450],
    ['0001', 'TT', 2018, 600],
    ['0002', 'GU', 2018, 10],
  ],
  flores: [
    ['0001', 'CA', 2023, 50],
    ['0001', 'CH', 2023, 10],
    ['0001', 'CI', 2023, 20],
    ['0001', 'CL', 2023, 20],
    ['0001', 'GZ', 2023, 900],
    ['0002', 'GZ', 2023, 10],
  ],
  unemployment: [
    ['0001', '2025-T4', 4.2],
    ['0001', '2025-T3', 9.9],
    ['0002', '2025-T3', 8],
  ],
});

test('the latest quarter is the last of the table, not of a zone', () => {
  expect(latestQuarter(datasets)).toBe('2025-T4');
});

test('a zone is measured from the raw tables', () => {
  expect(zoneProfiles(datasets)[0]).toEqual({
    code: '0001',
    name: 'Ici',
    region: '53',
    population: 5000,
    overseas: false,
    measures: { industryShare: 25, industryChange: -25, unemployment: 4.2, population: 5000, concentration: 90 },
  });
});

test('what cannot be measured is not: an old quarter, a share of nothing, a change from nothing', () => {
  expect(zoneProfiles(datasets)[1]!.measures).toEqual({
    industryShare: 0,
    industryChange: null,
    unemployment: null,
    population: null,
    concentration: null,
  });
});
