import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/search/catalogue.ts';
import { buildIndex } from '../../src/search/index-build.ts';

const FIXTURES = new URL('../fixtures/search', import.meta.url).pathname;
const folders: string[] = [];

function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recherche-'));
  folders.push(folder);
  cpSync(FIXTURES, folder, { recursive: true });
  return folder;
}

function readJson<T>(folder: string, path: string): T {
  return JSON.parse(readFileSync(join(folder, 'pagefind', path), 'utf8')) as T;
}

function bytes(folder: string): Record<string, string> {
  const paths = readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(paths.map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('base64')]));
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('buildIndex', () => {
  it('writes the same bytes for the same pages, even over an older index', async () => {
    const [first, second] = [site(), site()];
    expect(await buildIndex(first, '/')).toEqual({ records: 16 });
    await buildIndex(second, '/');
    const once = bytes(second);
    await buildIndex(second, '/');
    expect(once).toEqual(bytes(first));
    expect(bytes(second)).toEqual(once);
  });

  it('writes what the page loads and nothing else', async () => {
    const folder = site();
    await buildIndex(folder, '/');
    expect(readdirSync(join(folder, 'pagefind')).map((name) => name.replace(/_\w+/, '_…').replace(/-[0-9a-f]{8}$/, '-…'))).toEqual([
      'catalogue.json',
      'index',
      'pagefind-entry.json',
      'pagefind.fr_….pf_meta',
      'pagefind.js',
      'synonymes.json',
      'textes-…',
      'vocabulaire',
      'wasm.fr.pagefind',
    ]);
  });

  it('follows the deployment’s prefix', async () => {
    const folder = site();
    await buildIndex(folder, '/notes/terrains/');
    const { texts } = readJson<Catalogue>(folder, 'catalogue.json');
    const records = texts.counts.flatMap((_, i) => readJson<{ url: string }[]>(folder, `${texts.folder}/${i}.json`));
    expect(records).toHaveLength(16);
    expect(records.every(({ url }) => url.startsWith('/notes/terrains/'))).toBe(true);
  });

  it('names what results are filtered by, from the pages themselves', async () => {
    const folder = site();
    await buildIndex(folder, '/');
    expect(readJson<Catalogue>(folder, 'catalogue.json').labels).toEqual({
      territoire: { 'port-exemple': 'Port-Exemple' },
      levier: { foncier: 'Foncier' },
      facteur: {},
    });
  });

  it('stops at a subject that is no page', async () => {
    const folder = site();
    writeFileSync(join(folder, 'egare.html'), '<main data-kind="page" data-title="T" data-sujets="leviers/vent"></main>');
    await expect(buildIndex(folder, '/')).rejects.toThrow(/egare\.html : aucune page ne répond au sujet « vent »/);
  });

  it('stops at pages it cannot read, naming them all', async () => {
    const folder = site();
    for (const name of ['un', 'deux']) writeFileSync(join(folder, `${name}.html`), '<main data-kind="poeme" data-title="T"></main>');
    await expect(buildIndex(folder, '/')).rejects.toThrow(/deux\.html : data-kind « poeme »[\s\S]*un\.html : data-kind/);
  });

  it('stops at two elements of the same address', async () => {
    const folder = site();
    const twin = '<section id="a"><p>un</p></section>';
    writeFileSync(join(folder, 'double.html'), `<main data-kind="page" data-title="T">${twin}${twin}</main>`);
    await expect(buildIndex(folder, '/')).rejects.toThrow(/double\.html#a : deux éléments/);
  });

  it('stops when there is nothing to index', async () => {
    const folder = site();
    for (const name of ['etudes', 'faits', 'index', 'leviers', 'sources', 'zones']) rmSync(join(folder, name), { recursive: true });
    await expect(buildIndex(folder, '/')).rejects.toThrow(/aucune page/);
  });
});
