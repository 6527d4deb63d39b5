/** Other years of a curve: drawn, said, kept in the address, taken away. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { outputFolder } from '../../src/commands/deployment.ts';
import { sidewaysOverflow } from './overflow.ts';
import { addressOf } from './session.ts';
import { visit } from './visit.ts';
import { studyToOpen } from './study-to-open.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const STUDY = 'etudes/vitre/';
const WHOLE = { first: '1998', last: '2018' };
const CHOSEN = 'Période choisie : 2008–2012 ; le titre et la lecture portent sur 1998–2018.';

const plain = (words: string | null) => (words ?? '').replace(/[\u00A0\u202F]/g, ' ').trim();
const published = (ending: string) => readFileSync(join(outputFolder(), `${STUDY}figures/secteurs.${ending}`), 'utf8');

/** The figure of sectors, as a reader finds it. */
function figureOn(page: Page, id = 'secteurs') {
  const figure = page.locator(`#figure-${id}`);
  const [from, to] = [figure.locator('figure-period select').first(), figure.locator('figure-period select').last()];
  const status = figure.locator('.figure-period');
  const drawing = figure.locator('.figure-drawings svg:visible');
  return {
    figure,
    from,
    to,
    status,
    drawing,
    reset: figure.getByRole('button', { name: 'Toute la période' }),
    years: () =>
      drawing.locator('.chart-ticks text').evaluateAll((all) => all.map((one) => one.textContent).filter((one) => /^\d{4}$/.test(one))),
    rows: () =>
      figure
        .locator('table')
        .evaluateAll((tables) =>
          tables.map((table) => [...table.querySelectorAll('tbody tr:not([hidden]) th')].map((th) => th.textContent)),
        ),
    drawn: async () => plain(await status.textContent()),
    async choose(first: string, last: string) {
      await to.selectOption(last);
      await from.selectOption(first);
      await status.filter({ hasText: `${first}–${last}` }).waitFor();
    },
  };
}

async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; content: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), content: await text(await download.createReadStream()) };
}

describe.each([1440, 390])('a chosen period, at %i px', (width) => {
  it('is drawn, said once, kept in the address with the rest, and given up', async () => {
    const { page, faults, close } = await visit(browser, addressOf(STUDY), { viewport: { width, height: 900 } });
    const sectors = figureOn(page);
    const { figure, from, to, reset, drawing } = sectors;
    const before = await drawing.evaluate((svg) => svg.outerHTML);
    expect(await reset.isVisible()).toBe(false);
    await sectors.status.evaluate((status) => {
      const said = ((window as unknown as { said: string[] }).said = [] as string[]);
      new MutationObserver(() => said.push(status.textContent!)).observe(status, { childList: true, characterData: true, subtree: true });
    });

    await to.selectOption('2012');
    await sectors.status.filter({ hasText: '1998–2012' }).waitFor();
    await from.focus();
    await page.keyboard.type('2008');
    await page.keyboard.press('Enter');
    await sectors.status.filter({ hasText: '2008–2012' }).waitFor();
    expect(await sectors.drawn()).toBe(CHOSEN);
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBeLessThanOrEqual(3);
    const years = await sectors.years();
    expect([years[0], years.at(-1)]).toEqual(['2008', '2012']);
    expect(await sectors.rows()).toEqual(Array(2).fill(['2008', '2009', '2010', '2011', '2012']));
    expect(new URL(page.url()).search).toBe('?figure-secteurs=2008-2012');
    expect(await from.locator('option:disabled').allTextContents()).toEqual(['2012', '2013', '2014', '2015', '2016', '2017', '2018']);
    expect(plain(await drawing.locator('desc').textContent())).toMatch(/^Industrie : de .+ \(2008\) à .+ \(2012\)/);
    expect(await sidewaysOverflow(page)).toEqual([]);

    // The reader walks the years shown, with what is drawn.
    await figure.locator('.figure-drawings').focus();
    await page.keyboard.press('ArrowLeft');
    expect(plain(await figure.locator('output').textContent())).toMatch(/^2012 : Industrie /);
    await page.keyboard.press('Home');
    expect(plain(await figure.locator('output').textContent())).toMatch(/^2008 : Industrie /);

    // Base 100 starts again, and the curve in front stays there.
    await figure.getByRole('button', { name: 'Construction' }).click();
    await figure.getByLabel('indice, 100 en 2008').check();
    expect(new URL(page.url()).search).toBe('?figure-secteurs=base100.construction.2008-2012');
    await from.selectOption('2010');
    await sectors.status.filter({ hasText: '2010–2012' }).waitFor();
    expect(await figure.getByLabel('indice, 100 en 2010').isChecked()).toBe(true);
    const indices = figure.locator('table').last();
    expect(await indices.locator('tbody tr:not([hidden])').first().locator('td').allTextContents()).toEqual(Array(5).fill('100'));
    const lines = (published('csv').match(/^20(?:10|12),.*$/gm) ?? []).map((line) => line.split(',').map(Number));
    expect(await indices.locator('tbody tr:not([hidden])').last().locator('td').allTextContents()).toEqual(
      lines[1]!.slice(1).map((value, i) => String(Math.round((100 * value) / lines[0]![i + 1]!))),
    );
    await expect.poll(() => drawing.locator('path.behind').count()).toBe(4);

    await reset.focus();
    await page.keyboard.press('Enter');
    expect(await sectors.drawn()).toBe('');
    expect(plain(await figure.locator('output').textContent())).toBe('Toute la période : 1998–2018');
    expect(await from.evaluate((select) => document.activeElement === select)).toBe(true);
    expect([await from.inputValue(), await to.inputValue()]).toEqual([WHOLE.first, WHOLE.last]);
    await figure.getByLabel('en salariés').check();
    await figure.getByRole('button', { name: 'Construction' }).click();
    expect(await drawing.evaluate((svg) => svg.outerHTML.replaceAll(' class=""', ''))).toBe(before.replaceAll(' class=""', ''));
    expect((await sectors.rows()).map((rows) => rows.length)).toEqual([21, 21]);
    expect(new URL(page.url()).search).toBe('');
    expect(faults()).toEqual([]);
    await close();
  });

  it('goes with what one takes away: CSV, SVG and image of what is shown', async () => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(addressOf(`${STUDY}?figure-secteurs=2008-2012`));
    const { figure, status } = figureOn(page);
    await status.filter({ hasText: '2008–2012' }).waitFor();
    const tool = (name: string) => figure.locator('.figure-tools').getByText(name, { exact: true });
    const csv = await saved(page, () => tool('CSV').click());
    const lines = published('csv').trim().split('\r\n');
    expect(csv).toEqual({
      name: 'vitre-secteurs-2008-2012.csv',
      content: [lines[0], ...lines.filter((line) => /^20(?:08|09|10|11|12),/.test(line)), ''].join('\r\n'),
    });

    const svg = await saved(page, () => tool('SVG').click());
    expect(svg.name).toBe('vitre-secteurs-2008-2012.svg');
    const words = await page.evaluate((xml) => {
      const root = new DOMParser().parseFromString(xml, 'image/svg+xml').documentElement;
      const inks = [...root.querySelectorAll('path')].map(
        (path) => `${path.getAttribute('stroke')} ${path.getAttribute('stroke-dasharray')}`,
      );
      return {
        said: [...root.querySelectorAll('text')].map((line) => line.textContent).join(' '),
        inks: new Set(inks).size,
        classes: root.querySelectorAll('[class]').length,
      };
    }, svg.content);
    expect(plain(words.said)).toContain(CHOSEN);
    expect(plain(words.said)).toMatch(/CC BY 4\.0 https:.* 2008 2009 2010 2011 2012 Industrie /);
    expect([words.inks, words.classes]).toEqual([5, 0]);
    expect((await saved(page, () => tool('PNG').click())).name).toBe('vitre-secteurs-2008-2012.png');

    await figure.getByLabel('indice, 100 en 2008').check();
    expect((await saved(page, () => tool('CSV').click())).content).toMatch(/\r\n2008,100,100,100,100,100\r\n2009,/);
    await page.close();
  });
});

