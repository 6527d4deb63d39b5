import type { Browser } from 'playwright-core';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../edition.ts';

/**
 * Prints a document as if it stood on the site: styles and fonts come from the built files, nothing from a network.
 * @param draft without the tags and the outline that a screen reader and a reader’s program use: smaller and sooner read
 */
export async function print(browser: Browser, site: BuiltSite, html: string, draft = false): Promise<Uint8Array> {
  for (let trial = 1; ; trial += 1) {
    try {
      return await printOnce(browser, site, html, draft);
    } catch (error) {
      // One page in some hundred falls with its process while Chromium tags it, and prints at the second trial.
      if (trial === TRIALS || !/crashed|closed/i.test(String(error))) throw error;
    }
  }
}

const TRIALS = 3;

async function printOnce(browser: Browser, site: BuiltSite, html: string, draft: boolean): Promise<Uint8Array> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    const address = `${site.address}emporter/livre.html`;
    const home = new URL(site.address);
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url === address) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      const { origin, pathname } = new URL(url);
      const file = join(site.folder, decodeURIComponent(pathname.slice(home.pathname.length)));
      const inside = origin === home.origin && pathname.startsWith(home.pathname) && !pathname.includes('..');
      if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile()) return route.abort();
      return route.fulfill({ body: readFileSync(file), contentType: file.endsWith('.css') ? 'text/css' : undefined });
    });
    await page.goto(address, { waitUntil: 'load' });
    return await page.pdf({ tagged: !draft, outline: !draft, preferCSSPageSize: true, printBackground: true });
  } finally {
    await context.close();
  }
}
