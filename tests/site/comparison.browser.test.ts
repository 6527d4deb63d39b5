import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { outputFolder } from '../../src/commands/deployment.ts';
import { barriers } from './axe.ts';
import { sidewaysOverflow } from './overflow.ts';
import { addressOf } from './session.ts';
import { visit } from './visit.ts';
import { add, weigh, weightOf } from './weight.ts';

/** A place, compressed; then the page without its fonts, and what comes with another place. */
const PLACE = 6_000;
const PAGE = 60_000;
const TARGET = 44;

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const address = (search = '') => addressOf(`comparer/${search}`);
const list = (page: Page, rank: number) => page.getByRole('combobox', { name: `Lieu ${rank}` });
const compare = (page: Page) => page.getByRole('button', { name: 'Comparer', exact: true });
const names = (page: Page) => page.locator('place-comparison').getByRole('status');
const advice = (page: Page) => page.locator('[data-avis]');
const sentence = async (page: Page, row: string) =>
  (await page.locator(`#${row} .rangee-phrase`).innerText()).replace(/[\u00A0\u202F]/g, ' ');
/** Words of a row’s cells, in the order of the places. */
const cells = async (page: Page, row: string) => page.locator(`#${row} .rangee-cellules > li`).allInnerTexts();
const search = (page: Page) => new URL(page.url()).search;

describe('without script', () => {
  it('the first comparison is whole: sentences, drawings, numbers, sources', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(address());
    expect(await sentence(page, 'chomage')).toMatch(/plus bas à Vitré \(4,2 %\) qu’à Cholet \(5,6 %\) et à Cognac \(7,2 %\)/);
    for (const row of await page.locator('[data-rangee]').all()) {
      expect(await row.locator('.rangee-cellules > li').count()).toBe(3);
    }
    expect(await page.locator('#chomage .panneau-trace').count()).toBe(3);
    expect(await page.locator('form.comparer-choix').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false);
    expect(await page.locator('place-comparison').innerText()).toContain('JavaScript');
    await page.close();
  });

  it('its table is a file', () => {
    const csv = readFileSync(join(outputFolder(), 'comparer/comparaison.csv'), 'utf8');
    expect(csv.split('\r\n')[0]).toBe('lieu,code,mesure,periode,valeur,unite,source');
    expect(csv).toContain('Vitré,5319,taux de chômage,2025-T4,4.2,%,Insee');
  });
});

