import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { addressOf } from './session.ts';
import { visit } from './visit.ts';

describe('filters', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchBrowser()));
  afterAll(() => browser.close());

  it('keep the schemes of a lever, add up within a group, narrow between groups, and clear', async () => {
    const { page, faults, close } = await visit(browser, addressOf('dispositifs/'));
    const shown = () => page.locator('[data-facettes]:visible').count();
    const all = await shown();
    await page.locator('input[name=levier][value=foncier]').check();
    const land = await shown();
    expect(land).toBeLessThan(all);
    await page.locator('input[name=levier][value=innovation]').check();
    const both = await shown();
    expect(both).toBeGreaterThan(land);
    await page.locator('input[name=territoire][value=cognac]').check();
    expect(await shown()).toBeLessThan(both);
    expect(await page.locator('.facettes output').textContent()).toBe(`${await shown()} dispositifs sur ${all}`);
    expect(new URL(page.url()).search).toBe('?levier=foncier&levier=innovation&territoire=cognac');
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    expect(await shown()).toBe(all);
    expect(faults()).toEqual([]);
    await close();
  });

  it('are found again in the address, and work by keyboard', async () => {
    const { page, close } = await visit(browser, addressOf('etudes/?region=53'));
    const rows = page.locator('.repertoire tbody tr:visible');
    expect(await rows.count()).toBe(2);
    await page.locator('input[name=region][value="53"]').focus();
    await page.keyboard.press('Space');
    expect(await rows.count()).toBe(9);
    await close();
  });

  it('without script, lead to the places where each value is listed', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf('dispositifs/'));
    expect(await page.locator('.facettes-choix').isVisible()).toBe(false);
    const links = await page.locator('.facettes-liens a').evaluateAll((found) => found.map((link) => link.getAttribute('href')!));
    expect(links.length).toBeGreaterThan(20);
    for (const href of links) expect(await page.locator(`[id="${href.slice(1)}"]`).count(), href).toBe(1);
    await context.close();
  });
});
