/** A small site of built pages, served, cut off, changed and served again: what the service worker makes of it. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { serve, type Served } from '../../src/commands/server.ts';
import { buildWorker } from '../../src/offline/build-worker.ts';

const TAKEN = [
  '_astro',
  'favicon.svg',
  'index.html',
  'etudes/index.html',
  'etudes/vitre',
  'recherche',
  'hors-ligne',
  'emporter/index.html',
];
const VISITED = 'methode/';
const NEVER = 'qui-agit/';

const folder = resolve('.cache/site-tests/hors-ligne');
const base = basePath();

interface Faulty {
  page: Page;
  faults: string[];
}

let browser: Browser;
let served: Served;
let port: number;

beforeAll(async () => {
  browser = await launchBrowser();
  rmSync(folder, { recursive: true, force: true });
  for (const path of [...TAKEN, VISITED, NEVER]) cpSync(join(outputFolder(), path), join(folder, path), { recursive: true });
  cpSync(join(outputFolder(), 'pagefind'), join(folder, 'pagefind'), { recursive: true });
  await buildWorker(folder, base);
  served = await serve(folder, base, 0);
  port = Number(new URL(served.address).port);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const at = (path: string) => new URL(path, served.address).href;

async function open(context: BrowserContext): Promise<Faulty> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.clock.install();
  return { page, faults };
}

/** As long as a reader must stay for the site to be kept. */
const stay = (page: Page) => page.clock.runFor(6_000);
const kept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
const registrations = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
/** Address of all that is kept, by cache; the revision workbox adds left out. */
const cached = (page: Page) =>
  page.evaluate(async () => {
    const held: Record<string, string[]> = {};
    for (const name of await caches.keys()) held[name] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    return held;
  });
const workers = (page: Page) =>
  page.evaluate(async () => {
    const { waiting, active } = (await navigator.serviceWorker.getRegistration())!;
    return { waiting: waiting !== null, active: active?.state === 'activated' };
  });
/** A worker takes its time on a machine that has other work. */
const PATIENCE = { timeout: 60_000 };
const heading = (page: Page) => page.locator('h1').first().innerText();

describe('the site kept on a machine', () => {
  let context: BrowserContext;
  let reader: Faulty;
  beforeAll(async () => {
    context = await browser.newContext();
    reader = await open(context);
  });
  afterAll(() => context.close());

  it('asks for nothing from a reader who leaves at once', async () => {
    await reader.page.goto(at(VISITED));
    expect(await registrations(reader.page)).toBe(0);
  });

  it('after one visit holds the studies, the page one read, and nothing twice', async () => {
    const { page } = reader;
    await stay(page);
    await kept(page);
    const held = Object.values(await cached(page)).flat();
    expect(held).toEqual(expect.arrayContaining(['', 'etudes/vitre/', 'recherche/', VISITED].map((path) => base + path)));
    expect(held.filter((url, index) => held.indexOf(url) !== index)).toEqual([]);
    expect(held).not.toContain(base + NEVER);
  });

  it('opens them without a network, styled, searches, and says what it has not', async () => {
    const { page } = reader;
    await page.goto(at('etudes/vitre/'));
    await served.close();
    await page.reload();
    expect(await heading(page)).toContain('Vitré');
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.pied')!).borderTopStyle)).toBe('solid');
    expect(
      await page.evaluate(async () => (await document.fonts.ready, [...document.fonts].some(({ status }) => status === 'loaded'))),
    ).toBe(true);
    await page.goto(`${at(VISITED)}?d=ailleurs`);
    expect(await heading(page)).toContain('Méthode');
    await page.goto(at(NEVER));
    expect(await heading(page)).toContain('pas encore sur cet appareil');
    await page.goto(`${at('recherche/')}?q=chaussure`);
    await page.clock.runFor(2_000);
    await page.locator('main a[href*="etudes/"]').first().waitFor();
  });

  it('a new version waits for the open page, then takes over, and brings visited pages up to date', async () => {
    const { page } = reader;
    const before = Object.keys(await cached(page)).sort();
    for (const [path, from] of [
      ['index.html', '</h1>'],
      [`${VISITED}index.html`, '</h1>'],
    ] as const) {
      const file = join(folder, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, ' bis</h1>'));
    }
    await buildWorker(folder, base);
    served = await serve(folder, base, port);
    await page.goto(at('etudes/vitre/'));
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())!.update()));
    await expect.poll(() => workers(page), PATIENCE).toEqual({ waiting: true, active: true });
    expect(Object.keys(await cached(page))).toEqual(expect.arrayContaining(before));
    expect(reader.faults.filter((fault) => !fault.includes('ERR_'))).toEqual([]);
    await page.close();
    // The worker that waited becomes the active one when no page is left: each look leaves none.
    const seen = async () => {
      const { page: look } = await open(context);
      await look.goto(at('hors-ligne/'));
      const state = await workers(look);
      await look.close();
      return state;
    };
    await expect.poll(seen, PATIENCE).toEqual({ waiting: false, active: true });
    reader = await open(context);
    await reader.page.goto(at('hors-ligne/'));
    await served.close();
    await reader.page.goto(at(''));
    expect(await heading(reader.page)).toContain('bis');
    await reader.page.goto(at(VISITED));
    expect(await heading(reader.page)).toContain('bis');
    expect(Object.keys(await cached(reader.page))).toHaveLength(2);
    served = await serve(folder, base, port);
  });

  it('says what it holds, erases it, and does not come back unasked', async () => {
    const { page } = reader;
    await page.goto(at('emporter/'));
    const copy = page.locator('offline-copy');
    await expect.poll(() => copy.innerText()).toMatch(/garde \d+ pages et ce qu’il leur faut\u00A0: [\d,]+\u00A0Mo/);
    await copy.getByRole('button', { name: 'Effacer' }).click();
    await expect.poll(() => copy.innerText()).toContain('Rien n’est gardé, comme vous l’avez demandé.');
    expect(await cached(page)).toEqual({});
    await page.goto(at('etudes/vitre/'));
    await stay(page);
    expect(await registrations(page)).toBe(0);
    await page.goto(at('emporter/'));
    await copy.getByRole('button', { name: 'Garder' }).click();
    await expect.poll(() => copy.innerText(), { timeout: 20_000 }).toMatch(/garde \d+ pages/);
  });
});

describe('where nothing may be kept', () => {
  it('a full disk: the site is read online, nothing is said, and it is not tried again', async () => {
    const context = await browser.newContext();
    const { page, faults } = await open(context);
    await page.goto(at('etudes/vitre/'));
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(served.address).origin, quotaSize: 50_000 });
    await stay(page);
    await expect.poll(() => page.evaluate(() => sessionStorage.getItem('copie-hors-ligne-manquee')), { timeout: 20_000 }).toBe('1');
    await page.goto(at(VISITED));
    await stay(page);
    expect(await heading(page)).toContain('Méthode');
    expect(await registrations(page)).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('storage forbidden: the same', async () => {
    const context = await browser.newContext();
    const { page, faults } = await open(context);
    await page.addInitScript(() => {
      const forbid = () => {
        throw new DOMException('Interdit', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'caches']) Object.defineProperty(window, name, { get: forbid });
      navigator.serviceWorker.register = async () => forbid();
    });
    await page.goto(at('emporter/'));
    await stay(page);
    expect(await page.locator('offline-copy').innerText()).toContain('il se lit en ligne');
    await page.goto(at('etudes/vitre/'));
    expect(await heading(page)).toContain('Vitré');
    expect(faults).toEqual([]);
    await context.close();
  });
});
