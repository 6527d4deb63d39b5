import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { filesOf, readPages } from './built.ts';
import { addressOf } from './session.ts';
import { weigh } from './weight.ts';

const STUDY = 100_000;
const SCRIPT = 12_000;
const FONTS = 150_000;

const studies = readPages().filter(({ kind }) => kind === 'etude');

describe('bytes a reader downloads', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchBrowser()));
  afterAll(() => browser.close());

  it.each(studies)('$path fits its targets, compressed', async ({ path }) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const weights = weigh(page);
    await page.goto(addressOf(path.slice(basePath().length)), { waitUntil: 'networkidle' });
    const { html, css, js, other, fonts } = await weights();
    await page.close();
    expect(html.gzip + css.gzip + js.gzip + other.gzip).toBeLessThanOrEqual(STUDY);
    expect(js.gzip).toBeLessThanOrEqual(SCRIPT);
    expect(html.gzip).toBeGreaterThan(10_000);
    expect(fonts.plain).toBeGreaterThan(0);
  });

  it('all fonts of the site together fit theirs', () => {
    const fonts = filesOf().filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.reduce((total, file) => total + readFileSync(join(outputFolder(), file)).length, 0)).toBeLessThanOrEqual(FONTS);
  });
});
