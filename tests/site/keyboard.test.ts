import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { addressOf } from './session.ts';

const MOST_STOPS = 200;

/** Presses Tab until the element that has the focus matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab ne mène pas à ${selector}`);
}

const focused = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

describe('with the keyboard alone', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => void (browser = await launchBrowser()));
  afterAll(() => browser.close());

  const open = async (path: string, width = 1440) => {
    page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(addressOf(path));
  };

  it('the first stop skips the header, to the text', async () => {
    await open('etudes/vitre/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#contenu');
    expect(
      await page
        .locator('a[href="#contenu"]')
        .first()
        .evaluate((link) => link.getBoundingClientRect().top >= 0),
    ).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focused(page, 'main#contenu')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });

  it('every stop can be seen to have the focus', async () => {
    await open('');
    const unseen: string[] = [];
    for (let stops = 0; stops < 30; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = page.locator(':focus');
      if ((await stop.count()) === 0) continue;
      const { x, y, width: wide, height: tall } = (await stop.boundingBox())!;
      const clip = { x: Math.max(0, x - 6), y: Math.max(0, y - 6), width: wide + 12, height: tall + 12 };
      const focused = await page.screenshot({ clip });
      const name = await stop.evaluate((element) => {
        (element as HTMLElement).blur();
        return element.outerHTML.slice(0, 120);
      });
      if (focused.equals(await page.screenshot({ clip }))) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    await page.close();
  });

  it('the menu opens on a phone, and leads to a page', async () => {
    await open('', 360);
    await tabTo(page, 'summary');
    const menu = page.locator('header details');
    await page.keyboard.press('Enter');
    expect(await menu.getAttribute('open')).not.toBeNull();
    await tabTo(page, 'header details a');
    expect(await menu.locator('a').first().isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/etudes/');
    await page.close();
  });

  it.each([360, 1440])('a chart says its values one by one at %i px, and lets go', async (width) => {
    await open('etudes/vitre/', width);
    await tabTo(page, '#figure-chomage chart-reader [tabindex="0"]');
    const output = page.locator('#figure-chomage output');
    const said = async () => (await output.textContent())?.trim() ?? '';
    expect(await said()).toBe('');
    await page.keyboard.press('ArrowRight');
    const first = await said();
    expect(first).toMatch(/2003.*\d,\d/);
    await page.keyboard.press('ArrowRight');
    const second = await said();
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await said()).toBe(first);
    await page.keyboard.press('End');
    expect(await said()).toMatch(/2025/);
    await page.keyboard.press('Escape');
    expect(await said()).toBe('');
    expect(await focused(page, '#figure-chomage *')).toBe(false);
    await page.close();
  });

  it('/ goes to search, and the first result is one Tab away', async () => {
    await open('etudes/vitre/');
    await page.keyboard.press('/');
    expect(await focused(page, 'input[type="search"]')).toBe(true);
    await page.keyboard.type('verrerie');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/recherche/?q=verrerie');
    await page.locator('main mark').first().waitFor();
    expect(await page.locator('main mark').count()).toBeGreaterThan(0);
    await page.close();
  });
});
