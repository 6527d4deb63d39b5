import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/search/engine.ts';
import { buildIndex } from '../../src/search/index-build.ts';
import { openIndex } from './pagefind-in-node.ts';

const usual = globalThis.fetch;
const folder = mkdtempSync(join(tmpdir(), 'recherche-'));
const loaded: string[] = [];
let engine: Engine;

beforeAll(async () => {
  cpSync(new URL('../fixtures/search', import.meta.url).pathname, folder, { recursive: true });
  await buildIndex(folder, '/');
  engine = await openIndex(folder, (path) => loaded.push(path));
});
afterAll(() => {
  globalThis.fetch = usual;
  rmSync(folder, { recursive: true });
});

/** Addresses of the records that say it best. */
async function found(query: string, options?: { exact?: boolean }): Promise<string[]> {
  const { results } = await engine.search(query, options);
  return Promise.all(results.map(async ({ best }) => (await engine.text(best.id)).url));
}

describe('search', () => {
  it.each([
    ['industrie', 3],
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
    ['parapluie', 0],
    ['<script>', 0],
  ])('%j gives %i results', async (query, count) => {
    expect((await engine.search(query)).results).toHaveLength(count);
  });

  it('tells which words nobody wrote, and searches for the others', async () => {
    const found = await engine.search('xyzzy soudeurs');
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

describe('typing errors', () => {
  it.each([
    ['soudeus', 'soudeurs', '/etudes/port-exemple/#port-exemple-d-ecole'],
    ['bataux', 'bateaux', '/etudes/port-exemple/#les-terrains'],
    ['Nazerre', 'Nazaire', '/etudes/port-exemple/#les-bras'],
    ['qgglomération', 'agglomération', '/etudes/port-exemple/#les-bras'],
  ])('%s is looked for as « %s »', async (query, searched, address) => {
    expect((await engine.search(query)).corrected).toEqual([{ written: query, searched }]);
    expect(await found(query)).toContain(address);
  });

  it('are mended in the terms, so that the words found are marked', async () => {
    expect((await engine.search('les soudeus')).terms).toEqual([{ text: 'soudeurs', phrase: false, written: 'soudeus' }]);
  });

  it.each(['soudeurs', 'soudeur', 'soud', 'friches', '2400', '« soudeus »', 'zzz'])('are not seen in %s', async (query) => {
    expect((await engine.search(query)).corrected).toEqual([]);
  });

  it('stay when the reader wants just that', async () => {
    const exact = await engine.search('soudeus', { exact: true });
    expect([exact.corrected, exact.results, exact.unknown.length]).toEqual([[], [], 1]);
  });

  it('cost nothing to who makes none', async () => {
    loaded.length = 0;
    await (await openIndex(folder, (path) => loaded.push(path))).search('soudeurs friche');
    expect(loaded.filter((path) => path.startsWith('vocabulaire'))).toEqual([]);
  });

  it('offer words where the others find nothing together', async () => {
    expect((await engine.search('« bataux » -quais')).near).toEqual(['bateaux']);
    expect((await engine.search('"soudeus"')).near).toEqual(['soudeurs']);
  });
});

describe('synonyms', () => {
  it.each([
    ['demandeurs d’emploi', '/leviers/foncier/#friches'],
    ['sans-emploi', '/leviers/foncier/#friches'],
    ['débardeur', '/faits/#fait-grue'],
    ['débardeurs en 1998', '/faits/#fait-grue'],
    ['terrains', '/leviers/foncier/'],
  ])('%s finds %s', async (query, address) => expect(await found(query)).toContain(address));

  it('come after the word typed', async () => expect((await found('terrains'))[0]).toBe('/leviers/foncier/'));

  it('are told, to be marked', async () => {
    expect((await engine.search('débardeur')).terms).toEqual([
      { text: 'débardeur', phrase: false, written: 'débardeur' },
      { text: 'docker', phrase: false, written: 'docker', synonym: true },
    ]);
  });

  it('are not looked for where the reader wants just that, nor for what is refused', async () => {
    expect(await found('débardeur', { exact: true })).toEqual([]);
    expect(await found('débardeur -docker')).toEqual([]);
  });
});

describe('phrases and refusals', () => {
  it.each([
    ['friche -bateaux', []],
    ['soudeurs -« vraies commandes »', []],
    ['soudeurs -« fausses commandes »', ['/etudes/port-exemple/#port-exemple-d-ecole']],
    ['« vraies commandes » "soudeurs y apprennent"', ['/etudes/port-exemple/#port-exemple-d-ecole']],
    ['soudeurs -soudeurs', []],
    ['-soudeurs', []],
  ])('%s finds %j', async (query, addresses) => expect(await found(query)).toEqual(addresses));
});

describe('results', () => {
  it('say what they may be filtered by', async () => {
    const { results } = await engine.search('dockers');
    expect(results[0]).toMatchObject({ kind: 'fait', facets: { territoire: ['port-exemple'], levier: [], facteur: [] } });
  });

  it('begin with what is called just that', async () => expect((await found('Exemple-Ville'))[0]).toBe('/zones/port/'));

  it('are the same whatever was asked before', async () => {
    const fresh = await openIndex(folder);
    for (const query of ['usine', 'soudeus', 'fri'])
      expect((await fresh.search(query)).results).toEqual((await engine.search(query)).results);
  });
});

describe('what a reader may type to break it', () => {
  it.each([
    ['<script>alert(1)</script>'],
    ['"><img src=x onerror=alert(1)>'],
    ['a'.repeat(10_000)],
    ['usine '.repeat(2_000)],
    ['🏭🔥'],
    ['\u202Eenisu'],
    ['مصنع'],
    ['.*+?^${}()|[]\\'],
    ["''’’'"],
    ['«'.repeat(500)],
    ['-'.repeat(500)],
    ['"'.repeat(501)],
    ['__proto__ constructor'],
    ['\u0000\uFFFF\uD800'],
  ])('%# finds what it finds, without a fault', async (query) => {
    const { terms, results } = await engine.search(query);
    expect(terms.length).toBeLessThanOrEqual(12);
    expect(Array.isArray(results)).toBe(true);
  });
});
