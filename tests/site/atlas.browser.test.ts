import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { outputFolder } from '../../src/commands/deployment.ts';
import { addressOf } from './session.ts';
import { visit } from './visit.ts';
import { add, weigh } from './weight.ts';

const MEASURES = [
  'part-industrie',
  'evolution-industrie',
  'evolution-recente',
  'chomage',
  'effet-local',
  'effet-local-industrie',
  'specialisation',
  'concentration',
];
const HEAVIEST = 100_000;
const SHARE = 'atlas/part-industrie/';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const links = (page: Page) => page.locator('zone-walk svg:visible a[href*="/zones/"]');
const zoneOn = (page: Page, code: string) => page.locator(`zone-walk svg:visible a[href$="/zones/${code}/"]`);
const said = (page: Page) => page.locator('.figure-value').textContent();
const zoneAtFocus = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? '');
const names = (page: Page) => page.locator('.atlas-table tbody tr:visible th').allTextContents();
const head = (page: Page, name: string) => page.getByRole('columnheader', { name });

describe.each(['atlas/', ...MEASURES.map((measure) => `atlas/${measure}/`)])('%s', (path) => {
  it('shows one drawing and links to the other measures, within its weight', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const weights = weigh(page);
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    const { html, css, js, other } = await weights();
    expect([html, css, js, other].reduce(add).gzip).toBeLessThanOrEqual(HEAVIEST);
    expect(html.gzip).toBeGreaterThan(10_000);
    expect(await page.locator('figure svg:visible').count()).toBe(1);
    expect(await page.getByRole('navigation', { name: 'Mesures' }).getByRole('link').count()).toBe(MEASURES.length);
    await page.close();
  });
});

describe('the map', () => {
  it.each([390, 1440])('is one stop, walked with the arrows, at %i px', async (width) => {
    const { page, faults, close } = await visit(browser, addressOf(SHARE), { viewport: { width, height: 900 } });
    expect(await links(page).count()).toBe(305);
    expect(await page.locator('zone-walk svg:visible a').count()).toBe(305);
    expect(await page.locator('zone-walk svg:visible a[tabindex="0"]').count()).toBe(1);
    await page.locator('zone-walk svg:visible a[tabindex="0"]').focus();
    const first = await zoneAtFocus(page);
    expect(await said(page)).toBe(first);
    const seen = new Set([first]);
    for (const arrow of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowRight']) {
      await page.keyboard.press(arrow);
      seen.add(await zoneAtFocus(page));
    }
    expect(seen.size).toBe(5);
    expect(await said(page)).toBe(await zoneAtFocus(page));
    expect(await page.locator('zone-walk svg:visible a[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg') === null)).toBe(true);
    expect(await said(page)).toBe('');
    await page.keyboard.press('Shift+Tab');
    expect(seen).toContain(await zoneAtFocus(page));
    expect(faults()).toEqual([]);
    await close();
  });

  it('an arrow leads to the nearest zone that way: Rennes lies west of Vitré', async () => {
    const { page, close } = await visit(browser, addressOf(SHARE));
    await zoneOn(page, '5319').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await zoneAtFocus(page)).toMatch(/^Rennes\u00A0: \d+,\d/);
    await close();
  });

  it('Enter opens the page of the zone', async () => {
    const { page, close } = await visit(browser, addressOf(SHARE));
    await zoneOn(page, '5319').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zones/5319/');
    await close();
  });

  it('says its value once: nothing live repeats the name of the link', async () => {
    const { page, close } = await visit(browser, addressOf(SHARE));
    expect(await page.locator('zone-walk [aria-live], zone-walk output, zone-walk [role="status"]').count()).toBe(0);
    await close();
  });
});

