/** Copies dropped on the page that verifies them: a whole one, and one whose every fault is named. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { canonicalAddress } from '../../src/commands/canonical.ts';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { weighAgain } from '../../src/editions/colophon.ts';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { BuiltSite } from '../../src/editions/edition.ts';
import { copyOf } from '../../src/editions/folder/copy.ts';
import { zipped } from '../../src/editions/zip.ts';
import { pageTree } from '../../src/search/page-tree.ts';
import { findFirefox, launchFirefox } from './firefox.ts';
import { visit } from './visit.ts';
import { filesOf } from './built.ts';
import { addressOf } from './session.ts';

const TAKEN = ['index.html', 'favicon.svg', 'methode/index.html', 'emporter/index.html', 'emporter/verifier/index.html'];
const CHECKER = 'emporter/verifier/index.html';
const folder = resolve('.cache/site-tests/copie é #1');

let browser: Browser;
let copy: Map<string, Uint8Array>;

beforeAll(async () => {
  browser = await launchBrowser();
  const site: BuiltSite = {
    folder: outputFolder(),
    base: basePath(),
    address: canonicalAddress(outputFolder()),
    version: '1.0.0',
    date: '2020-01-31',
    commit: 'abcdef0',
  };
  copy = await copyOf(site, { files: TAKEN, name: 'Essai', added: new Map() });
  rmSync(folder, { recursive: true, force: true });
  for (const [path, bytes] of copy) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
afterAll(() => browser.close());

/** The copy with one flipped bit, one file less, one more. */
function damaged(): Map<string, Uint8Array> {
  const spoilt = new Map(copy);
  const page = Uint8Array.from(spoilt.get('methode/index.html')!);
  const word = Buffer.from(page).indexOf('Méthode', Buffer.from(page).indexOf('<h1'));
  page[word]! ^= 1;
  spoilt.set('methode/index.html', page);
  spoilt.delete('favicon.svg');
  return spoilt.set('etranger.js', new TextEncoder().encode('!'));
}

const status = (page: Page) => page.locator('copy-checker [role=status]');
const pick = (page: Page, name: string, bytes: Uint8Array) =>
  page.locator('copy-checker input:not([webkitdirectory])').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });

const FAULTS = [
  'Fichiers changés (1)',
  'methode/index.html\u00A0: son texte n’est pas celui qu’elle annonce',
  'Fichiers manquants (1)',
  'favicon.svg',
  'Fichiers ajoutés (1)',
  'etranger.js',
];
const named = (page: Page) => page.locator('[data-rapport] :is(h3, li)').allInnerTexts();

