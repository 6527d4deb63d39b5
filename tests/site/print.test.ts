import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { sidewaysOverflow } from './overflow.ts';
import { addressOf } from './session.ts';

// A4 less its margins, at 96 pixels an inch.
const PAPER = { width: 680, height: 970 };

describe.each(['vitre', 'cognac', 'choletais'])('the study of %s on paper', (study) => {
  let browser: Browser;
  let page: Page;
  let text: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: PAPER, colorScheme: 'dark' });
    await page.goto(addressOf(`etudes/${study}/`));
    await page.emulateMedia({ media: 'print' });
    text = await page.innerText('body');
  });
  afterAll(() => browser.close());

  it('keeps the notes open and the numbered list of sources', async () => {
    const notes = await page.locator('.alinea .notes li').all();
    expect(notes.length).toBeGreaterThan(20);
    for (const note of notes) expect((await note.innerText()).trim()).not.toBe('');
    const sources = await page.locator('#sources li').all();
    expect(sources.length).toBeGreaterThan(10);
    for (const source of sources) expect(text).toContain((await source.innerText()).trim().split('\n')[0]);
  });

  it('leaves out what only a screen can use', async () => {
    for (const selector of ['nav', 'form', 'button', 'a[href="#contenu"]', 'summary', '.figure-tools']) {
      const seen = await Promise.all((await page.locator(selector).all()).map((one) => one.isVisible()));
      expect(seen, selector).not.toContain(true);
    }
  });

  it('sets text and notes side by side, within the sheet', async () => {
    const [text, notes] = await Promise.all(
      ['.alinea:has(.notes) > p', '.alinea > .notes'].map((selector) => page.locator(selector).first().boundingBox()),
    );
    expect(text!.width).toBeGreaterThan(400);
    expect(notes!.x).toBeGreaterThan(text!.x + text!.width);
    expect(await sidewaysOverflow(page)).toEqual([]);
  });

  it('has every figure drawn once, dark ink on white', async () => {
    for (const figure of await page.locator('figure.figure').all()) {
      const drawn = await Promise.all((await figure.locator('svg').all()).map((svg) => svg.isVisible()));
      expect(drawn.filter(Boolean)).toHaveLength(1);
    }
    const luminance = await page.evaluate(() => (getComputedStyle(document.body).color.match(/\d+/g) ?? []).slice(0, 3).map(Number));
    expect(Math.max(...luminance)).toBeLessThan(100);
  });

  it('makes a PDF of a reasonable number of pages', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // Text 112 mm wide beside its notes: a study of 2,500 words holds in some fifteen pages.
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(5);
    expect(sheets).toBeLessThan(30);
  });
});
