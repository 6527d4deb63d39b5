/** All mainland employment zones: weight of industry at a start against the change of industrial employment since. */
import type { ScatterData, ScatterPoint } from './charts.ts';
import type { Dataset } from './datasets.ts';
import { rowsWhere } from './datasets.ts';
import { neededTable } from './needed-table.ts';
import { rSquared } from './statistics.ts';
import { zones2020 } from './zones.ts';

export interface IndustryScatter {
  data: ScatterData;
  /** Mainland France as one place. */
  mainland: { x: number; y: number };
  /** Share of the variance of the changes a straight line accounts for, 0 to 1. */
  explained: number;
  /** The quarter of the zones where industry weighed most at the start. */
  quarter: { zones: number; better: number; worse: number };
}

/**
 * Reads the estimates of salaried employment (Estel, places of work, end of year). Shares and changes in %, one decimal.
 * `studied` holds the zones to be named. Throws a French sentence when a year is not in the data.
 */
export function industryScatter(datasets: Map<string, Dataset>, start: number, end: number, studied: Set<string>): IndustryScatter {
  const jobs = neededTable(datasets, 'emploi-zone-emploi-secteur');
  const count = (zone: string, sector: string, year: number): number => {
    const value = rowsWhere(jobs, { ze2020: zone, secteur: sector, annee: year })[0]?.['effectif'];
    if (typeof value !== 'number') throw new RangeError(`pas d’emploi de la zone ${zone} en ${year}`);
    return value;
  };
  const counts = zones2020(datasets)
    .filter(({ overseas }) => !overseas)
    .map(({ code, name }) => ({
      id: code,
      label: name,
      before: count(code, 'BE', start),
      after: count(code, 'BE', end),
      all: count(code, 'TT', start),
    }));
  const points = counts.map(({ id, label, before, after, all }): ScatterPoint => ({
    id,
    label,
    x: percent(before, all),
    y: percent(after - before, before),
    size: before,
    role: studied.has(id) ? 'territory' : 'other',
  }));
  const sum = (of: (zone: (typeof counts)[number]) => number) => counts.reduce((total, zone) => total + of(zone), 0);
  const before = sum((zone) => zone.before);
  const mainland = {
    x: percent(
      before,
      sum((zone) => zone.all),
    ),
    y: percent(sum((zone) => zone.after) - before, before),
  };
  // Compared before rounding: a zone may print the same change as the country and yet do better.
  const growth = (zone: { before: number; after: number }) => zone.after / zone.before;
  const mainlandGrowth = sum((zone) => zone.after) / before;
  const share = (zone: { before: number; all: number }) => zone.before / zone.all;
  const top = [...counts].sort((a, b) => share(b) - share(a) || (a.id < b.id ? -1 : 1)).slice(0, Math.round(counts.length / 4));
  const better = top.filter((zone) => growth(zone) > mainlandGrowth).length;
  return {
    data: {
      kind: 'scatter',
      points,
      xLabel: `Poids de l’industrie en ${start}`,
      yLabel: `Évolution de l’emploi industriel, ${start}-${end}`,
      xUnit: '%',
      yUnit: '%',
      decimals: 1,
      sizeLabel: `emplois industriels en ${start}`,
    },
    mainland,
    explained: rSquared(points.map(({ x, y }) => [x, y])),
    quarter: { zones: top.length, better, worse: top.length - better },
  };
}

const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
