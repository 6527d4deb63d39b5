/** A dossier composed, shared, reopened, printed and taken away, on the site and in a folder opened by double click. */
import { unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { copyOf } from '../../src/editions/folder/copy.ts';
import { filesOfSite } from '../../src/editions/site-files.ts';
import { all, childrenOf, readXml } from '../teaching/read-xml.ts';
import { builtSite } from './built-editions.ts';
import { sidewaysOverflow } from './overflow.ts';
import { addressOf } from './session.ts';
import { visit } from './visit.ts';

let browser: Browser;
let folder: string;
const places: Record<string, string> = {};

beforeAll(async () => {
  browser = await launchBrowser();
  const site = builtSite();
  folder = join(mkdtempSync(join(tmpdir(), 'terrains-dossier-')), 'clé é #1');
  const files = filesOfSite(site.folder).filter((file) => file.startsWith('enseigner/composer/'));
  for (const [path, bytes] of await copyOf(site, { files, name: 'Essai', added: new Map() })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  places['http'] = addressOf('enseigner/composer/');
  places['file'] = pathToFileURL(join(folder, 'enseigner/composer/index.html')).href;
});
afterAll(async () => {
  rmSync(dirname(folder), { recursive: true, force: true });
  await browser.close();
});

const box = (page: Page, piece: string) => page.locator(`[value="${piece}"]`);
const chosen = (page: Page) => page.locator('[data-choisis] li').evaluateAll((items) => items.map((item) => item.dataset['piece']));
const preview = (page: Page) => page.locator('[data-apercu]');
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** By keyboard alone: two documents and two questions of Cognac, one of Vitré, in another order than the page’s. */
async function compose(page: Page): Promise<void> {
  for (const lesson of ['cognac', 'vitre']) {
    await page.locator(`[data-fiche=${lesson}] summary`).focus();
    await press(page, 'Enter');
  }
  for (const piece of ['cognac:d.chaine', 'cognac:q.quotient', 'cognac:q.ordre', 'cognac:c.croquis']) {
    await box(page, piece).focus();
    await press(page, 'Space');
  }
  await page.locator('[name=titre]').focus();
  await page.keyboard.type('<b>Deux</b> villes');
  await press(page, 'Tab');
  await page.keyboard.type('Par groupes de 4.');
}

describe.each(['http', 'file'])('a dossier composed from %s', (place) => {
  test('by keyboard on a phone: chosen, moved, completed, shared, opened again', async () => {
    const { page, faults, close } = await visit(browser, places[place]!, { viewport: { width: 390, height: 800 } });
    await compose(page);
    await page.getByRole('button', { name: /^Monter.*Question : Remettez/ }).focus();
    await press(page, 'Enter', 'Enter', 'Enter');
    await expect.poll(() => chosen(page)).toEqual(['cognac:q.ordre', 'cognac:d.chaine', 'cognac:q.quotient', 'cognac:c.croquis']);
    await page.getByRole('button', { name: 'Les ajouter' }).focus();
    await press(page, 'Enter');
    await expect.poll(async () => (await chosen(page)).slice(0, 3)).toEqual(['cognac:d.crise', 'cognac:d.reperes', 'cognac:q.ordre']);
    await expect.poll(() => preview(page).locator('.question').count()).toBe(2);
    expect(await preview(page).locator('h2').first().textContent()).toBe('<b>Deux</b> villes');
    expect(await sidewaysOverflow(page)).toEqual([]);

    const link = await page.locator('[name=lien]').inputValue();
    const other = await visit(browser, link);
    await expect.poll(() => chosen(other.page)).toEqual(await chosen(page));
    expect(await other.page.locator('[name=consigne]').inputValue()).toBe('Par groupes de 4.');
    expect([...faults(), ...other.faults()]).toEqual([]);
    await other.close();
    await close();
  });

  test('taken away for a platform: the same questions, in the same order', async () => {
    const { page, faults, close } = await visit(browser, `${places[place]}#v=1&n=lycee&p=cognac:d.chomage,q.ordre,q.quotient`, {
      acceptDownloads: true,
    });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Moodle/ }).click()]);
    const files = unzipSync(await buffer(await download.createReadStream()));
    expect(Object.keys(files).map((name) => name.replace('dossier/', ''))).toEqual([
      'LISEZ-MOI.txt',
      'cartouche.imscc',
      'questions.gift.txt',
      'questions.xml',
      'scorm.zip',
    ]);
    const bank = readXml(new TextDecoder().decode(files['dossier/questions.xml']));
    expect(childrenOf(bank, 'question').map(({ attributes }) => attributes['type'])).toEqual([
      'category',
      'description',
      'matching',
      'numerical',
    ]);
    expect(all(bank, 'file').map(({ attributes }) => attributes['name'])).toEqual(['cognac-chomage.svg']);
    expect(faults()).toEqual([]);
    await close();
  });
});

describe('a link that is not quite right', () => {
  test('keeps what it can, and says what it cannot', async () => {
    const { page, faults, close } = await visit(
      browser,
      `${places['http']}#v=1&n=lycee&p=cognac:d.chaine,q.disparue;roubaix:q.x&t=<img src=x onerror=alert(1)>`,
    );
    await expect.poll(() => chosen(page)).toEqual(['cognac:d.chaine']);
    expect(await page.getByRole('alert').innerText()).toMatch(/disparue[^]*roubaix/);
    expect(await preview(page).locator('img').count()).toBe(0);
    expect(faults()).toEqual([]);
    await close();
  });
});

describe('nothing is kept unless asked', () => {
  test('then only here, and erased at will', async () => {
    const { page, close } = await visit(browser, `${places['http']}#v=1&n=lycee&p=cognac:d.chaine`);
    const stored = () => page.evaluate(() => localStorage.length);
    expect(await stored()).toBe(0);
    await page.getByLabel(/Retrouver ce dossier/).check();
    expect(await stored()).toBe(1);
    await page.goto('about:blank');
    await page.goto(places['http']!);
    await expect.poll(() => chosen(page)).toEqual(['cognac:d.chaine']);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    expect([await stored(), await chosen(page)]).toEqual([0, []]);
    await close();
  });
});

test('printed for pupils, the dossier holds no answer; for the teacher it does', async () => {
  const { page, close } = await visit(browser, `${places['http']}#v=1&n=lycee&p=cognac:d.chaine,q.quotient`);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => (window.print = () => undefined));
  await expect.poll(() => preview(page).locator('.question').count()).toBe(1);
  expect(await page.locator('.composer-choix').isVisible()).toBe(false);
  expect(await preview(page).innerText()).not.toContain('Corrigé');
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-action=enseignant]')!.click());
  await expect.poll(() => preview(page).innerText()).toContain('Corrigé de la question 1');
  await close();
});