describe('the page that verifies copies', () => {
  it('online, finds a zip whole, names each fault of a damaged one, and knows a page by its words', async () => {
    const { page, faults, close } = await visit(browser, addressOf('emporter/verifier/'));
    await pick(page, 'copie.zip', zipped(copy, 'terrains', '2026-11-23'));
    await expect.poll(() => status(page).innerText()).toMatch(/est intact/);
    await pick(page, 'copie.zip', zipped(damaged(), 'terrains', '2026-11-23'));
    await expect.poll(() => status(page).innerText()).toMatch(/n’est pas intact\u00A0: 3 différences/);
    expect(await named(page)).toEqual(FAULTS);
    await pick(page, 'page.html', copy.get('methode/index.html')!);
    await expect.poll(() => status(page).innerText()).toBe('Le texte de «\u00A0page.html\u00A0» est celui que la page annonce.');
    await pick(page, 'page.html', damaged().get('methode/index.html')!);
    await expect.poll(() => status(page).innerText()).toMatch(/n’est pas celui/);
    await pick(page, 'tronquee.zip', zipped(copy, 'terrains', '2026-11-23').slice(0, 2_000));
    await expect.poll(() => status(page).innerText()).toMatch(/tronquee.zip.*n’est pas un fichier/);
    // Its manifest exists only once editions are made.
    expect(faults().filter((fault) => !fault.includes('manifeste.json') && !fault.includes('404'))).toEqual([]);
    await close();
  });

  it('on a page opened by double click, verifies the folder it is in, and says once that it is old', async () => {
    const { page, faults, close } = await visit(browser, pathToFileURL(join(folder, CHECKER)).href);
    await page.locator('copy-checker input[webkitdirectory]').setInputFiles(folder);
    await expect.poll(() => status(page).innerText()).toMatch(/est intact/);
    await pick(page, 'copie.zip', zipped(damaged(), 'terrains', '2026-11-23'));
    await expect.poll(() => status(page).innerText()).toMatch(/3 différences/);
    expect(await named(page)).toEqual(FAULTS);
    const notice = page.getByRole('complementary', { name: 'Âge de cette copie' });
    expect(await notice.getByRole('link').getAttribute('href')).toMatch(/^https:.*\/emporter\/$/);
    await notice.getByRole('button').click();
    expect(await notice.count()).toBe(0);
    await page.goto(pathToFileURL(join(folder, 'methode/index.html')).href);
    expect(await notice.count()).toBe(0);
    expect(faults()).toEqual([]);
    await close();
  });

  it.skipIf(!findFirefox())('in Firefox too, with its strict rules for files', async () => {
    const firefox = await launchFirefox(findFirefox()!);
    try {
      await firefox.open(pathToFileURL(join(folder, CHECKER)).href);
      const zip = Buffer.from(zipped(damaged(), 'terrains', '2026-11-23')).toString('base64');
      const said = await firefox.evaluate<string[]>(`(async () => {
        const bytes = Uint8Array.from(atob('${zip}'), (sign) => sign.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], 'copie.zip'));
        const field = document.querySelector('copy-checker input:not([webkitdirectory])');
        field.files = transfer.files;
        field.dispatchEvent(new Event('change'));
        for (let turn = 0; turn < 200 && !document.querySelector('[data-rapport] li'); turn += 1) await new Promise((done) => setTimeout(done, 50));
        await new Promise((done) => setTimeout(done, 300));
        return [...document.querySelectorAll('[data-rapport] :is(h3, li)')].map((element) => element.innerText);
      })()`);
      expect(said).toEqual(FAULTS);
      expect(firefox.faults()).toEqual([]);
    } finally {
      await firefox.close();
    }
  });

  it.skipIf(spawnSync('sha256sum', ['--version']).error)('the command it gives says the same', () => {
    const check = () => spawnSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' }).stdout;
    expect(check()).toBe('');
    const damage = damaged();
    writeFileSync(join(folder, 'methode/index.html'), damage.get('methode/index.html')!);
    rmSync(join(folder, 'favicon.svg'));
    expect(
      check()
        .split('\n')
        .map((line) => line.split(':')[0]),
    ).toEqual(['favicon.svg', 'methode/index.html', '']);
  });
});

describe('what each page says of itself', () => {
  it('is its version, its day, and the hash of its text; in a copy, the same hash of the same text', () => {
    const said = (html: string) => /<code data-empreinte[^>]*>([\da-f]{64})<\/code>/.exec(html)?.[1];
    for (const path of filesOf()
      .filter((file) => file.endsWith('.html') && !file.startsWith('licences/'))
      .filter((_, index) => index % 20 === 0)) {
      const html = readFileSync(join(outputFolder(), path), 'utf8');
      const tree = pageTree(html);
      const stated = said(html);
      expect(html, path).toMatch(/<p class="colophon" data-version="[\d.]+" data-date="\d{4}-\d\d-\d\d"/);
      weighAgain(tree);
      expect(toString(select('code[data-empreinte]', tree)!), path).toBe(stated);
    }
    const page = readFileSync(join(outputFolder(), 'methode/index.html'), 'utf8');
    expect(said(new TextDecoder().decode(copy.get('methode/index.html')))).toBe(said(page));
    expect(select('html', pageTree(page))!.properties.dataCopie).toBeUndefined();
  });
});
