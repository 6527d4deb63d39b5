import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/datasets.ts';
import { zoneProgramme } from '../../src/model/zone-programme.ts';
import type { Zone2020 } from '../../src/model/zones.ts';
import { corpus } from '../content/published.ts';
import { dataset } from './samples.ts';

const member = (generation: string, id_ti: string, libelle: string, type: string, siren: string, nom = libelle) => ({
  generation,
  id_ti,
  libelle,
  siren,
  type,
  nom,
});
const commune = (nom: string, epci: string, ze2020: string, population: number) => ({ departement: '58', nom, epci, ze2020, population });

/** Two zones; an intercommunalité across both, a commune that is a member by itself, and one of Greater Paris. */
const tables = (): Map<string, Dataset> =>
  new Map(
    [
      dataset('communes', {}, [
        commune('Alligny', '200000001', '0001', 300),
        commune('Cercy-la-Tour', '200000002', '0001', 100),
        commune('Anthien', '200000001', '0002', 50),
        commune('Antony', '200054781', '0003', 10),
      ]),
      dataset('territoires-industrie', {}, [
        member('2018-2022', 'ti-01', 'Haut', 'epci', '200000001'),
        member('2018-2022', 'ti-02', 'Bas', 'commune', '215800467', 'Cercy-la-Tour'),
        member('2018-2022', 'ti-03', 'Orly', 'ept', '200058014', 'Grand-Orly'),
        member('2023-2027', 'ti-01', 'Ailleurs', 'epci', '200000002'),
        member('2023-2027', 'ti-01', 'Ailleurs', 'commune', '215800467', 'Cercy-la-Tour'),
      ]),
    ].map((table) => [table.name, table]),
  );

const zone = (code: string) => code as Zone2020;

describe('territories that meet a zone', () => {
  test('are those with a member that has a commune in it, most inhabitants first', () => {
    const [first] = zoneProgramme(tables(), zone('0001'));
    expect(first!.total).toBe(3);
    expect(first!.met).toEqual([
      { id: 'ti-01', name: 'Haut', inhabitants: 75 },
      { id: 'ti-02', name: 'Bas', inhabitants: 25 },
    ]);
  });

  test('are not mixed between generations, which use the same identifiers', () => {
    const [, second] = zoneProgramme(tables(), zone('0001'));
    // Once, though its commune is a member twice over.
    expect(second!.met).toEqual([{ id: 'ti-01', name: 'Ailleurs', inhabitants: 25 }]);
    expect(zoneProgramme(tables(), zone('0002'))[1]!.met).toEqual([]);
  });

  test('members without known communes are named in Greater Paris, and nowhere else', () => {
    expect(zoneProgramme(tables(), zone('0003'))[0]!.unplaced).toEqual(['Grand-Orly']);
    expect(zoneProgramme(tables(), zone('0001'))[0]!.unplaced).toEqual([]);
  });
});

test('every commune that is a member is in the table of communes, once', () => {
  const places = Map.groupBy(corpus.datasets.get('communes')!.rows, (row) => `${row['departement']} ${row['nom']}`);
  const members = corpus.datasets.get('territoires-industrie')!.rows.filter((row) => row['type'] === 'commune');
  expect(members.length).toBeGreaterThan(40);
  expect(members.filter(({ siren, nom }) => places.get(`${String(siren).slice(2, 4)} ${nom}`)?.length !== 1)).toEqual([]);
});

test('every intercommunalité that is a member is in the table of communes', () => {
  const known = new Set(corpus.datasets.get('communes')!.rows.map((row) => row['epci']));
  const members = corpus.datasets.get('territoires-industrie')!.rows.filter((row) => row['type'] === 'epci');
  expect(members.filter(({ siren }) => !known.has(siren!)).map(({ nom }) => nom)).toEqual([]);
});
