/** The folder edition, unpacked where names are hard, opened by double click in Chromium, and in Firefox where there is one. */
import { unzipSync } from 'fflate';
import { select } from 'hast-util-select';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { canonicalAddress } from '../../src/commands/canonical.ts';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { serve } from '../../src/commands/server.ts';
import { studyPaths } from '../../src/editions/book.ts';
import type { BuiltSite } from '../../src/editions/edition.ts';
import { copyOf } from '../../src/editions/folder/copy.ts';
import { archive, wholeRequest } from '../../src/editions/folder/edition.ts';
import { studyRequest } from '../../src/editions/folder/study.ts';
import { readPage } from '../../src/editions/page.ts';
import { filesOfSite } from '../../src/editions/site-files.ts';
import { namesUnsafeOnWindows, zipped } from '../../src/editions/zip.ts';
import { pageTree } from '../../src/search/page-tree.ts';
import { readQuestions } from '../search/questions.ts';
import { readPagesOf } from './built.ts';
import { findFirefox, launchFirefox, type Firefox } from './firefox.ts';
import { lostLinks, rootAddresses } from './local-links.ts';
import { saidBy } from './said.ts';
import { driveSearch, driveSearchInFirefox } from './search-engine.ts';
import { addressOf } from './session.ts';
import { visit } from './visit.ts';

const FOLDER_ZIP = 25_000_000;
const STUDY_ZIP = 2_000_000;

/** One page of each kind, by its file. */
const KINDS = [
  'index.html',
  'etudes/index.html',
  'etudes/vitre/index.html',
  'comprendre/rien-n-est-joue-d-avance/index.html',
  'leviers/foncier/index.html',
  'dispositifs/index.html',
  'glossaire/index.html',
  'sources/index.html',
  'faits/cognac/index.html',
  'atlas/index.html',
  'zones/7509/index.html',
  'chez-moi/index.html',
  'comparer/index.html',
  'figures/cognac-chomage/index.html',
  'emporter/index.html',
  'recherche/index.html',
];
/** All the questions are asked of the engine, there and here, by search.browser.test.ts; these of the page around it. */
const QUERIES = ['verrerie', 'ecole de prodution', '« foncier industriel » -Vitré'];
/** Thirty of them, of all kinds, for Firefox. */
const IN_FIREFOX = readQuestions()
  .map(({ ask }) => ask)
  .filter((_, rank) => rank % 8 === 0);

let browser: Browser;
let temporary: string;
let folder: string;
let copy: Map<string, Uint8Array>;
const site: BuiltSite = {
  folder: outputFolder(),
  base: basePath(),
  address: canonicalAddress(outputFolder()),
  version: '1.0.0',
  date: '2026-11-23',
  commit: '0123456789abcdef0123456789abcdef01234567',
};

beforeAll(async () => {
  browser = await launchBrowser();
  temporary = mkdtempSync(join(tmpdir(), 'terrains-'));
  folder = join(temporary, 'Été « à lire » #1/terrains');
  copy = await copyOf(site, wholeRequest(site, filesOfSite(site.folder)));
  write(copy, folder);
});
afterAll(async () => {
  await browser.close();
  rmSync(temporary, { recursive: true, force: true });
});

function write(files: ReadonlyMap<string, Uint8Array>, to: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), bytes);
  }
}

const local = (file: string, query = '') => pathToFileURL(join(folder, file)).href + query;

