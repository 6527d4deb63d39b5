/**
 * What results are filtered by, beside their kind. A page says it in `data-sujets`, with the addresses of
 * the texts it has to do with: « etudes/vitre leviers/foncier facteurs/histoire ».
 */
export const FACETS = ['territoire', 'levier', 'facteur'] as const;

export type Facet = (typeof FACETS)[number];

/** Slugs, in the order of the alphabet. */
export type Facets = Record<Facet, string[]>;

const FOLDERS: Record<string, Facet> = { etudes: 'territoire', leviers: 'levier', facteurs: 'facteur' };

/** The part of a facet that an address names: `/notes/etudes/vitre/` → territoire, vitre. */
export function facetOf(address: string): { facet: Facet; slug: string } | undefined {
  const [, folder, slug] = /(?:^|\/)(etudes|leviers|facteurs)\/([^/#]+)\/?$/.exec(address) ?? [];
  return folder && slug ? { facet: FOLDERS[folder]!, slug } : undefined;
}

/** What an element says of a facet replaces what its page says of it; the other facets stay. */
export function facetsOf(subjects: string, inherited: Facets = { territoire: [], levier: [], facteur: [] }): Facets {
  const named = subjects.split(' ').flatMap((address) => facetOf(address) ?? []);
  const slugs = (facet: Facet) => [...new Set(named.filter((one) => one.facet === facet).map(({ slug }) => slug))].sort();
  const own = Object.fromEntries(FACETS.map((facet) => [facet, slugs(facet)])) as Facets;
  return Object.fromEntries(FACETS.map((facet) => [facet, own[facet].length > 0 ? own[facet] : inherited[facet]])) as Facets;
}
