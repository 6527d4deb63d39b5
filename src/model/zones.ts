/**
 * Employment zones and their codes. Insee redrew the zones in 2020: some codes exist in both outlines, often for other places
 * (5314 is Vitré in 2010, Quimperlé in 2020). A checked code carries its outline in its type, so that no row on one outline
 * can be asked for with a code of the other. The check sees unknown codes; which outline a code of both comes from,
 * only the caller knows.
 */
import type { Dataset, Row } from './datasets.ts';
import { rowsWhere } from './datasets.ts';
import { neededTable } from './needed-table.ts';

export type Zone2020 = string & { readonly outline: 2020 };
export type Zone2010 = string & { readonly outline: 2010 };

export interface Zone {
  code: Zone2020;
  name: string;
  /** Region code, « 00 » for a zone across two regions. */
  region: string;
  /** Inhabitants, or null when the table has none. */
  population: number | null;
  /** Guadeloupe, Martinique, Guyane, La Réunion; Mayotte’s zone is in no table of the site. */
  overseas: boolean;
}

/**
 * Overseas regions by code; each is a département too, 97 and the last digit: 974 for 04. The base maps have none of them,
 * and zones-emploi.csv names them in capitals without accents.
 */
export const OVERSEAS_REGIONS: Record<string, string> = {
  '01': 'Guadeloupe',
  '02': 'Martinique',
  '03': 'Guyane',
  '04': 'La Réunion',
  '06': 'Mayotte',
};

/** Throws a French sentence for a code that is not in the outline of 2020. */
export function zone2020(datasets: ReadonlyMap<string, Dataset>, code: string): Zone2020 {
  if (row2020(datasets, code)) return code as Zone2020;
  const former = row2010(datasets, code);
  throw new RangeError(`zone d’emploi 2020 inconnue : « ${code} »${former ? otherOutline(former, 2010) : ''}`);
}

/** Throws a French sentence for a code that is not in the outline of 2010. */
export function zone2010(datasets: ReadonlyMap<string, Dataset>, code: string): Zone2010 {
  if (row2010(datasets, code)) return code as Zone2010;
  const current = row2020(datasets, code);
  throw new RangeError(`zone d’emploi 2010 inconnue : « ${code} »${current ? otherOutline(current, 2020) : ''}`);
}

/** Every zone of the outline of 2020, in the order of codes. */
export function zones2020(datasets: ReadonlyMap<string, Dataset>): Zone[] {
  return neededTable(datasets, 'zones-emploi')
    .rows.map((row) => ({
      code: String(row['ze2020']) as Zone2020,
      name: String(row['libelle']),
      region: String(row['region']),
      population: typeof row['population'] === 'number' ? row['population'] : null,
      overseas: String(row['region']) in OVERSEAS_REGIONS,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

const row2020 = (datasets: ReadonlyMap<string, Dataset>, ze2020: string) => rowsWhere(neededTable(datasets, 'zones-emploi'), { ze2020 })[0];

const row2010 = (datasets: ReadonlyMap<string, Dataset>, ze2010: string) =>
  rowsWhere(neededTable(datasets, 'emploi-ze2010-secteur'), { ze2010 })[0];

const otherOutline = (row: Row, outline: 2010 | 2020) =>
  ` ; c’est « ${String(row['libelle'])} » dans le découpage de ${outline}, et les deux ne se raccordent pas`;
