/** What each built page tells machines, read from its head, and what it should have told. */
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';

/** Vocabularies, by their names in the report, and the tags each page must have. */
export const VOCABULARIES = {
  Highwire: [
    'citation_title',
    'citation_author',
    'citation_publisher',
    'citation_publication_date',
    'citation_public_url',
    'citation_language',
  ],
  'Dublin Core': ['DC.title', 'DC.creator', 'DC.publisher', 'DC.date', 'DC.type', 'DC.identifier', 'DC.language', 'DC.rights'],
  'Open Graph': [
    'og:type',
    'og:title',
    'og:description',
    'og:url',
    'og:locale',
    'og:site_name',
    'og:image',
    'og:image:width',
    'og:image:height',
    'og:image:alt',
    'twitter:card',
  ],
} as const;

export interface PageMetadata {
  /** Prefix included. */
  path: string;
  name: string;
  /** Content of the tags of its head, by name or property. */
  tags: Map<string, string>;
  /** Types of what it is, in the words of schema.org, the trail of breadcrumbs apart. */
  types: string[];
  trail: number;
  language: boolean;
  /** Styles its own reference is given in. */
  styles: number;
}

/** Undefined for a page that is no document: one that moved, one not found, one for want of a network, the references of parts. */
export function readMetadata(path: string, tree: Root): PageMetadata | undefined {
  const metas = selectAll('head > meta', tree);
  const tags = new Map(metas.map(({ properties }) => [String(properties.name ?? properties.property), String(properties.content)]));
  const figure = select('body.figure-seule', tree) !== undefined;
  if (!figure && (path.endsWith('.html') || /\bnoindex\b/.test(tags.get('robots') ?? ''))) return undefined;
  const json = select('head > script[type="application/ld+json"]', tree);
  const graph = json ? (JSON.parse(toString(json)) as { '@graph': { '@type': string; itemListElement?: unknown[] }[] })['@graph'] : [];
  const list = graph.find((thing) => thing['@type'] === 'BreadcrumbList');
  return {
    path,
    name: nameOf(select('main', tree)),
    tags,
    types: graph.filter((thing) => thing !== list).map((thing) => thing['@type']),
    trail: list?.itemListElement?.length ?? 0,
    language: select('html[lang=fr]', tree) !== undefined && select('link[hreflang=fr]', tree) !== undefined,
    styles: selectAll('.citer [data-reference]', tree).length,
  };
}

const nameOf = (main: Element | undefined): string => String(main?.properties['dataTitle'] ?? '');

/** What a page lacks, in French; empty where nothing does. */
export function missingFrom({ tags, types, trail, language, path, styles }: PageMetadata, base: string): string[] {
  const absent = Object.values(VOCABULARIES)
    .flat()
    .filter((name) => !tags.get(name)?.trim());
  return [
    ...absent,
    ...(types.length === 1 ? [] : ['schema.org']),
    ...(trail > 1 || path === base ? [] : ['fil d’Ariane']),
    ...(language ? [] : ['langue']),
    ...(styles === 0 || styles === 5 ? [] : ['cinq styles']),
  ];
}