describe('the whole folder', () => {
  it('weighs what a key or a mail can carry, under names every system writes', () => {
    expect(zipped(copy, 'terrains-d-industrie', site.date).length).toBeLessThanOrEqual(FOLDER_ZIP);
    expect(namesUnsafeOnWindows(copy.keys())).toEqual([]);
    expect([...copy.keys()].filter((file) => file.endsWith('.html')).length).toBeGreaterThan(500);
  });

  it('holds a file for each link of each page, and no address of a server', () => {
    // Zones and départements are alike: some of each are read, and all are named by the others.
    const pages = readPagesOf(folder, '/', (file) => !/^(?:zones\/\d+(?<!01)|chez-moi\/departement\/[^/]+(?<!1))\//.test(file));
    expect(lostLinks(pages, folder)).toEqual([]);
    expect(rootAddresses(pages, site.base)).toEqual([]);
    const inStyles = [...copy].filter(
      ([file, bytes]) => file.endsWith('.css') && /url\((?!["']?data:)/.test(new TextDecoder().decode(bytes)),
    );
    expect(inStyles.map(([file]) => file)).toEqual([]);
  });

  it('says in each study what the site says: words, facts, values of figures', () => {
    for (const path of studyPaths(site)) {
      const page = pageTree(new TextDecoder().decode(copy.get(`${path}index.html`)));
      const said = saidBy(readPage(site, path).main);
      expect(saidBy(select('main', page)!), path).toEqual(said);
      expect(said.facts.length, path).toBeGreaterThanOrEqual(25);
    }
  });

  it('opens in Chromium: every kind of page, filter, comparison, communes, search, without a fault', async () => {
    const { page, faults } = await localPage();
    for (const file of KINDS) {
      await page.goto(local(file), { waitUntil: 'load' });
      expect(await page.evaluate(FONT_LOADED), file).toBe(true);
    }
    await page.goto(local('dispositifs/index.html'));
    await page.locator('.facettes-choix input[type=checkbox]').first().check();
    expect(await page.locator('.facettes-choix output').innerText()).toMatch(/ sur \d+/);

    await page.goto(local('etudes/vitre/index.html'));
    await page.locator('.figure-drawings').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('chart-reader output').first().innerText()).toMatch(/\d/);

    await page.goto(local('comparer/index.html'));
    await page.getByRole('combobox', { name: 'Lieu 3' }).selectOption('7522');
    await page.getByRole('button', { name: 'Comparer', exact: true }).click();
    await expect.poll(() => page.title()).toContain('Pau');
    await page.locator('#lieu .rangee-cellules a').last().click();
    await page.waitForURL(/\/zones\/7522\/index\.html$/);

    await page.goto(local('chez-moi/index.html'));
    await page.locator('commune-search input').pressSequentially('st-nazaire');
    await expect.poll(() => page.getByRole('option').first().innerText()).toContain('Loire-Atlantique (44)');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zones\/\d+\/index\.html$/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('finds what the site finds, in the same order', async () => {
    const { page, faults } = await localPage();
    const online = await browser.newPage();
    const found = async (one: Page, address: string) => {
      await one.goto(address);
      await expect.poll(() => one.locator('[data-recherche=compte]').innerText()).toMatch(/résultat/);
      const links = await one
        .locator('[data-recherche=resultats] h2 a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
      return links.map((path) => decodeURIComponent(path).replace(/index\.html$/, ''));
    };
    for (const query of QUERIES) {
      const search = `?q=${encodeURIComponent(query)}`;
      const here = await found(page, local('recherche/index.html', search));
      const there = await found(online, addressOf(`recherche/${search}`));
      expect(
        here.map((path) => path.slice(decodeURIComponent(pathToFileURL(folder).pathname).length + 1)),
        query,
      ).toEqual(there.map((path) => path.slice(site.base.length)));
    }
    expect(faults).toEqual([]);
    await online.close();
    await page.context().close();
  });

  it('put on a server, as Kiwix does, answers as when opened by double click', async () => {
    const server = await serve(folder, '/', 0);
    const { page, faults, close } = await visit(browser, `${server.address}recherche/index.html?q=usine`);
    try {
      await page.locator('main mark').first().waitFor();
      expect(await page.locator('[data-recherche=resultats] h2 a').first().getAttribute('href')).toMatch(/\/index\.html/);
      await page.goto(`${server.address}comparer/index.html?lieux=0404,7509`);
      await expect.poll(() => page.locator('.tete-nom').count()).toBe(2);
      expect(faults()).toEqual([]);
    } finally {
      await close();
      await server.close();
    }
  });

  it('opens in Firefox as strict as a reader’s', async (context) => {
    const program = findFirefox();
    if (!program) return context.skip('pas de Firefox sur cette machine : FIREFOX_PATH en donne un');
    const firefox = await launchFirefox(program);
    try {
      await inFirefox(firefox);
    } finally {
      await firefox.close();
    }
  });
});

async function localPage(): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, offline: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(`console : ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`script : ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`requête échouée : ${request.url()}`));
  page.on('request', (request) => /^(?:file|data|blob):/.test(request.url()) || faults.push(`hors du dossier : ${request.url()}`));
  return { page, faults };
}

/** Whether one of our typefaces is there, and not its stand-in. */
const FONT_LOADED =
  'document.fonts.ready.then((fonts) => [...fonts].some(({ family, status }) => family.includes("Variable") && status === "loaded"))';

/** Value of an expression of the page, asked again until it is true. */
const until = (expression: string) =>
  `new Promise((done, fail) => { const ask = (left) => { const value = ${expression}; if (value) done(value); else if (left === 0) fail(new Error(${JSON.stringify(expression)})); else setTimeout(ask, 50, left - 1); }; ask(100); })`;

async function inFirefox(firefox: Firefox): Promise<void> {
  for (const file of KINDS) {
    await firefox.open(local(file));
    expect(await firefox.evaluate(FONT_LOADED), file).toBe(true);
  }
  await firefox.open(local('dispositifs/index.html'));
  await firefox.evaluate('void document.querySelector(".facettes-choix input").click()');
  expect(await firefox.evaluate('document.querySelector(".facettes-choix output").textContent')).toMatch(/ sur \d+/);

  await firefox.open(local('comparer/index.html'));
  await firefox.evaluate(
    'void (document.querySelectorAll("place-comparison select")[2].value = "7522", document.querySelector("place-comparison form").requestSubmit())',
  );
  await firefox.evaluate(until('document.title.includes("Pau")'));

  await firefox.open(local('chez-moi/index.html'));
  await firefox.evaluate(
    'void ((input) => (input.focus(), (input.value = "st-nazaire"), input.dispatchEvent(new Event("input"))))(document.querySelector("commune-search input"))',
  );
  expect(await firefox.evaluate(until('document.querySelector("[role=option]")?.textContent'))).toContain('Loire-Atlantique (44)');

  await firefox.open(local('recherche/index.html', '?q=verrerie'));
  await firefox.evaluate(until('document.querySelector("[data-recherche=resultats] h2 a")'));
  const online = await browser.newPage();
  await online.goto(addressOf('recherche/'));
  expect(await driveSearchInFirefox(firefox, IN_FIREFOX)).toEqual(await driveSearch(online, IN_FIREFOX));
  await online.close();
  expect(firefox.faults()).toEqual([]);
  // Automation makes files lax: what follows shows that this Firefox is not.
  expect(await firefox.evaluate('fetch("../index.html").then(() => "lue", () => "refusée")')).toBe('refusée');
}

describe('one study', () => {
  it('is light, the same twice, and leads to itself or online', async () => {
    const files = filesOfSite(site.folder);
    const make = () => archive(site, studyRequest(site, files, 'vitre'), 'vitre', () => undefined);
    const { bytes } = await make();
    expect(bytes.length).toBeLessThanOrEqual(STUDY_ZIP);
    expect(Buffer.compare(bytes, (await make()).bytes)).toBe(0);
    write(new Map(Object.entries(unzipSync(bytes))), temporary);
    const unpacked = join(temporary, 'terrains-d-industrie-vitre');
    const pages = readPagesOf(unpacked, '/');
    expect(pages.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['etudes/vitre/index.html', 'faits/vitre/index.html', 'glossaire/index.html', 'sources/index.html']),
    );
    expect(lostLinks(pages, unpacked)).toEqual([]);
    expect(existsSync(join(unpacked, 'etudes/vitre/figures/chomage.csv'))).toBe(true);

    const { page, faults } = await localPage();
    await page.goto(pathToFileURL(join(unpacked, 'index.html')).href);
    await page.waitForURL(/\/etudes\/vitre\/index\.html$/);
    const away = page.locator('main a[data-en-ligne]').first();
    expect(await away.getAttribute('href')).toContain(site.address);
    expect(await away.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('en ligne');
    expect(await page.locator('.cartouche').last().innerText()).toContain('version 1.0.0');
    await page.locator('main a[href*="glossaire"]').first().click();
    await page.waitForURL(/\/glossaire\/index\.html#/);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
