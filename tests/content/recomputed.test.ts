/**
 * The tables this project derived (shift-share.csv, industrie-zone-emploi.csv, apercu.csv) are computed a second time, from the
 * raw tables, by the code that serves the pages: not by the script that wrote them. Equal means equal once rounded as the
 * table is: to half a unit of its last decimal. No difference is known; one that appears is a fault of the table or of the code,
 * and is listed with its row and its column.
 */
import { describe, expect, test } from 'vitest';
import { type Cell, type Dataset, type Row, rowsWhere } from '../../src/model/datasets.ts';
import { mostSpecific, specialisation, strongest } from '../../src/model/location-quotients.ts';
import { rankOf } from '../../src/model/quantities.ts';
import { type Decomposition, type ShiftShare, shiftShare, shiftShareOfZone } from '../../src/model/shift-share.ts';
import { type JobSource, jobsByZone, type Scope, totalOf } from '../../src/model/zone-jobs.ts';
import { zoneProfiles } from '../../src/model/zone-profiles.ts';
import { type Zone2020, zone2010, zone2020, zones2020 } from '../../src/model/zones.ts';
import { corpus } from './published.ts';

const { datasets } = corpus;
const table = (name: string) => datasets.get(name)!;
const columnsOf = (data: Dataset) => data.columns.map(({ name }) => name).sort();

/** Without a zone: all of them, « France ». */
const jobs = (source: JobSource, scope: Scope, year: number, zone?: Zone2020) => {
  const { zones, all } = jobsByZone(datasets, source, scope, year);
  return totalOf(zone ? zones.get(zone)! : all);
};

const share = (source: JobSource, year: number, zone?: Zone2020) =>
  (100 * jobs(source, 'industrie', year, zone)) / jobs(source, 'ensemble', year, zone);

const growth = (source: JobSource, start: number, end: number, zone?: Zone2020) =>
  100 * (jobs(source, 'industrie', end, zone) / jobs(source, 'industrie', start, zone) - 1);

/** The columns industrie-zone-emploi.csv and apercu.csv have in common. */
const INDUSTRY: Columns<Zone2020 | undefined> = {
  part_industrie_1998: [1, (zone) => share('estel', 1998, zone)],
  part_industrie_2018: [1, (zone) => share('estel', 2018, zone)],
  part_industrie_2023: [1, (zone) => share('flores', 2023, zone)],
  specialisation_industrie_2023: [2, (zone) => (zone ? specialisation(datasets, zone).industry.quotient : 1)],
  industrie_1998: [0, (zone) => jobs('estel', 'industrie', 1998, zone)],
  industrie_2018: [0, (zone) => jobs('estel', 'industrie', 2018, zone)],
  evol_industrie_1998_2018_pct: [1, (zone) => growth('estel', 1998, 2018, zone)],
  evol_industrie_2008_2018_pct: [1, (zone) => growth('estel', 2008, 2018, zone)],
  industrie_privee_2019: [0, (zone) => jobs('urssaf', 'industrie', 2019, zone)],
  industrie_privee_2024: [0, (zone) => jobs('urssaf', 'industrie', 2024, zone)],
  evol_industrie_privee_2019_2024_pct: [1, (zone) => growth('urssaf', 2019, 2024, zone)],
  couverture_urssaf_industrie_2023_pct: [0, (zone) => (100 * jobs('urssaf', 'industrie', 2023, zone)) / jobs('flores', 'industrie', 2023, zone)],
};

