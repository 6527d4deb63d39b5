import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/search/engine.ts';
import { buildIndex } from '../../src/search/index-build.ts';
import { openIndex } from './pagefind-in-node.ts';

const FIXTURES = new URL('../fixtures/search', import.meta.url).pathname;
const folders: string[] = [];
const usual = globalThis.fetch;

function site(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recherche-'));
  folders.push(folder);
  cpSync(FIXTURES, folder, { recursive: true });
  return folder;
}

function bytes(folder: string): Record<string, string> {
  const paths = readdirSync(join(folder, 'pagefind'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(paths.map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('base64')]));
}

afterAll(() => {
  globalThis.fetch = usual;
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('buildIndex', () => {
  it('writes the same bytes for the same pages, even over an older index', async () => {
    const [first, second] = [site(), site()];
    expect(await buildIndex(first, '/')).toEqual({ records: 8 });
    await buildIndex(second, '/');
    const once = bytes(second);
    await buildIndex(second, '/');
    expect(once).toEqual(bytes(first));
    expect(bytes(second)).toEqual(once);
  });

  it('writes what the page loads and nothing else', async () => {
    const folder = site();
    await buildIndex(folder, '/');
    expect(readdirSync(join(folder, 'pagefind')).map((name) => name.replace(/_\w+/, '_…'))).toEqual([
      'catalogue.json',
      'index',
      'pagefind-entry.json',
      'pagefind.fr_….pf_meta',
      'pagefind.js',
      'textes',
      'wasm.fr.pagefind',
    ]);
  });

  it('follows the deployment’s prefix', async () => {
    const folder = site();
    await buildIndex(folder, '/notes/terrains/');
    const texts = readdirSync(join(folder, 'pagefind/textes')).map((name) => readFileSync(join(folder, 'pagefind/textes', name), 'utf8'));
    expect(texts.every((text) => (JSON.parse(text) as { url: string }).url.startsWith('/notes/terrains/'))).toBe(true);
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
    rmSync(join(folder, 'etudes'), { recursive: true });
    rmSync(join(folder, 'sources'), { recursive: true });
    rmSync(join(folder, 'index'), { recursive: true });
    await expect(buildIndex(folder, '/')).rejects.toThrow(/aucune page/);
  });
});

describe('the index', () => {
  let engine: Engine;
  beforeAll(async () => {
    const folder = site();
    await buildIndex(folder, '/');
    engine = await openIndex(folder);
  });

  it.each([
    ['industrie', 2],
    ['oeuvre', 1],
    ['œuvre', 1],
    ['main d’oeuvre', 1],
    ['saint nazaire', 1],
    ['Saint\u2011Nazaire', 1],
    ['2400', 1],
    ['2 400 salariés', 1],
    ['12,5 %', 1],
    ['12.5', 1],
    ['m2', 1],
    ["aujourd'hui", 1],
    ['cheval', 1],
    ['chevaux', 1],
    ['agglomeration', 1],
    ['lab innovation', 1],
    ['abord', 1],
    ['« usine d’abord »', 1],
    ['"école de soudeurs"', 1],
    ['« abord usine »', 0],
    ['port-exemple soudeurs', 1],
    ['friche foncier', 1],
    ['étude', 0],
    ['marge', 0],
    ['introuvable', 0],
    ['<script>', 0],
  ])('%j gives %i results', async (query, count) => {
    expect((await engine.search(query)).results).toHaveLength(count);
  });

  it('tells which words nobody wrote, and searches for the others', async () => {
    const found = await engine.search('xyzzy foncier');
    expect(found.unknown.map(({ written }) => written)).toEqual(['xyzzy']);
    expect(found.results).toHaveLength(1);
    expect(found.complete).toBe(true);
  });

  it('says when no result holds all the words', async () => {
    const found = await engine.search('agence bateaux');
    expect(found.complete).toBe(false);
    expect(found.results.length).toBeGreaterThan(0);
  });

  it('answers nothing to an empty query', async () => {
    expect(await engine.search('  l’ ')).toMatchObject({ terms: [], results: [], unknown: [] });
  });
});
