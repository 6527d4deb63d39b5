import { describe, expect, test } from 'vitest';
import { dcatOf } from '../../src/exports/dcat.ts';
import type { DataFile } from '../../src/model/data-files.ts';

const file: DataFile = {
  name: 'communes',
  title: 'Communes',
  description: 'Table de passage.',
  vintage: '2026',
  file: 'donnees/communes.csv',
  format: 'csv',
  bytes: 12,
  sha256: 'ab'.repeat(32),
  licences: [{ name: 'etalab-2.0', title: 'Licence Ouverte 2.0', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' }],
  sources: [{ title: 'Insee — COG 2026', path: 'https://www.insee.fr/' }],
  copies: [],
  caveats: ['Sans Mayotte.'],
  fields: [],
  count: 2,
};

type Node = Record<string, unknown>;
const catalogue = dcatOf({
  title: 'Données',
  description: 'Toutes.',
  publisher: 'Les contributeurs',
  modified: '2026-11-23',
  files: [file],
  link: (path) => `https://site.fr${path}`,
}) as Node;
const [dataset] = catalogue['dcat:dataset'] as Node[];
const distribution = dataset!['dcat:distribution'] as Node;

/** Terms of DCAT 3, DCMI, FOAF and SPDX that DCAT-AP 3 takes for catalogues, datasets and distributions. */
const KNOWN = new Set(
  `dcat:Catalog dcat:Dataset dcat:Distribution dcat:accessURL dcat:byteSize dcat:dataset dcat:distribution dcat:downloadURL dcat:landingPage
  dcat:mediaType dcat:theme dcat:themeTaxonomy dcat:version dct:ProvenanceStatement dct:description dct:format dct:identifier dct:language
  dct:license dct:modified dct:provenance dct:publisher dct:source dct:spatial dct:title foaf:Agent foaf:homepage foaf:name spdx:Checksum
  spdx:algorithm spdx:checksum spdx:checksumValue xsd:date xsd:hexBinary xsd:nonNegativeInteger`.split(/\s+/),
);

function* termsOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* termsOf(one);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key === '@context') continue;
      if (key === '@type') yield String(inner);
      else if (!key.startsWith('@')) yield key;
      yield* termsOf(inner);
    }
  }
}

describe('the catalogue', () => {
  test('has what DCAT-AP demands of it, of its datasets and of their files', () => {
    expect(Object.keys(catalogue)).toEqual(expect.arrayContaining(['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset']));
    expect(Object.keys(dataset!)).toEqual(expect.arrayContaining(['dct:title', 'dct:description', 'dcat:distribution']));
    expect(Object.keys(distribution)).toEqual(expect.arrayContaining(['dcat:accessURL', 'dcat:downloadURL', 'dct:license', 'dct:format']));
  });

  test('says nothing in words of its own', () => {
    expect([...termsOf(catalogue)].filter((term) => !KNOWN.has(term))).toEqual([]);
  });

  test('leads to the page and to the file, with its sum', () => {
    expect(dataset!['dcat:landingPage']).toEqual({ '@id': 'https://site.fr/donnees/communes/' });
    expect(distribution['dcat:downloadURL']).toEqual({ '@id': 'https://site.fr/donnees/communes.csv' });
    expect(distribution['spdx:checksum']).toMatchObject({ 'spdx:checksumValue': { '@value': file.sha256 } });
  });

  test('warns of what its page warns of', () => {
    expect(dataset!['dct:description']).toEqual({ '@language': 'fr', '@value': 'Table de passage. Sans Mayotte.' });
  });
});