describe('shift-share.csv', () => {
  const EFFECTS: Columns<ShiftShare> = {
    effectif_debut: [0, ({ start }) => start],
    effectif_fin: [0, ({ end }) => end],
    evolution: [0, ({ jobs }) => jobs.change],
    effet_national: [0, ({ jobs }) => jobs.national],
    effet_sectoriel: [0, ({ jobs }) => jobs.sectoral],
    effet_local: [0, ({ jobs }) => jobs.local],
    evolution_pct: [2, ({ percent }) => percent.change],
    effet_national_pct: [2, ({ percent }) => percent.national],
    effet_sectoriel_pct: [2, ({ percent }) => percent.sectoral],
    effet_local_pct: [2, ({ percent }) => percent.local],
  };
  const data = table('shift-share');

  test('holds every zone for each decomposition, and nothing else', () => {
    const kinds = Map.groupBy(data.rows, (row) => ['zonage', 'source', 'champ', 'debut', 'fin'].map((column) => row[column]).join(' '));
    expect([...kinds].map(([kind, rows]) => [kind, rows.length])).toEqual([
      ['ze2020 estel ensemble 1998 2018', 305],
      ['ze2020 estel ensemble 1998 2008', 305],
      ['ze2020 estel ensemble 2008 2018', 305],
      ['ze2020 urssaf ensemble 2019 2024', 305],
      ['ze2020 urssaf industrie 2019 2024', 305],
      ['ze2010 estel ensemble 1998 2017', 321],
    ]);
  });

  test('is found again, row by row, on the outline of 2020', () => {
    const differences = rowsWhere(data, { zonage: 'ze2020' }).flatMap((row) => {
      const asked = { source: row['source'], scope: row['champ'], start: row['debut'], end: row['fin'] } as Decomposition;
      const where = `${asked.source} ${asked.scope} ${asked.start}-${asked.end} ${row['code']}`;
      return differing(where, row, EFFECTS, shiftShareOfZone(datasets, zone2020(datasets, String(row['code'])), asked));
    });
    expect(differences).toEqual([]);
  });

  test('and on the outline of 2010, against the zones of 2010', () => {
    const sectors = table('emploi-ze2010-secteur').rows.filter((row) => row['secteur'] !== 'TT');
    const count = (rows: Row[], year: number) =>
      rows.filter((row) => row['annee'] === year).reduce((sum, row) => sum + (row['effectif'] as number), 0);
    const ends = (rows: Row[]) =>
      new Map(
        [...Map.groupBy(rows, (row) => String(row['secteur']))].map(([sector, found]) => [
          sector,
          [count(found, 1998), count(found, 2017)] as const,
        ]),
      );
    const reference = ends(sectors);
    const byZone = Map.groupBy(sectors, (row) => zone2010(datasets, String(row['ze2010'])));
    const differences = rowsWhere(data, { zonage: 'ze2010' }).flatMap((row) => {
      const zone = zone2010(datasets, String(row['code']));
      return differing(zone, row, EFFECTS, shiftShare(ends(byZone.get(zone)!), reference));
    });
    expect(differences).toEqual([]);
  });

  test('every branch had jobs at the start in the country: no growth is left undefined', () => {
    const references = [jobsByZone(datasets, 'estel', 'ensemble', 1998), jobsByZone(datasets, 'urssaf', 'ensemble', 2019)];
    const empty = references.flatMap(({ all }) => [...all].filter(([, jobs]) => jobs === 0).map(([sector]) => sector));
    // Farm employees have a scheme of their own: Urssaf counts none, in 2024 neither.
    expect(empty).toEqual(['AZ']);
    expect(jobsByZone(datasets, 'urssaf', 'ensemble', 2024).all.get('AZ')).toBe(0);
  });
});

test('industrie-zone-emploi.csv is found again, column by column', () => {
  const data = table('industrie-zone-emploi');
  const names = new Map(zones2020(datasets).map(({ code, name }) => [code, name]));
  const numbers: Columns<Zone2020> = {
    ...INDUSTRY,
    industrie_2008: [0, (zone) => jobs('estel', 'industrie', 2008, zone)],
    industrie_flores_2023: [0, (zone) => jobs('flores', 'industrie', 2023, zone)],
    branche_principale_effectif: [0, (zone) => strongest(specialisation(datasets, zone))?.posts ?? null],
    branche_specifique_quotient: [1, (zone) => mostSpecific(specialisation(datasets, zone))?.quotient ?? null],
  };
  const words: Record<string, (zone: Zone2020) => string | undefined> = {
    libelle: (zone) => names.get(zone),
    branche_principale: (zone) => strongest(specialisation(datasets, zone))?.code,
    branche_specifique: (zone) => mostSpecific(specialisation(datasets, zone))?.code ?? '',
  };
  expect(columnsOf(data)).toEqual(['ze2020', ...Object.keys(numbers), ...Object.keys(words)].sort());
  expect(data.rows.map((row) => row['ze2020'])).toEqual([...names.keys()]);
  const differences = data.rows.flatMap((row) => {
    const zone = zone2020(datasets, String(row['ze2020']));
    const misnamed = Object.keys(words).filter((column) => row[column] !== words[column]!(zone));
    return [...differing(zone, row, numbers, zone), ...misnamed.map((column) => `${zone} ${column}: ${row[column]}, not ${words[column]!(zone)}`)];
  });
  expect(differences).toEqual([]);
});

