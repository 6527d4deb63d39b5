/** Answers typed on a pupil's sheet: kept through a reload, exported, erased; and said when the browser keeps nothing. */
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { addressOf } from './session.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const sheet = () => addressOf('enseigner/cognac/lycee/');
const state = (page: Page) => page.locator('answer-sheet').getByRole('status');
const start = (page: Page) => page.getByRole('button', { name: 'Répondre à l’écran' }).press('Enter');
const essay = (page: Page) => page.locator('[data-kind=essay] textarea').first();
const written = 'Une force, <b>puis</b> une fragilité.';

async function answer(page: Page): Promise<void> {
  await start(page);
  await page.locator('[data-kind=choice] input').first().press('Space');
  await page.locator('[data-kind=ordering] select').first().selectOption('2');
  await page.locator('[data-kind=matching] select').first().selectOption({ index: 1 });
  await essay(page).fill(written);
}

test('answers outlive a reload, leave as a file, and go when told', async () => {
  const { page, faults, close } = await visit(browser, sheet(), { acceptDownloads: true, viewport: { width: 390, height: 800 } });
  await answer(page);
  await page.reload();
  await expect.poll(() => state(page).innerText()).toContain('retrouvées');
  expect(await essay(page).inputValue()).toBe(written);
  expect(await page.locator('[data-kind=choice] input').first().isChecked()).toBe(true);
  expect(await page.locator('[data-kind=ordering] select').first().inputValue()).toBe('2');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Exporter' }).click()]);
  const exported = await text(await download.createReadStream());
  expect(exported).toContain(written);
  expect(exported).toContain('(sans réponse)');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.reponse-imprimee', { hasText: written }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Effacer', exact: true }).press('Enter');
  await expect.poll(() => essay(page).inputValue()).toBe('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(faults()).toEqual([]);
  await close();
});

test.each([
  ['forbidden', 'SecurityError'],
  ['full', 'QuotaExceededError'],
])('storage %s: it is said, and what was typed stays', async (_, name) => {
  const { page, close } = await visit(browser, sheet());
  await page.evaluate((error) => {
    Storage.prototype.setItem = () => {
      throw new DOMException('non', error);
    };
  }, name);
  await answer(page);
  await expect.poll(() => state(page).innerText()).toMatch(/refuse de garder/);
  expect(await essay(page).inputValue()).toBe(written);
  await close();
});

test('without script nothing is offered that would not work', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(sheet());
  expect(await page.getByRole('button', { name: 'Répondre à l’écran' }).isVisible()).toBe(false);
  await page.close();
});
