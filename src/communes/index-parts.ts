/**
 * The index of communes, cut in parts: a reader downloads the directory and the one part that holds an answer.
 * Names are cut by their first letters, as many as it takes; a commune is in each part one of its words leads to,
 * and in that of its département, for codes.
 */
import { type Commune, departementOf } from './commune.ts';
import { lookUp, searchable } from './lookup.ts';
import { startsOf } from './normalise-name.ts';
import { DIRECTORY, type Directory, encodeCommunes, encodeDirectory, partOfDepartement, partOfNames } from './part-text.ts';

export interface Inhabited extends Commune {
  population: number;
}

/** Most entries of a part of names: about ten kilobytes once compressed. */
const MOST = 800;

interface Entry {
  key: string;
  commune: Commune;
}

/** Name of each part → its text, in alphabetical order; the same whatever the order of the communes. */
export function indexParts(communes: Inhabited[]): Map<string, string> {
  const sorted = [...communes].sort((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1));
  const rank = new Map(sorted.map(({ code }, index) => [code, index]));
  const text = (part: Commune[]) => encodeCommunes([...new Set(part)].sort((a, b) => rank.get(a.code)! - rank.get(b.code)!));

  const entries = sorted.flatMap((commune) => startsOf(commune.name).map(({ key }): Entry => ({ key, commune })));
  const { leaves, prefixes } = cut(entries, '');
  const names = merge(leaves);
  const departements = Map.groupBy(sorted, ({ code }) => departementOf(code));
  const ready = sorted.map(searchable);
  const directory: Directory = {
    starts: names.map(({ prefix }) => prefix),
    departements: [...departements.keys()].sort(),
    heads: new Map(prefixes.map((prefix) => [prefix, lookUp(prefix, ready)])),
  };
  const parts: [string, string][] = [
    [DIRECTORY, encodeDirectory(directory)],
    ...names.map(({ prefix, entries: held }): [string, string] => [partOfNames(prefix), text(held.map(({ commune }) => commune))]),
    ...[...departements].map(([code, held]): [string, string] => [partOfDepartement(code), text(held)]),
  ];
  return new Map(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Leaf {
  /** All keys that begin so are here. */
  prefix: string;
  entries: Entry[];
}

/** Cuts by one letter more until every leaf is small enough; says which prefixes were too large for one. */
function cut(entries: Entry[], prefix: string): { leaves: Leaf[]; prefixes: string[] } {
  if (prefix !== '' && entries.length <= MOST) return { leaves: [{ prefix, entries }], prefixes: [] };
  // A key that ends here is found by the answers kept for this prefix: nothing longer leads to it.
  const longer = entries.filter(({ key }) => key.length > prefix.length);
  const groups = [...Map.groupBy(longer, ({ key }) => key.slice(0, prefix.length + 1))].sort(([a], [b]) => (a < b ? -1 : 1));
  const below = groups.map(([start, group]) => cut(group, start));
  return {
    leaves: below.flatMap(({ leaves }) => leaves),
    prefixes: [...(prefix === '' ? [] : [prefix]), ...below.flatMap(({ prefixes }) => prefixes)],
  };
}

/** Neighbours in one part, as long as it stays small: what is looked for is in the last part that starts before it. */
function merge(leaves: Leaf[]): Leaf[] {
  const merged: Leaf[] = [];
  for (const { prefix, entries } of leaves) {
    const last = merged.at(-1);
    if (last && last.entries.length + entries.length <= MOST) last.entries = [...last.entries, ...entries];
    else merged.push({ prefix, entries });
  }
  return merged;
}
