/** What each built page tells machines, read from its head, and what it should have told. */
import type { Element, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
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
  // A head is small and a body is not: what is known of one is not looked for in the other.
  const html = within('html', tree);
  const head = within('head', html);
  const body = within('body', html);
  const metas = selectAll('meta', head);
  const tags = new Map(metas.map(({ properties }) => [String(properties.name ?? properties.property), String(properties.content)]));
  const figure = matches('.figure-seule', body);
  if (!figure && (path.endsWith('.html') || /\bnoindex\b/.test(tags.get('robots') ?? ''))) return undefined;
  const json = select('script[type="application/ld+json"]', head);
  const graph = json ? (JSON.parse(toString(json)) as { '@graph': { '@type': string; itemListElement?: unknown[] }[] })['@graph'] : [];
  const list = graph.find((thing) => thing['@type'] === 'BreadcrumbList');
  return {
    path,
    name: nameOf(select('main', body)),
    tags,
    types: graph.filter((thing) => thing !== list).map((thing) => thing['@type']),
    trail: list?.itemListElement?.length ?? 0,
    language: html.properties.lang === 'fr' && select('link[hreflang=fr]', head) !== undefined,
    styles: selectAll('.citer [data-reference]', body).length,
  };
}

/** A parser puts both a head and a body in every document. */
const within = (tagName: string, parent: Root | Element): Element =>
  parent.children.find((child) => child.type === 'element' && child.tagName === tagName) as Element;

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
