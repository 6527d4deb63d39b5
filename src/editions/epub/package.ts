import { x } from 'xastscript';
import type { Element } from 'xast';
import { PUBLICATION, RIGHTS } from '../imprint.ts';
import type { BuiltSite } from '../edition.ts';
import { xmlFile } from './xhtml.ts';

export interface ManifestItem {
  /** Beside the package: `text/vitre.xhtml`. */
  file: string;
  type: string;
  properties?: string;
}

export interface BookWords {
  title: string;
  description: string;
  /** Canonical address of what the book is made from: its identifier. */
  address: string;
}

const ACCESSIBILITY: [property: string, value: string][] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessModeSufficient', 'textual,visual'],
  ...['tableOfContents', 'readingOrder', 'structuralNavigation', 'pageNavigation', 'pageBreakMarkers', 'alternativeText', 'ARIA'].map(
    (feature): [string, string] => ['accessibilityFeature', feature],
  ),
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'Texte redimensionnable, titres hiérarchisés, sommaire. Chaque figure a une description et, en fin de livre, le tableau de ses valeurs. Une « page » est un paragraphe numéroté (§) ou, dans les listes, une section : les numéros sont ceux du site. La conformité à une norme d’accessibilité n’a pas été auditée.',
  ],
];

/** The package document: metadata, files, reading order. */
export function packageFile(site: BuiltSite, book: BookWords, items: ManifestItem[], spine: string[]): string {
  const id = (file: string) => file.replace(/[^\w-]/g, '-').replace(/^(?=\d)/, 'f');
  const meta = (property: string, value: string, refines?: string): Element =>
    x('meta', refines ? { property, refines } : { property }, value) as Element;
  const metadata = x(
    'metadata',
    {},
    x('dc:identifier', { id: 'identifiant' }, book.address),
    x('dc:title', book.title),
    x('dc:language', 'fr'),
    x('dc:publisher', PUBLICATION),
    x('dc:date', site.date),
    x('dc:description', book.description),
    x('dc:rights', RIGHTS),
    x('dc:source', { id: 'pages-source' }, book.address),
    meta('source-of', 'pagination', '#pages-source'),
    meta('dcterms:modified', `${site.date}T00:00:00Z`),
    ...ACCESSIBILITY.map(([property, value]) => meta(`schema:${property}`, value)),
  );
  const manifest = x(
    'manifest',
    {},
    items.map(({ file, type, properties }) =>
      x('item', { id: id(file), href: file, 'media-type': type, ...(properties ? { properties } : {}) }),
    ),
  );
  const order = x(
    'spine',
    {},
    spine.map((file) => x('itemref', { idref: id(file) })),
  );
  const root = x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      version: '3.0',
      'unique-identifier': 'identifiant',
      'xml:lang': 'fr',
    },
    metadata,
    manifest,
    order,
  );
  return xmlFile(root as Element);
}
