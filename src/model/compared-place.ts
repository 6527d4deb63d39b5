/** Reads the tables for *Comparer*: once a build for each zone. */
import { atPlace } from './at-place.ts';
import { BRANCHES } from './branches.ts';
import {
  type ComparedFrance,
  type ComparedPlace,
  DECOMPOSITIONS,
  type Jobs,
  quarterAfter,
  type Rates,
  type StudyWords,
  YEARS,
} from './comparison.ts';
import type { Dataset } from './datasets.ts';
import { rowsWhere } from './datasets.ts';
import { specialisation } from './location-quotients.ts';
import { neededTable } from './needed-table.ts';
import { type Sector, SECTORS } from './sectors.ts';
import { FAR_FROM_FULL } from './zone-decompositions.ts';
import { FRANCE_UNEMPLOYMENT } from './zone-figures.ts';
import { OVERSEAS_REGIONS, type Zone } from './zones.ts';

const MOST_BRANCHES = 3;

export function nameOfZone({ name, region, overseas }: Pick<Zone, 'name' | 'region' | 'overseas'>): string {
  return overseas ? `${name} (${OVERSEAS_REGIONS[region]})` : name;
}

/** Throws a French sentence where a table lacks the zone. */
export function comparedPlace(datasets: ReadonlyMap<string, Dataset>, zone: Zone, study?: StudyWords): ComparedPlace {
  const { code: ze2020 } = zone;
  const rates = rowsWhere(neededTable(datasets, 'chomage-zone-emploi'), { ze2020 });
  return {
    code: ze2020,
    name: nameOfZone(zone),
    at: atPlace(zone),
    unemployment: rates.length > 0 ? ratesOf(rates) : null,
    jobs: jobsOf(datasets, 'emploi-zone-emploi-secteur', { ze2020 }),
    effects: DECOMPOSITIONS.map(({ source, scope, start, end }) => {
      const key = { zonage: 'ze2020', code: ze2020, source, champ: scope, debut: start, fin: end };
      const row = rowsWhere(neededTable(datasets, 'shift-share'), key)[0];
      if (!row) throw new RangeError(`pas de décomposition ${start}-${end} pour la zone d’emploi ${ze2020}`);
      return {
        national: Number(row['effet_national_pct']),
        sectoral: Number(row['effet_sectoriel_pct']),
        local: Number(row['effet_local_pct']),
        change: Number(row['evolution_pct']),
        before: Number(row['effectif_debut']),
        after: Number(row['effectif_fin']),
      };
    }),
    coverage: coverageOf(datasets, ze2020),
    branches: specialisation(datasets, ze2020)
      .branches.slice(0, MOST_BRANCHES)
      .map((branch) => ({ ...branch, name: BRANCHES[branch.code] ?? branch.code })),
    study,
  };
}

export function comparedFrance(datasets: ReadonlyMap<string, Dataset>): ComparedFrance {
  const quarters = new Set(neededTable(datasets, 'chomage-zone-emploi').rows.map((row) => row['trimestre']));
  const national = rowsWhere(neededTable(datasets, 'chomage-france'), { serie: FRANCE_UNEMPLOYMENT });
  return {
    unemployment: ratesOf(national.filter((row) => quarters.has(row['trimestre']!))),
    jobs: jobsOf(datasets, 'emploi-france-secteur', {}),
  };
}

function ratesOf(rows: Dataset['rows']): Rates {
  const sorted = rows
    .map((row) => ({ quarter: String(row['trimestre']), rate: row['taux'] }))
    .sort((a, b) => (a.quarter < b.quarter ? -1 : 1));
  const first = sorted[0]!.quarter;
  return {
    first,
    rates: sorted.map(({ quarter, rate }, i) => {
      if (quarter !== quarterAfter(first, i) || typeof rate !== 'number') throw new RangeError(`le chômage s’interrompt avant ${quarter}`);
      return rate;
    }),
  };
}

function jobsOf(datasets: ReadonlyMap<string, Dataset>, table: string, key: Record<string, string>): Jobs {
  const data = neededTable(datasets, table);
  const [first, last] = YEARS;
  const series = (secteur: string) =>
    Array.from({ length: last - first + 1 }, (_, i) => {
      const jobs = rowsWhere(data, { ...key, secteur, annee: first + i })[0]?.['effectif'];
      if (typeof jobs !== 'number') throw new RangeError(`pas d’emploi du secteur ${secteur} en ${first + i} dans « ${table} »`);
      return jobs;
    });
  return {
    industry: series('BE'),
    everything: series('TT'),
    sectors: Object.fromEntries(SECTORS.map((sector) => [sector, series(sector).at(-1)!])) as Record<Sector, number>,
  };
}

function coverageOf(datasets: ReadonlyMap<string, Dataset>, ze2020: string): ComparedPlace['coverage'] {
  const percent = rowsWhere(neededTable(datasets, 'industrie-zone-emploi'), { ze2020 })[0]?.['couverture_urssaf_industrie_2023_pct'];
  if (typeof percent !== 'number') throw new RangeError(`pas de couverture de l’Urssaf pour la zone ${ze2020}`);
  return { percent, partial: Math.abs(percent - 100) > FAR_FROM_FULL };
}
