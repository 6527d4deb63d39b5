/** A comparison as one tidy table: a line a value, so that any software can group it its own way. */
import {
  type ComparedFrance,
  type ComparedPlace,
  DECOMPOSITIONS,
  type Jobs,
  quarterAfter,
  type Rates,
  sectorShare,
  YEARS,
} from './comparison.ts';
import { SECTOR_NAMES, SECTORS } from './sectors.ts';

type Line = [measure: string, period: string, value: number, unit: string, source: string];

/** Not rounded beyond what makes a value readable: shares to two decimals, as shift-share.csv does. */
const round = (value: number) => Math.round(100 * value) / 100;

/** Columns `lieu`, `code`, `mesure`, `periode`, `valeur`, `unite`, `source`; France last, without a code. */
export function comparisonTable(places: readonly ComparedPlace[], france: ComparedFrance) {
  const columns = ['lieu', 'code', 'mesure', 'periode', 'valeur', 'unite', 'source'].map((label) => ({ label }));
  const rows = [
    ...places.flatMap((place) => linesOf(place).map((line) => [place.name, place.code, ...line])),
    ...unemploymentLines(france.unemployment).map((line) => ['France hors Mayotte', '', ...line]),
    ...jobsLines(france.jobs).map((line) => ['France métropolitaine', '', ...line]),
  ];
  return { columns, rows };
}

function linesOf({ unemployment, jobs, effects, coverage, branches }: ComparedPlace): Line[] {
  return [
    ...(unemployment ? unemploymentLines(unemployment) : []),
    ...jobsLines(jobs),
    ...DECOMPOSITIONS.flatMap(({ source, scope, start, end }, i): Line[] => {
      const { national, sectoral, local, change, before, after } = effects[i]!;
      const field = scope === 'industrie' ? 'emploi salarié privé de l’industrie' : 'emploi salarié';
      const origin = source === 'estel' ? 'Insee, Estel' : 'Urssaf';
      const period = `${start}-${end}`;
      const unit = '% de l’emploi de départ';
      return [
        ...(DECOMPOSITIONS.some((other) => other.end === start) ? [] : [[field, `fin ${start}`, before, 'salariés', origin] as Line]),
        [field, `fin ${end}`, after, 'salariés', origin],
        [`${field} : évolution`, period, change, unit, origin],
        [`${field} : effet national`, period, national, unit, origin],
        [`${field} : effet sectoriel`, period, sectoral, unit, origin],
        [`${field} : effet local`, period, local, unit, origin],
      ];
    }),
    ['salariés privés de l’industrie pour cent postes industriels', 'fin 2023', coverage.percent, '', 'Urssaf et Insee, Flores'],
    ...branches.flatMap(({ name, posts, share, quotient }): Line[] => [
      [`${name} : postes`, 'fin 2023', posts, 'postes', 'Insee, Flores'],
      [`${name} : part des postes salariés`, 'fin 2023', round(share), '%', 'Insee, Flores'],
      [`${name} : rapport à la part en France`, 'fin 2023', round(quotient), '', 'Insee, Flores'],
    ]),
  ];
}

function unemploymentLines({ first, rates }: Rates): Line[] {
  return rates.map((rate, i) => ['taux de chômage', quarterAfter(first, i), rate, '%', 'Insee']);
}

function jobsLines(jobs: Jobs): Line[] {
  return [
    ...jobs.industry.flatMap((count, i): Line[] => [
      ['emploi salarié industriel', `fin ${YEARS[0] + i}`, count, 'salariés', 'Insee, Estel'],
      ['part de l’industrie dans l’emploi salarié', `fin ${YEARS[0] + i}`, round((100 * count) / jobs.everything[i]!), '%', 'Insee, Estel'],
    ]),
    ...SECTORS.map((sector): Line => [
      `part du secteur dans l’emploi salarié : ${SECTOR_NAMES[sector]}`,
      `fin ${YEARS[1]}`,
      round(sectorShare(jobs, sector)),
      '%',
      'Insee, Estel',
    ]),
  ];
}
