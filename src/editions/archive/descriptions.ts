/** What the archive is, for machines: Dublin Core, schema.org, RO-Crate 1.1. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { contentType } from '../content-type.ts';
import type { BuiltSite } from '../edition.ts';
import type { Description } from './archived-site.ts';

const CREATOR = 'Les contributeurs de Terrains d’industrie';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Simple Dublin Core, as `oai_dc` wraps it. */
export function dublinCore(site: BuiltSite, { title, summary, studies }: Description): string {
  const elements: [string, string][] = [
    ['title', title],
    ['creator', CREATOR],
    ['publisher', title],
    ['description', summary],
    ...studies.map((study): [string, string] => ['subject', study]),
    ['date', site.date],
    ['type', 'Text'],
    ['type', 'Dataset'],
    ['format', 'text/html'],
    ['identifier', site.address],
    ...(site.commit ? [['identifier', `git:${site.commit}`] as [string, string]] : []),
    ['language', 'fr'],
    ['coverage', 'France'],
    ['rights', `Textes et figures : CC BY 4.0 (${LICENCE}) ; données : licence de chaque jeu ; code : MIT`],
  ];
  const root = x(
    'oai_dc:dc',
    { 'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    elements.flatMap(([name, value]) => ['\n  ', x(`dc:${name}`, value)]),
    '\n',
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}

function work(site: BuiltSite, { title, summary }: Description) {
  return {
    name: title,
    description: summary,
    inLanguage: 'fr',
    version: site.version,
    datePublished: site.date,
    url: site.address,
    ...(site.commit ? { identifier: `git:${site.commit}` } : {}),
  };
}

export function schemaOrg(site: BuiltSite, description: Description): string {
  return json({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    ...work(site, description),
    creator: { '@type': 'Organization', name: CREATOR },
    license: LICENCE,
    hasPart: description.studies.map((name) => ({ '@type': 'Article', name })),
  });
}

/**
 * The payload of the bag as a crate.
 * @param editions path in the payload → size in bytes
 */
export function roCrate(site: BuiltSite, description: Description, editions: ReadonlyMap<string, number>): string {
  const parts = [
    { '@id': 'site/', '@type': 'Dataset', name: 'Le site construit', encodingFormat: 'text/html' },
    { '@id': 'contenu/', '@type': 'Dataset', name: 'Les textes et les données tels qu’ils ont été écrits', license: { '@id': LICENCE } },
    {
      '@id': 'contenu/donnees/',
      '@type': 'Dataset',
      name: 'Les jeux de données (Frictionless Data Package)',
      license: { '@id': 'contenu/donnees/datapackage.json' },
    },
    {
      '@id': 'contenu/donnees/datapackage.json',
      '@type': 'File',
      name: 'Description, origine et licence de chaque jeu',
      encodingFormat: 'application/json',
    },
    ...[...editions].map(([path, size]) => ({
      '@id': path,
      '@type': 'File',
      name: path.split('/').at(-1),
      encodingFormat: contentType(path).split(';')[0],
      contentSize: String(size),
    })),
  ];
  return json({
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        ...work(site, description),
        license: { '@id': LICENCE },
        author: { '@id': '#contributeurs' },
        hasPart: parts.map(({ '@id': id }) => ({ '@id': id })),
      },
      { '@id': '#contributeurs', '@type': 'Organization', name: CREATOR },
      { '@id': LICENCE, '@type': 'CreativeWork', name: 'Creative Commons Attribution 4.0 International' },
      ...parts,
    ],
  });
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
