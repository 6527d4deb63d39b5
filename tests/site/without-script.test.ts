import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { addressOf } from './session.ts';

describe.each([360, 1440])('without script at %i px', (width) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled: false });
  });
  afterAll(() => browser.close());

  /** Narrow screens fold lists behind a label; wide ones show them. */
  const unfold = async (list: Locator) => {
    const label = list.locator('label');
    if (await label.isVisible()) await label.click();
  };

  const visible = async (all: Locator) => Promise.all((await all.all()).map((one) => one.isVisible()));

  it('a study shows its text, its charts, its boxes and its sources', async () => {
    await page.goto(addressOf('etudes/vitre/'));
    await unfold(page.locator('#sources'));
    for (const selector of ['.alinea > p', '.dispositif h3', '#sources li']) {
      const seen = await visible(page.locator(selector));
      expect(seen.length, selector).toBeGreaterThan(4);
      expect(seen, selector).not.toContain(false);
    }
    for (const figure of await page.locator('figure.figure').all()) {
      const drawn = (await visible(figure.locator('svg'))).filter(Boolean);
      expect(drawn, (await figure.getAttribute('id')) ?? '').toHaveLength(1);
    }
  });

  it('each figure opens its table', async () => {
    await page.goto(addressOf('etudes/vitre/'));
    const figures = await page.locator('figure.figure').all();
    expect(figures.length).toBeGreaterThanOrEqual(4);
    for (const figure of figures) {
      await figure.locator('summary').first().click();
      expect(await figure.locator('table').first().isVisible()).toBe(true);
    }
  });

  it('notes are read beside or under their paragraph', async () => {
    await page.goto(addressOf('etudes/vitre/'));
    const notes = page.locator('.alinea .notes').first();
    await unfold(notes);
    expect(await notes.locator('li').first().isVisible()).toBe(true);
  });

  it('search says it needs a script and offers the index of everything', async () => {
    await page.goto(addressOf('recherche/'));
    expect(await page.innerText('main')).toMatch(/script/i);
    await page.locator('main a[href$="/index/"]').first().click({ timeout: 5_000 });
    expect(new URL(page.url()).pathname).toMatch(/\/index\/$/);
    expect(await page.locator('main a').count()).toBeGreaterThan(20);
  });
});
