import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/browser/launch.ts';
import { barriers } from './axe.ts';
import { addressOf } from './session.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

it('a reference is copied in any style, and words chosen in a paragraph with that of the paragraph, by the keyboard alone', async () => {
  const { page, faults, close } = await visit(browser, addressOf('etudes/cognac/'), {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('.citer-styles summary').press('Enter');
  await page.getByRole('button', { name: 'Copier la référence, APA' }).press('Enter');
  await expect.poll(() => copied(page)).toMatch(/^Terrains d’industrie\. \(2026, .+version 1\.0\. https?:\/\/.+\/etudes\/cognac\/$/);
  expect(await page.getByRole('status').last().innerText()).toBe('Copié');
  expect(await barriers(page, { within: '.citer' })).toEqual([]);

  const paragraph = page.locator('#p3 > p');
  const before = await page.locator('#p3').boundingBox();
  await paragraph.evaluate((element) => {
    const first = element.firstChild!;
    getSelection()!.setBaseAndExtent(first, 0, first, 12);
  });
  const button = paragraph.getByRole('button', { name: 'Copier avec la référence du §\u00A03' });
  await button.waitFor();
  // Its notes stay beside it.
  expect((await page.locator('#p3').boundingBox())!.height - before!.height).toBeLessThan(40);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => copied(page))
    .toMatch(/^«\s.{8,12}\s» TERRAINS D’INDUSTRIE, 2026\. .+, §\s3, version 1\.0 \[en\sligne\]\. .+\/etudes\/cognac\/#p3$/);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await expect.poll(() => button.count()).toBe(0);
  expect(faults()).toEqual([]);
  await close();
});
