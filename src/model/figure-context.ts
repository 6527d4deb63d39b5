/** What figures are drawn from, and how they find their rows in it. */
import type { Figure } from './charts.ts';
import type { Dataset, Row } from './datasets.ts';
import { rowsWhere } from './datasets.ts';
import type { Fact } from './facts.ts';
import type { Origin } from './quantities.ts';
import type { Source } from './sources.ts';
import type { Study } from './studies.ts';
import type { CarrierKind, Territory } from './territories.ts';

export interface FigureContext {
  datasets: Map<string, Dataset>;
  /** The study's own; a text across the studies has none. */
  territory?: Territory;
  territories: Map<string, Territory>;
  studies: Pick<Study, 'title' | 'territory' | 'zones'>[];
  carriers: Map<string, CarrierKind>;
  facts: Map<string, Fact>;
  sources: Map<string, Source>;
}

/** A figure before its number and its words with placeholders are settled. */
export type DrawnFigure = Pick<Figure, 'subtitle' | 'source' | 'data'> & { origins: Origin[] };

export function required(rows: Row[], what: string): Row[] {
  if (rows.length === 0) throw new RangeError(`aucune ligne pour ${what}`);
  return rows;
}

/** « Vitré » for 5319, from the table of zones. */
export function zoneName(datasets: Map<string, Dataset>, code: string): string {
  const zones = datasets.get('zones-emploi');
  if (code === '') throw new RangeError('dire de quelle zone d’emploi : « zone »');
  const row = zones && rowsWhere(zones, { ze2020: code })[0];
  if (!row) throw new RangeError(`zone d’emploi 2020 inconnue : ${code}`);
  return String(row['libelle']);
}
