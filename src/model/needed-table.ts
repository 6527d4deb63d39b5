import type { Dataset } from './datasets.ts';

/** A data set a calculation can’t do without. Throws a French sentence when it is not loaded. */
export function neededTable(datasets: ReadonlyMap<string, Dataset>, name: string): Dataset {
  const found = datasets.get(name);
  if (!found) throw new RangeError(`le jeu de données « ${name} » manque`);
  return found;
}