describe('an address with a period', () => {
  it('is found again, on a figure alone in its frame and on nine panels at once', async () => {
    const page = await browser.newPage({ viewport: { width: 640, height: 900 } });
    await page.goto(addressOf('figures/vitre-chomage/?figure-chomage=2008-2015'));
    const alone = figureOn(page, 'chomage');
    await alone.status.filter({ hasText: '2008–2015' }).waitFor();
    expect((await alone.rows())[0]).toHaveLength(32);
    expect(await alone.years()).toEqual(['2008', '2010', '2012', '2014']);
    await page.goto(addressOf('etudes/?figure-chomage=2008-2015'));
    const panels = figureOn(page, 'chomage');
    await panels.status.filter({ hasText: '2008–2015' }).waitFor();
    expect(new Set(await panels.years())).toEqual(new Set(['2008', '2015']));
    const csv = await saved(page, () => panels.figure.locator('[data-copy=csv]').click());
    expect(csv.name).toBe('chomage-2008-2015.csv');
    expect(csv.content.trim().split('\r\n')).toHaveLength(33);
    await page.close();
  });

  it('means nothing where it is none, or not of this figure', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    for (const written of ['2018-2008', '1990-2012', '%3Cb%3E-2012']) {
      await page.goto(addressOf(`${STUDY}?figure-secteurs=${written}`));
      const { from, to, drawn } = figureOn(page);
      expect([await from.inputValue(), await to.inputValue(), await drawn()], written).toEqual([WHOLE.first, WHOLE.last, '']);
    }
    await page.close();
  });

  it('is forgotten, and it is said, when its drawing cannot be loaded; the page keeps its own', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.route('**/period-drawing*', (route) => route.abort());
    await page.goto(addressOf(STUDY));
    const { from, status, rows } = figureOn(page);
    await from.selectOption('2008');
    await status.filter({ hasText: 'n’a pas pu être dessinée' }).waitFor();
    expect([await from.inputValue(), (await rows())[0]!.length, new URL(page.url()).search]).toEqual(['1998', 21, '']);
    await page.close();
  });
});

it('without script no period is offered; from a file opened by double click it is drawn', async () => {
  const still = await browser.newPage({ javaScriptEnabled: false });
  await still.goto(addressOf(STUDY));
  expect(await still.locator('figure-period').count()).toBeGreaterThan(1);
  expect(await still.locator('figure-period:visible, .figure-period:visible').count()).toBe(0);
  await still.close();

  const folder = await studyToOpen('vitre');
  const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  try {
    await page.goto(pathToFileURL(join(folder, STUDY, 'index.html')).href);
    const sectors = figureOn(page);
    await sectors.choose('2008', '2012');
    expect((await sectors.rows())[0]).toHaveLength(5);
    expect((await saved(page, () => sectors.figure.locator('[data-copy=svg]').click())).name).toBe('vitre-secteurs-2008-2012.svg');
    expect(wrong).toEqual([]);
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
});
