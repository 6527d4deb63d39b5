import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { basePath } from '../../src/commands/deployment.ts';
import { readPages } from './built.ts';
import { lookedAt } from './moulds.ts';
import { addressOf, openBrowser } from './session.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Everything authors wrote: « SaintGobain » would be a fault, « BpiFrance » is in a source. */
const content = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ya?ml|mdx|csv|json)$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').normalize('NFC'))
  .join('\n')
  .replaceAll("'", '’');

it('no page glues a word to the next, as templates do when a line ends beside a tag', async () => {
  const glued: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
  for (const { path } of lookedAt(readPages())) {
    await page.goto(addressOf(path.slice(basePath().length)));
    const text = await page.innerText('body');
    const found = text.match(/[\p{L}\p{N}’.-]*(?:\p{Ll}|\p{Ll}[.,;:!?»)]|[.,;!?»)])\p{Lu}[\p{L}’-]*|[\p{L}]+[,;!?»)]\p{L}+/gu) ?? [];
    glued.push(...found.filter((token) => !content.includes(token)).map((token) => `${path} ${token}`));
  }
  await page.close();
  expect(glued).toEqual([]);
});