describe('the table', () => {
  it('is from A to Z, sorts by a click on a head, and the other way by a second', async () => {
    const { page, faults, close } = await visit(browser, addressOf('atlas/chomage/'));
    expect((await names(page))[0]).toBe('Abbeville');
    expect(await head(page, 'Zone d’emploi').getAttribute('aria-sort')).toBe('ascending');
    const value = head(page, 'Taux de chômage');
    await value.getByRole('button').click();
    const upward = await names(page);
    expect(await value.getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('th[aria-sort]').count()).toBe(1);
    await value.getByRole('button').press('Enter');
    expect(await value.getAttribute('aria-sort')).toBe('descending');
    const downward = await names(page);
    expect(downward[0]).not.toBe(upward[0]);
    const values = await page
      .locator('.atlas-table td:nth-child(3) data')
      .evaluateAll((all) => all.map((data) => Number((data as HTMLDataElement).value)));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    // Without a value, last both ways.
    for (const order of [upward, downward]) expect(order.slice(-3).toSorted()).toEqual(['Est-littoral', 'Ouest-Guyanais', 'Savanes']);
    expect(faults()).toEqual([]);
    await close();
  });

  it('is filtered by zone or region, accents aside, and counts aloud', async () => {
    const { page, close } = await visit(browser, addressOf(SHARE));
    await page.getByLabel('Filtrer par zone ou région').fill('vitre');
    expect(await names(page)).toEqual(['Vitré']);
    expect(await page.locator('filter-list output').textContent()).toBe('1 zone');
    await page.getByLabel('Filtrer par zone ou région').fill('martinique');
    expect(await names(page)).toHaveLength(6);
    await close();
  });

  it('leads to the page of each zone', async () => {
    const { page, close } = await visit(browser, addressOf(SHARE));
    await page.locator('.atlas-table').getByRole('link', { name: 'Vitré', exact: true }).click();
    await page.waitForURL('**/zones/5319/');
    await close();
  });
});

it('without script: plain links on the map, the table as it stands, a measure by a link', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  await page.goto(addressOf('atlas/'));
  await page
    .getByRole('navigation', { name: 'Mesures' })
    .getByRole('link', { name: /Chômage/ })
    .click();
  await page.waitForURL('**/atlas/chomage/');
  expect(await page.locator('svg:visible a[href*="/zones/"]:not([tabindex])').count()).toBe(305);
  expect(await names(page)).toHaveLength(305);
  expect(await page.locator('thead button').count()).toBe(0);
  expect(await page.locator('.filtre').isVisible()).toBe(false);
  await page.close();
});

it('fits a narrow screen without scrolling sideways', async () => {
  for (const width of [320, 390]) {
    const { page, close } = await visit(browser, addressOf(SHARE), { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await close();
  }
});

describe('what a map offers to take away', () => {
  const read = (measure: string) => readFileSync(join(outputFolder(), `atlas/${measure}.svg`), 'utf8');
  const plain = (text: string | null) => (text ?? '').replace(/[\u00A0\u202F]/g, ' ');

  it('a drawing with title, measure, year, classes, source, address and date inside, that leads nowhere', async () => {
    const page = await browser.newPage();
    for (const measure of MEASURES) {
      const words = await page.evaluate((xml) => {
        const root = new DOMParser().parseFromString(xml, 'image/svg+xml').documentElement;
        if (root.querySelector('parsererror, a, [href]')) return 'un lien, ou une faute';
        return [...root.querySelectorAll('text')].map((line) => line.textContent).join(' ');
      }, read(measure));
      expect(plain(words), measure).toMatch(
        /^Carte \d sur 8 .+ zones sur \d+ .+\d{4}.* Lecture : .+ Classes : cinq, aux quintiles .+ À noter : .+Terrains d’industrie, atlas, carte \d sur 8, \d+ \S+ \d{4}\. CC BY 4\.0 https:\/\/\S+\/atlas\/[\w-]+\/ /,
      );
      expect(plain(words), measure).toMatch(/moins de [−+]?[\d,]+ (?:%|fois)/);
    }
    await page.close();
  });

  it.each(['light', 'dark'] as const)('an image twice as large as the drawing, for a reader in the %s', async (colorScheme) => {
    const { page, faults, close } = await visit(browser, addressOf('atlas/effet-local/'), { colorScheme });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG de la carte 5' }).click()]);
    expect(download.suggestedFilename()).toBe('atlas-effet-local.png');
    const bytes = await buffer(await download.createReadStream());
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(read('effet-local'))!.map(Number);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * width!, 2 * height!]);
    expect(bytes.length).toBeGreaterThan(200_000);
    expect(faults()).toEqual([]);
    await close();
  });
});