describe('with other places', () => {
  it('columns, sentences, address, title and status follow the lists', async () => {
    const { page, faults, close } = await visit(browser, address());
    const before = await cells(page, 'part');
    await list(page, 3).selectOption({ label: 'Pau' });
    await compare(page).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => names(page).innerText()).toBe('Comparaison\u00A0: Cognac, Vitré, Pau');
    expect(search(page)).toBe('?lieux=7509,5319,7522');
    expect(await page.title()).toBe('Comparer Cognac, Vitré et Pau | Terrains d’industrie');
    expect(await sentence(page, 'chomage')).toMatch(/plus bas à Vitré \(4,2 %\) qu’à Pau \(6,5 %\) et à Cognac \(7,2 %\)/);
    expect(await page.locator('[data-lien]').getAttribute('href')).toMatch(/\/comparer\/\?lieux=7509,5319,7522$/);
    expect((await cells(page, 'part')).slice(0, 2)).toEqual(before.slice(0, 2));
    expect(await page.locator('.tete-nom').allInnerTexts()).toEqual(['Cognac', 'Vitré', 'Lacq-Pau-Tarbes']);
    expect(faults()).toEqual([]);
    await page.goBack();
    await expect.poll(() => names(page).innerText()).toBe('Comparaison\u00A0: Cognac, Vitré, Cholet');
    expect(await page.title()).toBe('Comparer des zones d’emploi et des études | Terrains d’industrie');
    expect(await list(page, 3).inputValue()).toBe('5206');
    await close();
  });

  it('a link brings the same comparison, up to four places', async () => {
    const { page, faults, close } = await visit(browser, address('?lieux=0404,5212,5319,0301'));
    await expect.poll(() => page.locator('.tete-nom').count()).toBe(4);
    expect(await sentence(page, 'chomage')).toMatch(/qu’au Mans \(8,4 %\) et dans le Sud de La Réunion .*pour Est-littoral \(Guyane\)\.$/);
    expect((await cells(page, 'leviers'))[1]).toContain('Aucune étude ne se lit sur cette zone');
    for (const rank of [1, 2, 3, 4]) expect(await list(page, rank).inputValue()).not.toBe('');
    expect(faults()).toEqual([]);
    await close();
  });

  it('a panel is taller where values are higher, feet and years aligned', async () => {
    const { page, close } = await visit(browser, address('?lieux=0404,5319'));
    await expect.poll(() => page.locator('.tete-nom').count()).toBe(2);
    const [island, vitre] = await Promise.all((await page.locator('#chomage .panneau-trace').all()).map((one) => one.boundingBox()));
    expect(island!.height).toBeGreaterThan(2 * vitre!.height);
    expect(Math.abs(island!.y + island!.height - vitre!.y - vitre!.height)).toBeLessThan(1);
    expect(island!.width).toBe(vitre!.width);
    await close();
  });

  it('bars of a row have one length for one value in every column', async () => {
    const { page, close } = await visit(browser, address());
    for (const row of ['part', 'secteurs', 'effets-1998-2008', 'branches']) {
      const widths = await page
        .locator(`#${row} .barre`)
        .evaluateAll((bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().width)));
      expect(new Set(widths).size, row).toBe(1);
    }
    await close();
  });

  it('a place is taken out down to two, and the focus is not lost', async () => {
    const { page, close } = await visit(browser, address());
    const remove = page.getByRole('button', { name: /^Retirer/ });
    expect(await remove.allTextContents()).toHaveLength(3);
    await page.getByRole('button', { name: 'Retirer Vitré' }).press('Enter');
    await expect.poll(() => names(page).innerText()).toBe('Comparaison\u00A0: Cognac, Cholet');
    expect(await remove.count()).toBe(0);
    expect(await names(page).evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await list(page, 3).inputValue()).toBe('');
    expect(await sentence(page, 'leviers')).toMatch(/^Leviers que les deux études/);
    await close();
  });

  it('says what it cannot compare: one place, an unknown one, something else than a code', async () => {
    const { page, close } = await visit(browser, address('?lieux=7509,9999'));
    await expect.poll(() => advice(page).innerText()).toContain('ne nomme pas deux lieux connus');
    expect(await page.locator('.tete-nom').count()).toBe(3);
    await list(page, 2).selectOption('7509');
    await list(page, 3).selectOption('');
    await compare(page).click();
    expect(await advice(page).innerText()).toBe('Choisir au moins deux lieux différents.');
    await close();
    const other = await visit(browser, address('?lieux=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E,__proto__,../debut,7509,5319'));
    await expect.poll(() => names(other.page).innerText()).toBe('Comparaison\u00A0: Cognac, Vitré');
    expect(await advice(other.page).innerText()).toContain('<img src=x onerror=alert(1)>');
    expect(await other.page.locator('place-comparison img').count()).toBe(0);
    expect(other.faults()).toEqual([]);
    await other.close();
  });

  it('keeps what it showed when a file does not come, and tries again', async () => {
    const page = await browser.newPage();
    await page.goto(address());
    await page.route('**/lieux/7522.js', (route) => route.abort());
    await list(page, 1).selectOption('7522');
    await compare(page).click();
    await expect.poll(() => advice(page).innerText()).toContain('n’ont pas pu être lus');
    expect(await names(page).innerText()).toContain('Cognac, Vitré, Cholet');
    expect(search(page)).toBe('');
    await page.unroute('**/lieux/7522.js');
    await compare(page).click();
    await expect.poll(() => names(page).innerText()).toBe('Comparaison\u00A0: Pau, Vitré, Cholet');
    expect(await advice(page).innerText()).toBe('');
    await page.close();
  });

  it('an older, slower choice does not replace a newer one', async () => {
    const page = await browser.newPage();
    await page.goto(address());
    await page.route('**/lieux/7522.js', async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await list(page, 1).selectOption('7522');
    await compare(page).click();
    await list(page, 1).selectOption('5212');
    await compare(page).click();
    await page.waitForTimeout(900);
    expect(await names(page).innerText()).toBe('Comparaison\u00A0: Le Mans, Vitré, Cholet');
    expect(search(page)).toBe('?lieux=5212,5319,5206');
    await page.close();
  });

  it('saves the table of what is shown', async () => {
    const { page, faults, close } = await visit(browser, address('?lieux=7522,5319'));
    await expect.poll(() => names(page).innerText()).toContain('Pau, Vitré');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
    expect(download.suggestedFilename()).toBe('comparaison-7522-5319.csv');
    const csv = await text(await download.createReadStream());
    expect(csv).toContain('Pau,7522,taux de chômage,2025-T4,6.5,%,Insee');
    expect(csv).not.toContain('Cognac');
    expect(csv.split('\r\n').length).toBeGreaterThan(300);
    expect(faults()).toEqual([]);
    await close();
  });
});

