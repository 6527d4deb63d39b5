/** A country of a few zones: the tables that calculations on zones read, filled only with what a test is about. */
import type { Dataset, Row } from '../../src/model/datasets.ts';
import { dataset } from './samples.ts';

interface Filled {
  zones?: Row[];
  /** [zone, sector or branch, year, jobs] */
  estel?: Jobs[];
  urssaf?: Jobs[];
  flores?: Jobs[];
  /** [zone, quarter, rate] */
  unemployment?: [zone: string, quarter: string, rate: number][];
}

type Jobs = [zone: string, sector: string, year: number, jobs: number | null];

export const zoneRow = (ze2020: string, libelle: string, region = '53', population: number | null = 1000): Row => ({
  ze2020,
  libelle,
  region,
  population,
});

/** Zones 0001 « Ici », 0002 « Là », 0101 « Îles » (overseas) unless told otherwise; 9001 « Jadis » on the outline of 2010. */
export function country({ zones, estel = [], urssaf = [], flores = [], unemployment = [] }: Filled): Map<string, Dataset> {
  const jobs = (sector: string) => (rows: Jobs[]) =>
    rows.map(([ze2020, code, annee, effectif]) => ({ ze2020, [sector]: code, annee, effectif }));
  const tables: [name: string, rows: Row[]][] = [
    ['zones-emploi', zones ?? [zoneRow('0001', 'Ici'), zoneRow('0002', 'Là'), zoneRow('0101', 'Îles', '01')]],
    ['emploi-ze2010-secteur', [{ ze2010: '9001', libelle: 'Jadis', secteur: 'TT', annee: 1998, effectif: 10 }]],
    ['nomenclature-na38', NOMENCLATURE.map(([na38, na5]) => ({ na38: na38!, na5: na5! }))],
    ['emploi-zone-emploi-secteur', jobs('secteur')(estel)],
    ['emploi-prive-zone-emploi-na38', jobs('na38')(urssaf)],
    ['emploi-flores-zone-emploi-na38', jobs('na38')(flores)],
    ['chomage-zone-emploi', unemployment.map(([ze2020, trimestre, taux]) => ({ ze2020, trimestre, taux }))],
  ];
  return new Map(tables.map(([name, rows]) => [name, dataset(name, {}, rows)]));
}

const NOMENCLATURE = ['AZ AZ', 'CA BE', 'CH BE', 'CI BE', 'CL BE', 'FZ FZ', 'GZ GU', 'OZ OQ'].map((words) => words.split(' '));
