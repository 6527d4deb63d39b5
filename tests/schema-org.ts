/** The vocabulary of schema.org as `schema-dts` declares it, and what in some JSON-LD is not of it. */
import { readFileSync } from 'node:fs';

const declared = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');

/** Properties of each type, and the types it takes others from. */
const bases = new Map(
  [...declared.matchAll(/^(?:export )?interface (\w+)Base extends ([^{]+)\{(.*?)^\}/gms)].map(([, name, parents, body]) => [
    name!,
    {
      parents: [...parents!.matchAll(/(\w+)Base/g)].map(([, parent]) => parent!),
      own: [...body!.matchAll(/^ {4}"(\w+)"\??:/gm)].map(([, property]) => property!),
    },
  ]),
);
const types = new Map(
  [...declared.matchAll(/interface \w+Leaf extends (\w+)Base \{\s*"@type": "(\w+)";/g)].map(([, base, type]) => [type!, base!]),
);

export const knownTypes = types.size;

function propertiesOf(base: string): Set<string> {
  const { parents, own } = bases.get(base) ?? { parents: [], own: [] };
  return new Set([...own, ...parents.flatMap((parent) => [...propertiesOf(parent)])]);
}

/** Types and properties of a graph that the vocabulary does not have: « Article.titre ». */
export function strangeWords(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strangeWords);
  if (typeof value !== 'object' || value === null) return [];
  const { '@context': _context, '@graph': graph, '@type': type, ...rest } = value as Record<string, unknown>;
  const nested = [...Object.values(rest), graph].flatMap(strangeWords);
  if (type === undefined) return [...(graph ? [] : ['sans @type']), ...nested];
  const base = types.get(String(type));
  if (!base) return [`${String(type)}`, ...nested];
  const known = propertiesOf(base);
  return [...Object.keys(rest).flatMap((name) => (known.has(name) || name === '@id' ? [] : `${String(type)}.${name}`)), ...nested];
}