describe('to everyone', () => {
  it('has nothing for axe with four places, in either scheme', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await visit(browser, address('?lieux=0404,7509,0302,8415'), { colorScheme });
      await expect.poll(() => page.locator('.tete-nom').count()).toBe(4);
      expect(await barriers(page)).toEqual([]);
      await close();
    }
  });

  it('never scrolls sideways, from two places to four', async () => {
    for (const places of ['7509,5319', '7509,5319,5206', '4427,0202,0058,5213']) {
      const { page, close } = await visit(browser, address(`?lieux=${places}`));
      await expect.poll(() => page.locator('.tete-nom').count()).toBe(places.split(',').length);
      for (const width of [320, 390, 700, 701, 1000, 1100, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sidewaysOverflow(page), `${places} à ${width}`).toEqual([]);
      }
      await close();
    }
  });

  it('offers targets large enough for a thumb', async () => {
    const { page, close } = await visit(browser, address(), { viewport: { width: 390, height: 800 }, hasTouch: true });
    const targets = page.locator('.comparer-choix :is(select, button), .comparer-outils > *, .comparer-tetes button, .cellule-suite a');
    const heights = await targets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights).toHaveLength(4 + 1 + 3 + 3 + 3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(TARGET);
    await close();
  });

  it('names the place in each cell where there are no columns', async () => {
    const { page, close } = await visit(browser, address(), { viewport: { width: 390, height: 800 } });
    expect((await cells(page, 'chomage')).map((text) => text.split('\n')[0])).toEqual(['Cognac', 'Vitré', 'Cholet']);
    expect((await cells(page, 'leviers')).map((text) => text.split('\n')[0])).toEqual(['Cognac', 'Vitré', 'Choletais']);
    await close();
  });

  it('what takes the focus is never under the names', async () => {
    const { page, close } = await visit(browser, address());
    await page.locator('#resiste a').last().focus();
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Shift+Tab');
      const hidden = await page.evaluate(() => {
        const { top, left, width } = document.activeElement!.getBoundingClientRect();
        return document.elementFromPoint(left + Math.min(4, width / 2), top + 2)?.closest('.comparer-tetes') !== null;
      });
      expect(hidden && !(await page.evaluate(() => document.activeElement!.closest('.comparer-tetes') !== null))).toBe(false);
    }
    await close();
  });
});

describe('on paper', () => {
  it('three places stand side by side on A4, without what only a screen can use', async () => {
    const page = await browser.newPage({ viewport: { width: 680, height: 970 }, colorScheme: 'dark' });
    await page.goto(address());
    await page.emulateMedia({ media: 'print' });
    for (const row of ['chomage', 'secteurs', 'leviers']) {
      const boxes = await Promise.all((await page.locator(`#${row} .rangee-cellules > li`).all()).map((one) => one.boundingBox()));
      expect(new Set(boxes.map((box) => Math.round(box!.y))).size).toBe(1);
      expect(boxes[1]!.x).toBeGreaterThan(boxes[0]!.x + boxes[0]!.width);
    }
    expect(await sidewaysOverflow(page)).toEqual([]);
    for (const selector of ['.comparer-choix', '.comparer-outils', '.comparer button']) {
      const seen = await Promise.all((await page.locator(selector).all()).map((one) => one.isVisible()));
      expect(seen, selector).not.toContain(true);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(5);
    await page.close();
  });
});

describe('bytes a reader downloads', () => {
  it('a place is light', () => {
    const folder = join(outputFolder(), 'comparer/lieux');
    const weights = readdirSync(folder).map((file) => weightOf(readFileSync(join(folder, file))).gzip);
    expect(weights).toHaveLength(306);
    expect(Math.max(...weights)).toBeLessThanOrEqual(PLACE);
  });

  it('the page asks for no place before it is asked for one', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().includes('/lieux/') && asked.push(request.url())));
    const weights = weigh(page);
    await page.goto(address(), { waitUntil: 'networkidle' });
    const { html, css, js, other } = await weights();
    const { gzip } = [html, css, js, other].reduce(add);
    console.info(`comparer : ${html.gzip} octets de HTML, ${css.gzip} de CSS, ${js.gzip} de script, compressés`);
    expect(gzip).toBeLessThanOrEqual(PAGE);
    expect(asked).toEqual([]);
    await page.close();
  });
});
