/**
 * The catalogue of data for the portals that gather them: DCAT-AP 3, as JSON-LD.
 * Mandatory there: title, description and publisher of the catalogue, title and description of each dataset, access URL of each distribution.
 */
import { type DataFile, downloadName } from '../model/data-files.ts';

const EU = 'http://publications.europa.eu/resource/authority';
const MEDIA = 'http://www.iana.org/assignments/media-types';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Words of the Publications Office of the European Union for formats. */
const FORMATS = {
  csv: { format: `${EU}/file-type/CSV`, media: `${MEDIA}/text/csv` },
  topojson: { format: `${EU}/file-type/JSON`, media: `${MEDIA}/application/json` },
} as const;

export interface Catalogue {
  title: string;
  description: string;
  publisher: string;
  /** ISO date of the latest change to the content. */
  modified: string;
  files: DataFile[];
  /** Site path → whole address. */
  link(path: string): string;
}

export function dcatOf({ title, description, publisher, modified, files, link }: Catalogue): object {
  const id = (uri: string) => ({ '@id': uri });
  const words = (text: string) => ({ '@language': 'fr', '@value': text });
  const dataset = (file: DataFile) => ({
    '@id': `${link(`/donnees/${file.name}/`)}#jeu`,
    '@type': 'dcat:Dataset',
    'dct:identifier': file.name,
    'dct:title': words(file.title),
    'dct:description': words([file.description, ...file.caveats].join(' ')),
    'dct:publisher': id(`${link('/')}#editeur`),
    'dct:language': id(`${EU}/language/FRA`),
    'dct:spatial': id(`${EU}/country/FRA`),
    'dcat:theme': [id(`${EU}/data-theme/ECON`), id(`${EU}/data-theme/REGI`)],
    'dcat:landingPage': id(link(`/donnees/${file.name}/`)),
    ...(file.vintage && { 'dcat:version': file.vintage }),
    'dct:provenance': file.sources.map(({ title: source }) => ({ '@type': 'dct:ProvenanceStatement', 'dct:description': words(source) })),
    'dct:source': file.sources.flatMap(({ path }) => (path ? [id(path)] : [])),
    'dcat:distribution': {
      '@id': `${link(`/donnees/${file.name}/`)}#fichier`,
      '@type': 'dcat:Distribution',
      'dct:title': words(downloadName(file)),
      'dcat:accessURL': id(link(`/donnees/${file.name}/`)),
      'dcat:downloadURL': id(link(`/donnees/${downloadName(file)}`)),
      'dct:format': id(FORMATS[file.format].format),
      'dcat:mediaType': id(FORMATS[file.format].media),
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(file.bytes) },
      'dct:license': file.licences.flatMap(({ url }) => (url ? [id(url)] : [])),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': id('spdx:checksumAlgorithm_sha256'),
        'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': file.sha256 },
      },
    },
  });
  return {
    '@context': CONTEXT,
    '@id': `${link('/donnees/')}#catalogue`,
    '@type': 'dcat:Catalog',
    'dct:title': words(title),
    'dct:description': words(description),
    'dct:publisher': { '@id': `${link('/')}#editeur`, '@type': 'foaf:Agent', 'foaf:name': words(publisher) },
    'dct:language': id(`${EU}/language/FRA`),
    'dct:spatial': id(`${EU}/country/FRA`),
    'dct:modified': { '@type': 'xsd:date', '@value': modified },
    'foaf:homepage': id(link('/donnees/')),
    'dcat:themeTaxonomy': id(`${EU}/data-theme`),
    'dcat:dataset': files.map(dataset),
  };
}
