import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { canonicalAddress } from '../../src/commands/canonical.ts';
import { outputFolder } from '../../src/commands/deployment.ts';
import { serve } from '../../src/commands/server.ts';
import { copyOf } from '../../src/editions/folder/copy.ts';
import { studyRequest } from '../../src/editions/folder/study.ts';
import { filesOfSite } from '../../src/editions/site-files.ts';
import { buildSite } from './build-site.ts';
import type { BuiltPage } from './built.ts';
import { readPages, readPagesOf } from './built.ts';
import { brokenLinks, linksOf, originOf } from './links.ts';
import { lookedAt } from './moulds.ts';
import { readApartFromAddress } from './same-but-address.ts';
import { listedPages, sitemapAddresses } from './sitemap.ts';
import { copyTree } from './tree-copy.ts';
import { visit } from './visit.ts';

const SITE = 'https://exemple.fr';
const PREFIX = '/notes/terrains/';

/** The content, with a page and a paragraph that have moved and are on the list of addresses given. */
function contentWithMoves(): string {
  const content = resolve('.cache/site-tests/contenu-deplace');
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
  const moves = [
    ['/etudes/ancienne/', '/etudes/vitre/'],
    ['/etudes/cognac/#p99', '/etudes/vitre/#p2'],
  ];
  const lines = moves.map(([from, to]) => `  - { de: "${from}", vers: "${to}" }\n`);
  appendFileSync(join(content, 'redirections.yaml'), lines.join(''));
  appendFileSync(join(content, 'permaliens.txt'), '/etudes/ancienne/\n/etudes/ancienne/#p1\n/etudes/cognac/#p99\n');
  return content;
}

/** Files that the moves change: the page left behind, the page whose paragraph has moved, and their texts and lists. */
const MOVED = ['etudes/ancienne/index.html', 'etudes/cognac/index.html', 'etudes/cognac/index.md', 'llms-full.txt', 'service-worker.js'];

describe('a site built in another folder, time zone and language, for a prefix', () => {
  let folder: string;
  let pages: BuiltPage[];

  beforeAll(async () => {
    const settings = { SITE_URL: SITE, BASE_PATH: PREFIX, CONTENT_DIR: contentWithMoves(), TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' };
    const built = await buildSite('ailleurs', settings, copyTree('copie'));
    if (built.code !== 0) throw new Error(built.output);
    folder = built.folder;
    pages = readPagesOf(folder, PREFIX);
    // A build of half a minute, on a machine that may be busy with others.
  }, 600_000);

  it('has as many pages as the other', () => {
    const stayed = pages.filter(({ file }) => !file.startsWith('etudes/ancienne/'));
    expect(stayed.map(({ file }) => file)).toEqual(readPages().map(({ file }) => file));
  });

  it('has the same bytes, apart from its address', () => {
    const [here, there] = [
      readApartFromAddress(outputFolder(), canonicalAddress(outputFolder())),
      readApartFromAddress(folder, SITE + PREFIX),
    ];
    const names = [...new Set([...here.keys(), ...there.keys()])].filter((name) => !MOVED.includes(name));
    expect(names.filter((name) => !isDeepStrictEqual(here.get(name), there.get(name)))).toEqual([]);
  });

  it('writes the prefix in every address, and each leads to a file', () => {
    const links = lookedAt(pages)
      .flatMap((page) => linksOf(page, SITE))
      .filter(({ url }) => url.origin === SITE);
    expect(links.filter(({ url }) => !url.pathname.startsWith(PREFIX)).map(({ from, value }) => `${from} ${value}`)).toEqual([]);
    expect(brokenLinks(links, pages, folder, PREFIX)).toEqual([]);
    expect(links.length).toBeGreaterThan(500);
  });

  it('tells scripts its prefix', () => {
    const bases = pages.map(({ html }) => /<html[^>]* data-base="([^"]*)"/.exec(html)?.[1]);
    expect(new Set(bases)).toEqual(new Set([PREFIX]));
  });

  it('has canonical addresses, a sitemap and a robots.txt of that place', () => {
    expect(originOf(pages)).toBe(SITE);
    expect(sitemapAddresses(folder, PREFIX, SITE).sort()).toEqual(
      listedPages(pages)
        .map((path) => SITE + path)
        .sort(),
    );
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${SITE}${PREFIX}sitemap-index.xml`);
  });

  it('gives copies whose addresses are those of files', async () => {
    const site = { folder, base: PREFIX, address: SITE + PREFIX, version: '1.0.0', date: '2026-11-23', commit: '' };
    const copy = await copyOf(site, studyRequest(site, filesOfSite(folder), 'vitre'));
    const page = new TextDecoder().decode(copy.get('etudes/vitre/index.html'));
    expect(page).not.toContain(`="${PREFIX}`);
    expect(page).toMatch(/<a href="https:\/\/exemple\.fr\/notes\/terrains\/etudes\/cognac\/"[^>]* data-en-ligne/);
    expect(page).toMatch(/href="\.\.\/\.\.\/glossaire\/index\.html#/);
  });

  it('leads from old addresses to new ones, with scripts and without', async () => {
    const site = await serve(folder, PREFIX, 0);
    const browser = await launchBrowser();
    try {
      for (const javaScriptEnabled of [true, false]) {
        const page = await browser.newPage({ javaScriptEnabled });
        await page.goto(new URL('etudes/ancienne/#p1', site.address).href);
        await page.waitForURL(`**/etudes/vitre/${javaScriptEnabled ? '#p1' : ''}`);
        await page.goto(new URL('etudes/cognac/#p99', site.address).href);
        if (javaScriptEnabled) await page.waitForURL('**/etudes/vitre/#p2');
        else expect(await page.getByText('Ce passage a changé d’adresse').isVisible()).toBe(true);
        await page.close();
      }
    } finally {
      await browser.close();
      await site.close();
    }
  });

  it('works in a browser: styles, fonts, scripts, search', async () => {
    const site = await serve(folder, PREFIX, 0);
    const browser = await launchBrowser();
    try {
      for (const path of ['', 'etudes/vitre/', 'recherche/?q=usine']) {
        const { page, faults, close } = await visit(browser, new URL(path, site.address).href);
        if (path.startsWith('recherche')) await page.locator('main mark').first().waitFor();
        expect(faults(), path).toEqual([]);
        await close();
      }
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
