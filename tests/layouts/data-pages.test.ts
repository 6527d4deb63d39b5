import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/exports/own-table.ts';
import { dataPackage, type KeptPackage } from '../../src/exports/data-package.ts';
import { dataFileOf } from '../../src/exports/own-table.ts';
import { attributionOf, dataDescription, dataPages, ownTables, sizeWords } from '../../src/layouts/data-pages.ts';
import { usesOfData } from '../../src/layouts/dataset-uses.ts';
import { downloadName, isShareAlike } from '../../src/model/data-files.ts';
import { corpus } from '../content/published.ts';

const SITE = new URL('https://site.fr');
const pages = dataPages(corpus, SITE);
const files = pages.map(({ file }) => file);
const content = (path: string) => readFileSync(join('content', path));

describe('the pages of data', () => {
  test('are one a file, under a name and a file name of its own', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(new Set(files.map(downloadName)).size).toBe(files.length);
    expect(files.length).toBe(corpus.datasets.size + corpus.maps.size + 2);
  });

  test('show twenty rows at most, each as wide as its table', () => {
    for (const { file, preview } of pages) {
      expect(preview.rows.length, file.name).toBe(Math.min(20, file.count));
      expect(
        preview.rows.every((row) => row.length === preview.fields.length),
        file.name,
      ).toBe(true);
    }
  });

  test('have a description of their own that search engines show whole', () => {
    const descriptions = files.map(dataDescription);
    expect(new Set(descriptions).size).toBe(files.length);
    expect(descriptions.filter((words) => words.length < 70 || words.length > 165)).toEqual([]);
  });

  test('name the producer, the vintage and who put the file in shape', () => {
    const file = files.find(({ name }) => name === 'chomage-zone-emploi')!;
    expect(attributionOf(file)).toBe('Source : Insee (2003-T1 à 2025-T4) ; mise en forme : Terrains d’industrie.');
  });

  test('ask to share alike wherever data of Urssaf are, and only there', () => {
    for (const file of files) expect(isShareAlike(file), file.name).toBe(file.sources.some(({ title }) => title.startsWith('Urssaf')));
  });
});

test('a size is said in the unit one compares', () => {
  expect([3038, 249_544, 1_281_613].map(sizeWords)).toEqual(['3 ko', '250 ko', '1,3 Mo']);
});

describe('the uses of a file', () => {
  const uses = usesOfData(corpus);

  test('lead to figures and paragraphs', () => {
    const vitre = uses.get('chomage-zone-emploi')!.find(({ label }) => label === 'Vitré')!;
    expect(vitre.places.map(({ href }) => href)).toEqual(expect.arrayContaining(['/etudes/vitre/#figure-chomage', '/etudes/vitre/#p5']));
  });

  test('are of files that exist', () => {
    const names = new Set(files.map(({ name }) => name));
    expect([...uses.keys()].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('the data package', () => {
  const kept = (folder: string) => JSON.parse(content(`${folder}/datapackage.json`).toString()) as KeptPackage;
  const own = ownTables(corpus, SITE);
  const described = dataPackage(
    [kept('donnees'), kept('cartes')],
    own.map((table) => dataFileOf(table, '2026-11-23')),
    'https://site.fr/donnees/',
  ) as {
    $schema: string;
    homepage: string;
    resources: {
      name: string;
      path: string;
      type?: string;
      hash: string;
      bytes: number;
      licenses: { name: string; path: string }[];
      schema?: { fields: { name: string; type: string }[]; primaryKey?: string[] };
    }[];
  };

  test('describes every file, beside it, by its bytes', () => {
    expect(described.resources.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    for (const { name, path, hash, bytes } of described.resources) {
      expect(path, name).toMatch(/^[a-z0-9-]+\.(?:csv|topo\.json)$/);
      const table = own.find((one) => one.name === name);
      const served = table ? Buffer.from(csvOf(table)) : content(files.find((file) => file.name === name)!.file);
      expect([`sha256:${createHash('sha256').update(served).digest('hex')}`, served.length], name).toEqual([hash, bytes]);
    }
  });

  // Rules of datapackage.org, version 2, that its JSON schema states.
  test('is a version 2 package: names, licences, types and keys of the standard', () => {
    expect(described.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    const TYPES = ['string', 'number', 'integer', 'year', 'date'];
    for (const { name, type, licenses, schema } of described.resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(type, name).toBe(schema ? 'table' : undefined);
      expect(
        licenses.every((licence) => /^[\w.-]+$/.test(licence.name) && licence.path.startsWith('https://')),
        name,
      ).toBe(true);
      const fields = schema?.fields.map((field) => field.name) ?? [];
      expect(new Set(fields).size, name).toBe(fields.length);
      expect(schema?.fields.filter((field) => !TYPES.includes(field.type)) ?? [], name).toEqual([]);
      expect(schema?.primaryKey?.filter((column) => !fields.includes(column)) ?? [], name).toEqual([]);
    }
  });
});
