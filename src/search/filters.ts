import { FACETS, type Facet } from './facets.ts';
import type { Result } from './ranking.ts';

/** What results can be narrowed by. Values of one group add up, groups narrow each other. */
export type Group = 'nature' | Facet;
export const GROUPS: Group[] = ['nature', ...FACETS];

/** Values ticked, by group. */
export type Choice = Record<Group, string[]>;

/** What the address of the search page says: `?q=foncier&nature=etude&nature=levier&exact=1`. */
export interface Asked {
  query: string;
  /** The words as typed, typing errors included. */
  exact: boolean;
  choice: Choice;
}

/** @param besides a group that is not to narrow */
export function kept(results: Result[], choice: Choice, besides?: Group): Result[] {
  const narrowing = GROUPS.filter((group) => group !== besides && choice[group].length > 0);
  return results.filter((result) => narrowing.every((group) => valuesOf(result, group).some((value) => choice[group].includes(value))));
}

/** How many results each value of a group would keep, the other groups being what they are. */
export function countsIn(group: Group, results: Result[], choice: Choice): Map<string, number> {
  const counts = new Map<string, number>();
  for (const result of kept(results, choice, group)) {
    for (const value of valuesOf(result, group)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q') ?? '',
    exact: parameters.get('exact') === '1',
    choice: Object.fromEntries(GROUPS.map((group) => [group, [...new Set(parameters.getAll(group))]])) as Choice,
  };
}

/** The other way; nothing asked gives an empty text. */
export function writeAsked({ query, exact, choice }: Pick<Asked, 'query'> & Partial<Asked>): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  if (exact) parameters.set('exact', '1');
  if (choice) for (const group of GROUPS) for (const value of choice[group]) parameters.append(group, value);
  return parameters.size > 0 ? `?${parameters}` : '';
}

function valuesOf(result: Result, group: Group): string[] {
  return group === 'nature' ? [result.kind] : result.facets[group];
}
