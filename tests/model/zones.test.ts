import { expect, test } from 'vitest';
import { type Zone2010, type Zone2020, zone2010, zone2020, zones2020 } from '../../src/model/zones.ts';
import { country, zoneRow } from './zone-samples.ts';

const datasets = country({});

test('a code is checked against its outline', () => {
  expect(zone2020(datasets, '0001')).toBe('0001');
  expect(zone2010(datasets, '9001')).toBe('9001');
});

test('a code of neither outline is refused', () => {
  expect(() => zone2020(datasets, '5319')).toThrow(/^zone d’emploi 2020 inconnue : « 5319 »$/);
  expect(() => zone2010(datasets, '5319')).toThrow(/^zone d’emploi 2010 inconnue : « 5319 »$/);
  expect(() => zone2020(datasets, '')).toThrow(/inconnue/);
});

test('a code of the other outline is refused, and named', () => {
  expect(() => zone2020(datasets, '9001')).toThrow(
    /« 9001 » ; c’est « Jadis » dans le découpage de 2010, et les deux ne se raccordent pas$/,
  );
  expect(() => zone2010(datasets, '0002')).toThrow(/« 0002 » ; c’est « Là » dans le découpage de 2020/);
});

test('a missing table is said to be missing', () => {
  expect(() => zone2020(new Map(), '0001')).toThrow('le jeu de données « zones-emploi » manque');
});

test('zones of 2010 and 2020 cannot be joined: their types refuse it', () => {
  const jobsIn2020 = new Map<Zone2020, number>([[zone2020(datasets, '0001'), 1]]);
  const former: Zone2010 = zone2010(datasets, '9001');
  // @ts-expect-error a code of 2010 is not one of 2020
  expect(jobsIn2020.get(former)).toBeUndefined();
  // @ts-expect-error nor the other way round
  const wrong: Zone2010 = zone2020(datasets, '0001');
  // @ts-expect-error a code that was not checked is neither
  const unchecked: Zone2020 = '0001';
  expect([wrong, unchecked]).toEqual(['0001', '0001']);
});

test('zones are listed by code, and those overseas are told apart', () => {
  const listed = zones2020(
    country({ zones: [zoneRow('0201', 'Le Nord', '02'), zoneRow('0051', 'Alençon', '00', null), zoneRow('1101', 'Paris', '11')] }),
  );
  expect(listed.map(({ code, name, overseas }) => [code, name, overseas])).toEqual([
    ['0051', 'Alençon', false],
    ['0201', 'Le Nord', true],
    ['1101', 'Paris', false],
  ]);
  expect(listed.map(({ population }) => population)).toEqual([null, 1000, 1000]);
});
