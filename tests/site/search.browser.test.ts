import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { basePath } from '../../src/commands/deployment.ts';
import { addressOf, openBrowser } from './session.ts';
import { visit } from './visit.ts';
import { add, weigh } from './weight.ts';

interface Question {
  ask: string;
  /** Without the deployment's prefix. */
  page: string;
}

const { questions } = parse(readFileSync(new URL('../search/questions.yaml', import.meta.url), 'utf8')) as { questions: Question[] };

/** Engine, index and the texts shown, compressed: what a first search may add to the page. */
const FIRST_SEARCH = 250_000;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const searchFor = (query: string) => addressOf(`recherche/?q=${encodeURIComponent(query)}`);
const titles = (page: Page) => page.locator('.resultat h2 a');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Mots à chercher' });
const status = (page: Page) => page.getByRole('status');

describe('the search page', () => {
  it('answers forty questions with the right page first', async () => {
    const { page, faults } = await visit(browser, addressOf('recherche/'));
    const wrong: string[] = [];
    for (const { ask, page: expected } of questions) {
      await page.goto(searchFor(ask));
      const first = await titles(page)
        .first()
        .getAttribute('href', { timeout: 5000 })
        .catch(() => 'rien');
      if (first?.replace(/#.*/, '') !== basePath() + expected.slice(1)) wrong.push(`${ask} : ${first}`);
    }
    expect(wrong).toEqual([]);
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(faults()).toEqual([]);
    await page.close();
  });

  it('links to places that exist', async () => {
    const { page } = await visit(browser, searchFor('usine'));
    await titles(page).first().waitFor();
    const links = await page.locator('.resultat a').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(6);
    for (const link of new Set(links)) {
      await page.goto(link);
      const { hash } = new URL(link);
      if (hash) expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count(), link).toBe(1);
    }
    await page.close();
  });

  it('shows printed typography and marks the words', async () => {
    const { page } = await visit(browser, searchFor('7720 m2'));
    await expect.poll(() => page.locator('.resultat mark').first().textContent()).toBe('7\u202F720\u00A0m²');
    await page.close();
  });

  it('searches as one types, keeps each search in the history', async () => {
    const { page } = await visit(browser, addressOf('recherche/'));
    await field(page).pressSequentially('tonnellerie', { delay: 20 });
    await expect.poll(() => status(page).textContent()).toMatch(/résultat/);
    await page.keyboard.press('Enter');
    await field(page).fill('mouchoirs');
    await expect.poll(() => page.url()).toContain('q=mouchoirs');
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe('tonnellerie');
    await expect.poll(() => titles(page).first().getAttribute('href')).toContain('/etudes/cognac/');
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe('');
    await expect.poll(() => titles(page).count()).toBe(0);
    await page.close();
  });

  it('filters by kind, in the address too', async () => {
    const { page } = await visit(browser, searchFor('école'));
    await titles(page).first().waitFor();
    const before = await status(page).textContent();
    await page.getByRole('checkbox', { name: /Dispositifs/ }).check();
    await expect.poll(() => page.locator('.resultat-nature').allTextContents()).not.toContain('Figure');
    expect(new Set(await page.locator('.resultat-nature').allTextContents())).toEqual(new Set(['Dispositif']));
    expect(await status(page).textContent()).not.toBe(before);
    expect(page.url()).toContain('nature=dispositif');
    await page.reload();
    await titles(page).first().waitFor();
    expect(await page.getByRole('checkbox', { name: /Dispositifs/ }).isChecked()).toBe(true);
    await page.close();
  });

  it('gives six results at a time and moves to the new ones', async () => {
    const { page } = await visit(browser, searchFor('industrie'));
    await expect.poll(() => titles(page).count()).toBe(6);
    await page.getByRole('button', { name: 'Résultats suivants' }).click();
    await expect.poll(() => titles(page).count()).toBe(12);
    expect(
      await titles(page)
        .nth(6)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.close();
  });

  it('works from the keyboard', async () => {
    const { page } = await visit(browser, searchFor('usine'));
    await titles(page).first().waitFor();
    const isFocused = (nth: number) =>
      titles(page)
        .nth(nth)
        .evaluate((link) => link === document.activeElement);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(0)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(1)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => field(page).inputValue()).toBe('');
    await expect.poll(() => titles(page).count()).toBe(0);
    await page.close();
  });

  it('reads nothing a visitor types as markup', async () => {
    for (const nasty of ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script> usine', 'javascript:alert(1)', '%3Cb%3E']) {
      const { page, faults } = await visit(browser, searchFor(nasty));
      let alerts = 0;
      page.on('dialog', (dialog) => {
        alerts += 1;
        void dialog.dismiss();
      });
      await expect.poll(() => status(page).textContent()).not.toBe('');
      expect(await page.locator('.recherche-resultats').locator('img, script, [onerror]').count()).toBe(0);
      expect(alerts).toBe(0);
      expect(faults()).toEqual([]);
      await page.close();
    }
  });

  it('leads to the index when nothing is found, when the engine fails, and without script', async () => {
    const index = `a[href="${basePath()}index/"]`;
    const nothing = await visit(browser, searchFor('xyzzyx'));
    await expect.poll(() => status(nothing.page).textContent()).toBe('Aucun résultat');
    expect(await nothing.page.locator(`.recherche-resultats ${index}`).isVisible()).toBe(true);
    await nothing.page.close();

    const broken = await browser.newPage();
    await broken.route('**/wasm.fr.pagefind', (route) => route.abort());
    await broken.goto(searchFor('usine'));
    await broken.getByText('n’a pas pu démarrer').waitFor();
    expect(await broken.locator(`.recherche-resultats ${index}`).isVisible()).toBe(true);
    await broken.close();

    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(searchFor('usine'));
    expect(await plain.locator(`noscript ${index}`).isVisible()).toBe(true);
    await plain.close();
  });

  it('costs little the first time', async () => {
    const page = await browser.newPage();
    await page.goto(addressOf('recherche/'), { waitUntil: 'networkidle' });
    const weights = weigh(page);
    await field(page).fill('foncier industriel');
    await titles(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    const { html, css, js, fonts, other } = await weights();
    const { gzip } = [html, css, js, fonts, other].reduce(add);
    console.info(`première recherche : ${gzip} octets compressés`);
    expect(gzip).toBeGreaterThan(50_000);
    expect(gzip).toBeLessThanOrEqual(FIRST_SEARCH);
    await page.close();
  });
});

describe('the « / » key', () => {
  it('goes to the header’s box, or to the search page where there is none', async () => {
    const wide = await visit(browser, addressOf('etudes/vitre/'));
    await wide.page.keyboard.press('/');
    expect(await wide.page.evaluate(() => document.activeElement?.closest('[role=search]') !== null)).toBe(true);
    await wide.page.keyboard.type('murs');
    await wide.page.keyboard.press('Enter');
    await titles(wide.page).first().waitFor();
    expect(wide.page.url()).toContain('recherche/?q=murs');
    await wide.page.close();

    const narrow = await visit(browser, addressOf('etudes/vitre/'), { viewport: { width: 390, height: 800 } });
    await narrow.page.keyboard.press('/');
    await narrow.page.waitForURL('**/recherche/');
    await narrow.page.close();
  });

  it('can be turned off', async () => {
    const { page } = await visit(browser, addressOf('recherche/'));
    await page.getByRole('checkbox', { name: /La touche/ }).uncheck();
    await page.goto(addressOf('etudes/vitre/'));
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.close();
  });
});
