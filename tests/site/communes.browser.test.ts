import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { barriers } from './axe.ts';
import { filesOf } from './built.ts';
import { addressOf } from './session.ts';
import { visit } from './visit.ts';
import { add, weigh, weightOf } from './weight.ts';

/** Directory and part, compressed. */
const FIRST_ANSWER = 40_000;
const DEPARTEMENT = 60_000;
const TARGET = 44;

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const lookUp = () => addressOf('chez-moi/');
const field = (page: Page) => page.getByRole('combobox', { name: 'Commune, ou son code de l’Insee' });
const options = (page: Page) => page.getByRole('listbox', { name: 'Communes proposées' }).getByRole('option');
const status = (page: Page) => page.locator('commune-search').getByRole('status');
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');
/** Where a zone’s page is, whether or not there is one yet. */
const atZone = (code: string) => new RegExp(`/zones/${code}/$`);

describe('the look-up of communes', () => {
  it('leads from a name to the page of its zone, with the keyboard alone', async () => {
    const { page, faults, close } = await visit(browser, lookUp());
    await field(page).pressSequentially('vitre', { delay: 10 });
    await expect.poll(() => options(page).first().innerText()).toMatch(/^Vitré\s+Ille-et-Vilaine \(35\)\s+zone d’emploi\u00A0: Vitré$/);
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await chosen(page).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await chosen(page).getAttribute('id'));
    expect(await chosen(page).innerText()).toContain('Vitré');
    expect(faults()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL(atZone('5319'));
    await close();
  });

  it('takes an unambiguous name at once, and asks to confirm another', async () => {
    const { page, close } = await visit(browser, lookUp());
    await field(page).fill('st michel');
    await page.keyboard.press('Enter');
    await chosen(page).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${basePath()}chez-moi/`);
    await field(page).fill('les herbiers');
    await page.keyboard.press('Enter');
    await page.waitForURL(atZone('5213'));
    await close();
  });

  it('closes at Escape, then clears', async () => {
    const { page, close } = await visit(browser, lookUp());
    await field(page).fill('cognac');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await field(page).inputValue()).toBe('cognac');
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page).innerText()).toContain('Cognac');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
    await expect.poll(() => status(page).textContent()).toBe('');
    await close();
  });

  it('follows a click, with targets large enough for a thumb', async () => {
    const { page, close } = await visit(browser, lookUp(), { viewport: { width: 390, height: 800 }, hasTouch: true });
    await field(page).fill('niort');
    await options(page).first().waitFor();
    for (const target of [field(page), page.getByRole('button', { name: 'Voir sa zone' }), ...(await options(page).all())]) {
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(TARGET);
    }
    await options(page).first().tap();
    await page.waitForURL(/\/zones\/\d{4}\/$/);
    await close();
  });

  it('tells homonyms apart by their département, and counts aloud', async () => {
    const { page, close } = await visit(browser, lookUp());
    await field(page).fill('sainte-colombe');
    await expect.poll(() => options(page).count()).toBe(12);
    const places = await page.locator('.choix-departement').allTextContents();
    expect(new Set(places).size).toBe(12);
    expect(await status(page).textContent()).toMatch(/^12 sur \d+ communes$/);
    await field(page).fill('sainte-colombe 25');
    await expect.poll(() => status(page).textContent()).toBe('1 commune');
    expect(await options(page).first().innerText()).toContain('Doubs');
    await close();
  });

  it('says what is not known: a name, a code, a zone without a page', async () => {
    const { page, close } = await visit(browser, lookUp());
    const advice = page.locator('[data-avis]');
    await field(page).fill('xyzzy');
    await expect.poll(() => advice.textContent()).toContain('Aucune commune ne porte ce nom');
    await field(page).fill('35500');
    await expect.poll(() => advice.textContent()).toContain('code postal');
    await field(page).fill('mamoudzou');
    await expect.poll(() => options(page).first().innerText()).toContain('sans page ici');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/chez-moi/departement/976/');
    expect(await page.innerText('main')).toMatch(/n’ont pas de page de zone/);
    await close();
  });

  it('keeps the last answer, and survives a part that does not come', async () => {
    const page = await browser.newPage();
    await page.route('**/n-saints*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page.goto(lookUp());
    await field(page).fill('saint-sat');
    await field(page).fill('vitré');
    await page.waitForTimeout(800);
    expect(await options(page).first().innerText()).toContain('Vitré');
    await page.route('**/n-*.js', (route) => route.abort());
    await field(page).fill('thiers');
    await expect.poll(() => page.locator('[data-avis]').textContent()).toContain('n’a pas pu être lue');
    await page.unroute('**/n-*.js');
    await field(page).fill('thierse');
    await expect.poll(() => status(page).textContent()).not.toBe('');
    await page.close();
  });

  it('answers an address that asks', async () => {
    const { page, close } = await visit(browser, addressOf('chez-moi/?commune=l%27ha%C3%BF'));
    await expect.poll(() => options(page).first().innerText()).toContain('L’Haÿ-les-Roses');
    await close();
  });

  it('reads nothing a visitor types as markup', async () => {
    for (const nasty of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '../debut', '__proto__']) {
      const { page, faults, close } = await visit(browser, lookUp());
      await field(page).fill(nasty);
      await expect.poll(() => status(page).textContent()).not.toBe('');
      expect(await page.locator('commune-search').locator('img, script, [onerror]').count()).toBe(0);
      expect(faults()).toEqual([]);
      await close();
    }
  });

  it('has nothing for axe while it is open, in either scheme', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await visit(browser, lookUp(), { colorScheme });
      await field(page).fill('saint');
      await options(page).first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await barriers(page)).toEqual([]);
      await close();
    }
  });

  it('costs little the first time', async () => {
    const page = await browser.newPage();
    await page.goto(lookUp(), { waitUntil: 'networkidle' });
    const weights = weigh(page);
    await field(page).fill('saint-martin-d’h');
    await options(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    const { html, css, js, fonts, other } = await weights();
    const { gzip } = [html, css, js, fonts, other].reduce(add);
    console.info(`première réponse : ${gzip} octets compressés`);
    expect(gzip).toBeGreaterThan(5_000);
    expect(gzip).toBeLessThanOrEqual(FIRST_ANSWER);
    await page.close();
  });
});

describe('without script', () => {
  it('lists lead from a département to a commune to its zone', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(lookUp());
    expect(await page.locator('commune-search form').isVisible()).toBe(false);
    expect(await page.locator('commune-search').innerText()).toContain('JavaScript');
    await page.locator('main').getByRole('link', { name: 'Ille-et-Vilaine', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(`${basePath()}chez-moi/departement/35/`);
    await page.locator('.lettre').getByRole('link', { name: 'Vitré', exact: true }).click();
    expect(page.url()).toMatch(atZone('5319'));
    await page.close();
  });

  it('a page of a département stays light', () => {
    const pages = filesOf().filter((file) => /^chez-moi\/departement\/[^/]+\/index\.html$/.test(file));
    expect(pages).toHaveLength(101);
    expect(pages.filter((file) => weightOf(readFileSync(join(outputFolder(), file))).gzip > DEPARTEMENT)).toEqual([]);
  });
});