describe('apercu.csv', () => {
  const data = table('apercu');

  test('has the zones each study is read through, and France', () => {
    const read = rowsWhere(table('territoires-etudes-zones'), { zone_de_lecture: 'oui' });
    const pairs = (rows: Row[]) => rows.map((row) => `${row['territoire']} ${row['ze2020']}`).sort();
    expect(pairs(data.rows)).toEqual([...pairs(read), 'france '].sort());
    expect(pairs(read)).toEqual(corpus.studies.flatMap(({ territory, zones }) => zones.map((zone) => `${territory} ${zone}`)).sort());
  });

  test('is found again, column by column', () => {
    // Ranked on shares as printed: zones with the same decimal share their rank.
    const printed = (zone: Zone2020) => Number(INDUSTRY['part_industrie_2023']![1](zone)!.toFixed(1));
    const allPrinted = zones2020(datasets).map(({ code }) => printed(code));
    const found: Columns<Zone2020 | undefined> = {
      ...INDUSTRY,
      ...unemployment('2003-T1'),
      ...unemployment('2010-T1'),
      ...unemployment('2025-T4'),
      rang_part_industrie_2023: [0, (zone) => (zone ? rankOf(printed(zone), allPrinted, false) : null)],
      ...effects('ss9818', { source: 'estel', scope: 'ensemble', start: 1998, end: 2018 }),
      ...effects('ss1924', { source: 'urssaf', scope: 'ensemble', start: 2019, end: 2024 }),
      ...effects('ssind1924', { source: 'urssaf', scope: 'industrie', start: 2019, end: 2024 }),
    };
    expect(columnsOf(data)).toEqual(['territoire', 'ze2020', 'libelle', ...Object.keys(found)].sort());
    const differences = data.rows.flatMap((row) => {
      const zone = row['ze2020'] === '' ? undefined : zone2020(datasets, String(row['ze2020']));
      return differing(String(row['libelle']), row, found, zone);
    });
    expect(differences).toEqual([]);
  });

  function unemployment(quarter: string): Columns<Zone2020 | undefined> {
    const rate = (name: string, key: Record<string, Cell>) => rowsWhere(table(name), { ...key, trimestre: quarter })[0]!['taux'] as number;
    const france = rate('chomage-france', { serie: '001688527' });
    const local = (zone: Zone2020 | undefined) => (zone ? rate('chomage-zone-emploi', { ze2020: zone }) : france);
    const name = quarter.replace('-', '');
    return { [`chomage_${name}`]: [1, local], [`ecart_france_${name}`]: [1, (zone) => local(zone) - france] };
  }

  function effects(prefix: string, asked: Decomposition): Columns<Zone2020 | undefined> {
    const of = (zone: Zone2020 | undefined) => {
      if (zone) return shiftShareOfZone(datasets, zone, asked).percent;
      const [before, after] = [asked.start, asked.end].map((year) => jobsByZone(datasets, asked.source, asked.scope, year).all);
      const all = new Map([...before!].map(([sector, count]) => [sector, [count, after!.get(sector)!] as const]));
      return shiftShare(all, all).percent;
    };
    return {
      [`${prefix}_evolution_pct`]: [2, (zone) => of(zone).change],
      [`${prefix}_national_pct`]: [2, (zone) => of(zone).national],
      [`${prefix}_sectoriel_pct`]: [2, (zone) => of(zone).sectoral],
      [`${prefix}_local_pct`]: [2, (zone) => of(zone).local],
    };
  }
});

describe('what pages compute for themselves agrees', () => {
  const profiles = zoneProfiles(datasets);

  test('a zone is compared on the numbers the tables give', () => {
    const published = new Map(table('industrie-zone-emploi').rows.map((row) => [row['ze2020'], row]));
    const compared: Columns<(typeof profiles)[number]> = {
      part_industrie_2018: [1, ({ measures }) => measures.industryShare],
      evol_industrie_1998_2018_pct: [1, ({ measures }) => measures.industryChange],
    };
    expect(profiles.flatMap((profile) => differing(profile.code, published.get(profile.code)!, compared, profile))).toEqual([]);
  });

  test('only Guyane lacks a measure: Insee publishes no unemployment rate for its zones', () => {
    const lacking = profiles.filter(({ measures }) => Object.values(measures).includes(null));
    expect(lacking.map(({ code, measures }) => [code, measures.unemployment])).toEqual(['0301', '0302', '0303'].map((code) => [code, null]));
  });
});

/** Column → decimals it is printed with, and how its value is found again. */
type Columns<Of> = Record<string, [decimals: number, find: (of: Of) => number | null]>;

function differing<Of>(where: string, row: Row, columns: Columns<Of>, of: Of): string[] {
  return Object.entries(columns).flatMap(([column, [decimals, find]]) => {
    const [published, found] = [row[column], find(of)];
    const equal =
      typeof published === 'number' && found !== null ? Math.abs(published - found) <= 0.5 / 10 ** decimals + 1e-9 : published === found;
    return equal ? [] : [`${where} ${column}: ${published}, found again ${found}`];
  });
}
