/** What results are filtered by, beside their kind. */
export const FACETS = ['territoire', 'levier', 'facteur'] as const;

export type Facet = (typeof FACETS)[number];

/** Slugs, in the order of the alphabet. */
export type Facets = Record<Facet, string[]>;
