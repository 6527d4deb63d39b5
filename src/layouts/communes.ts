/** Communes, départements and employment zones as « Et chez moi ? » lists them. */
import type { Inhabited } from '../communes/index-parts.ts';
import { departementOf } from '../communes/commune.ts';
import type { Loaded } from '../corpus/load.ts';
import { collator, formatNumber, typeset } from '../format/french.ts';
import { neededTable } from '../model/needed-table.ts';
import { OVERSEAS_REGIONS } from '../model/zones.ts';

export interface Departement {
  /** « 16 », « 2A », « 974 ». */
  code: string;
  /** Typeset; without a name in the data, « Département 99 ». */
  name: string;
  /** From A to Z. */
  communes: Inhabited[];
}

export interface Zone {
  code: string;
  /** Typeset. */
  name: string;
}

/** The base maps cover the mainland only; overseas a département is a region too. */
const OVERSEAS: Record<string, string> = Object.fromEntries(
  Object.entries(OVERSEAS_REGIONS).map(([code, name]) => [`97${Number(code)}`, name]),
);
const BETWEEN_REGIONS = '00';

const byName = (a: { name: string; code: string }, b: { name: string; code: string }) =>
  collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1);

/** All communes, in the order of the table. */
export function communesOf(corpus: Loaded): Inhabited[] {
  return neededTable(corpus.datasets, 'communes').rows.map((row) => ({
    code: String(row['commune']),
    name: String(row['nom']),
    zone: String(row['ze2020']),
    population: Number(row['population']),
  }));
}

/** In the usual order: 2A and 2B after 19, overseas last. */
export function departementsOf(corpus: Loaded): Departement[] {
  const areas = corpus.maps.get('departements-contours')?.areas ?? [];
  const names = new Map(areas.map(({ properties }) => [properties['code'], String(properties['nom'])]));
  const place = (code: string) => code.replace(/^2(?=[AB])/, '20');
  return [...Map.groupBy(communesOf(corpus), ({ code }) => departementOf(code))]
    .map(([code, communes]) => ({
      code,
      name: typeset(names.get(code) ?? OVERSEAS[code] ?? `Département ${code}`),
      communes: communes.sort(byName),
    }))
    .sort((a, b) => (place(a.code) < place(b.code) ? -1 : 1));
}

/** Signs that search engines show. */
const ROOM = 160;

/** « Ain (01) : 391 communes de A à Z, chacune avec sa zone d’emploi : Bourg-en-Bresse, Oyonnax… »; as many zones as there is room for. */
export function departementDescription({ name, code, communes }: Departement, zones: { name: string }[]): string {
  if (communes.length === 1 && zones.length === 1)
    return typeset(
      `${name} (${code}) : une seule commune ; sa zone d’emploi, ${zones[0]!.name}, a une page qui dit son industrie et son chômage.`,
    );
  const count = `${name} (${code}) : ${formatNumber(communes.length, 0)} communes de A à Z`;
  if (zones.length === 0) return typeset(`${count}. Aucune n’a de page de zone d’emploi : les séries réunies ici n’en couvrent aucune.`);
  const opening = `${count}, chacune avec sa zone d’emploi : ${zones[0]!.name}`;
  const said = zones.slice(1).reduce((text, zone) => (text.length + zone.name.length > ROOM ? text : `${text}, ${zone.name}`), opening);
  return typeset(`${said}${said.split(', ').length < opening.split(', ').length + zones.length - 1 ? '…' : '.'}`);
}

/** Zones that have a page, by code: all those of the table, hence not Mayotte’s. */
export function zonesOf(corpus: Loaded): Map<string, Zone> {
  return new Map(
    neededTable(corpus.datasets, 'zones-emploi').rows.map((row) => [
      String(row['ze2020']),
      { code: String(row['ze2020']), name: typeset(String(row['libelle'])) },
    ]),
  );
}

/** The same, under the name of their region, from A to Z; those that straddle several come last. */
export function zonesByRegion(corpus: Loaded): { region: string; zones: Zone[] }[] {
  const zones = zonesOf(corpus);
  const { areas } = corpus.maps.get('regions-contours')!;
  const name = (code: string, communes: string[]) => {
    if (code === BETWEEN_REGIONS) return 'À cheval sur plusieurs régions';
    return String(areas.find(({ id }) => id === code)?.properties['nom'] ?? OVERSEAS[communes[0]!] ?? code);
  };
  const departements = Map.groupBy(communesOf(corpus), ({ zone }) => zone);
  return [...Map.groupBy(neededTable(corpus.datasets, 'zones-emploi').rows, (row) => String(row['region']))]
    .map(([code, rows]) => {
      const held = rows.map((row) => zones.get(String(row['ze2020']))!);
      const own = (departements.get(held[0]!.code) ?? []).map((commune) => departementOf(commune.code));
      return { last: code === BETWEEN_REGIONS, region: typeset(name(code, own)), zones: held.sort(byName) };
    })
    .sort((a, b) => Number(a.last) - Number(b.last) || collator.compare(a.region, b.region))
    .map(({ region, zones: held }) => ({ region, zones: held }));
}

/** Zones the communes of a département belong to and how many of its own each takes, the most first. */
export function zonesWithin({ communes }: Departement): { zone: string; count: number }[] {
  return [...Map.groupBy(communes, ({ zone }) => zone)]
    .map(([zone, held]) => ({ zone, count: held.length }))
    .sort((a, b) => b.count - a.count || (a.zone < b.zone ? -1 : 1));
}
