import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { parse } from 'yaml';
import { basePath } from '../../src/commands/deployment.ts';
import { driveSearch, searchFolder } from './search-engine.ts';
import { addressOf } from './session.ts';
import { visit } from './visit.ts';
import { add, weigh } from './weight.ts';

interface Question {
  ask: string;
  /** Without the deployment's prefix; one, or any of several; none when nothing must be found. */
  page?: string;
  pages?: string[];
}

const { questions } = parse(readFileSync(new URL('../search/questions.yaml', import.meta.url), 'utf8')) as { questions: Question[] };

/** Engine, index and the texts shown, compressed: what a first search may add to the page. */
const FIRST_SEARCH = 250_000;

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const searchFor = (query: string, others = '') => addressOf(`recherche/?q=${encodeURIComponent(query)}${others}`);
const titles = (page: Page) => page.locator('.resultat h2 a');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Mots à chercher' });
const status = (page: Page) => page.getByRole('status').first();
const hasFocus = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
/** Longer than the usual second: other tests may keep the machine busy. */
const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 15_000 });
/** A browser kept busy gives up the fade between two pages, and says so as an error. */
const beyondFades = (faults: string[]) => faults.filter((fault) => !fault.includes('Transition was aborted'));
const FIELD = '[data-recherche=champ]';

describe('the questions of tests/search/questions.yaml', () => {
  it('have the same answers on the web and in an unzipped folder, the right pages among the first', async () => {
    const asked = questions.map(({ ask }) => ask);
    const web = await visit(browser, addressOf('recherche/'));
    const online = await driveSearch(web.page, asked);
    expect(web.faults()).toEqual([]);
    await web.close();

    const folder = await searchFolder();
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(folder.address);
    const carried = await driveSearch(page, asked);
    await context.close();
    folder.remove();
    expect(failed).toEqual([]);
    expect(carried.filter((answer, i) => JSON.stringify(answer) !== JSON.stringify(online[i]))).toEqual([]);

    const ranks = questions.map(({ page: one, pages = one ? [one] : [] }, i) => {
      const expected = pages.map((path) => basePath() + path.slice(1));
      return expected.length === 0 ? null : online[i]!.pages.findIndex((url) => expected.includes(url.replace(/#.*/, ''))) + 1;
    });
    const asking = ranks.filter((rank) => rank !== null);
    const reciprocal = asking.reduce((total, rank) => total + (rank === 0 ? 0 : 1 / rank), 0) / asking.length;
    console.info(`${questions.length} questions, rang réciproque moyen : ${reciprocal.toFixed(3)}`);
    expect(reciprocal).toBeGreaterThanOrEqual(0.9);
    expect(questions.filter((_, i) => ranks[i] === null && online[i]!.results.length > 0)).toEqual([]);
  });
});

describe('the search page', () => {
  it('searches as one types, keeps each search in the history, says how many results there are', async () => {
    const { page, faults, close } = await visit(browser, addressOf('recherche/'));
    await field(page).pressSequentially('tonnellerie', { delay: 20 });
    await eventually(() => status(page).textContent()).toMatch(/^\d+ résultats?$/);
    await page.keyboard.press('Enter');
    await field(page).fill('mouchoirs');
    await eventually(() => page.url()).toContain('q=mouchoirs');
    await page.goBack();
    await eventually(() => field(page).inputValue()).toBe('tonnellerie');
    await eventually(() => titles(page).first().getAttribute('href')).toContain('/etudes/cognac/');
    await page.goBack();
    await eventually(() => field(page).inputValue()).toBe('');
    await eventually(() => titles(page).count()).toBe(0);
    expect(beyondFades(faults())).toEqual([]);
    await close();
  });

  it('filters, in the address and in the history too; counts follow', async () => {
    const { page, close } = await visit(browser, searchFor('école'));
    await titles(page).first().waitFor();
    const before = await status(page).textContent();
    const box = page.getByRole('checkbox', { name: /Dispositifs/ });
    await box.check();
    await eventually(async () => new Set(await page.locator('.resultat-nature').allTextContents())).toEqual(new Set(['Dispositif']));
    const count = await page.locator('label', { has: box }).locator('.recherche-nombre').textContent();
    expect(await status(page).textContent()).toMatch(new RegExp(`^${count} résultat`));
    expect(page.url()).toContain('nature=dispositif');
    await page.reload();
    await titles(page).first().waitFor();
    expect(await box.isChecked()).toBe(true);
    await page.goBack();
    await eventually(() => status(page).textContent()).toBe(before);
    expect(await box.isChecked()).toBe(false);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await box.isVisible()).toBe(false);
    await page.locator('[data-groupe=nature] summary').click();
    expect((await page.locator('label', { has: box }).boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await close();
  });

  it('gives six results at a time, moves to the new ones, and works from the keyboard', async () => {
    const { page, close } = await visit(browser, searchFor('industrie'));
    await eventually(() => titles(page).count()).toBe(6);
    await page.getByRole('button', { name: 'Résultats suivants' }).click();
    await eventually(() => titles(page).count()).toBe(12);
    const isFocused = (nth: number) =>
      titles(page)
        .nth(nth)
        .evaluate((link) => link === document.activeElement);
    expect(await isFocused(6)).toBe(true);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await hasFocus(page, FIELD)).toBe(true);
    for (const [key, nth] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
    ] as const) {
      await page.keyboard.press(key);
      expect(await isFocused(nth)).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await hasFocus(page, FIELD)).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => field(page).inputValue()).toBe('');
    await eventually(() => titles(page).count()).toBe(0);
    await close();
  });

  it('reads nothing a visitor types as markup, and is not put off by it', async () => {
    const { page, faults, close } = await visit(browser, addressOf('recherche/'));
    let alerts = 0;
    page.on('dialog', (dialog) => {
      alerts += 1;
      void dialog.dismiss();
    });
    const nasty = [
      '<script>alert(1)</script> usine',
      '"><img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '%3Cb%3E',
      'usine '.repeat(1667),
      'x'.repeat(10_000),
      '🏭🏭 👩‍🏭',
      '\u202Eusine\u202C مصنع',
      '.*(usine|[a-z]+)+$ \\b{2,}',
      "’’’ ' ‘’",
      '-',
      '«',
      '"" «» -""',
    ];
    for (const query of nasty) {
      await field(page).fill('');
      await eventually(() => status(page).textContent()).toBe('');
      await field(page).fill(query);
      await eventually(() => status(page).textContent()).toMatch(/résultat/);
      expect(await page.locator('.recherche-resultats').locator('img, script, [onerror]').count()).toBe(0);
    }
    expect(alerts).toBe(0);
    expect(beyondFades(faults())).toEqual([]);
    await close();
  });

  it('leads to the index when nothing is found, when the engine fails, and without script', async () => {
    const index = `a[href="${basePath()}index/"]`;
    const nothing = await visit(browser, searchFor('xyzzyx'));
    await eventually(() => status(nothing.page).textContent()).toBe('Aucun résultat');
    expect(await nothing.page.locator(`.recherche-resultats ${index}`).isVisible()).toBe(true);
    await nothing.close();

    for (const refuse of ['**/wasm.fr.pagefind', '**/pagefind.js']) {
      const broken = await browser.newPage();
      await broken.route(refuse, (route) => route.abort());
      await broken.goto(searchFor('usine'));
      await broken.getByText('n’a pas pu démarrer').waitFor();
      expect(await broken.locator(`.recherche-resultats ${index}`).isVisible()).toBe(true);
      await broken.close();
    }

    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(searchFor('usine'));
    expect(await plain.locator(`noscript ${index}`).isVisible()).toBe(true);
    await plain.close();
  });

  it('asks for the words as typed when told to', async () => {
    const { page, close } = await visit(browser, searchFor('Vitrée', '&exact=1'));
    await eventually(() => status(page).textContent()).toMatch(/résultat/);
    expect(await page.locator('.recherche-avis').textContent()).not.toContain('Résultats pour');
    await field(page).fill('Vitré');
    await eventually(() => new URL(page.url()).search).toBe('?q=Vitr%C3%A9');
    await close();
  });

  it('costs little the first time', async () => {
    const page = await browser.newPage();
    await page.goto(addressOf('recherche/'), { waitUntil: 'networkidle' });
    const weights = weigh(page);
    await field(page).fill('foncier industriel');
    await titles(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    const { html, css, js, fonts, other } = await weights();
    const { gzip } = [html, css, js, fonts, other].reduce(add);
    console.info(`première recherche : ${gzip} octets compressés`);
    expect(gzip).toBeGreaterThan(50_000);
    expect(gzip).toBeLessThanOrEqual(FIRST_SEARCH);
    await page.close();
  });
});

describe('the page a result leads to', () => {
  it('opens at the section with the words marked, in an address worth copying', async () => {
    const { page, faults, close } = await visit(browser, searchFor('foncier industriel'));
    const passage = page.locator('.resultat-passages a').first();
    await passage.waitFor();
    const { pathname, hash, searchParams } = new URL(await passage.evaluate((link) => (link as HTMLAnchorElement).href));
    expect(searchParams.get('surligner')).toMatch(/^foncier industriel/);
    await passage.click();
    await page.waitForURL((url) => url.pathname === pathname && url.search === '');
    expect(new URL(page.url()).hash).toBe(hash);
    const button = page.getByRole('button', { name: 'Effacer le surlignage' });
    await button.waitFor();
    const section = await page.locator(`[id="${hash.slice(1)}"]`).boundingBox();
    expect(Math.abs(section!.y)).toBeLessThan(120);
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('recherche') ?? [])].map((range) => String(range)));
    expect((await marked()).map((text) => text.slice(0, 5).toLowerCase())).toEqual(expect.arrayContaining(['fonci', 'indus']));
    expect(await page.locator('mark').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await button.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await button.click();
    expect(await marked()).toEqual([]);
    expect(await hasFocus(page, 'main')).toBe(true);
    await page.goBack();
    await titles(page).first().waitFor();
    expect(beyondFades(faults())).toEqual([]);
    await close();
  });

  it('exists, and so does its section', async () => {
    const { page, close } = await visit(browser, searchFor('usine'));
    await titles(page).first().waitFor();
    const links = await page.locator('.resultat a').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(6);
    const missing = await page.evaluate(async (all) => {
      const pages = new Map<string, Document>();
      const lost: string[] = [];
      for (const link of all) {
        const { pathname, hash } = new URL(link);
        if (!pages.has(pathname)) pages.set(pathname, new DOMParser().parseFromString(await (await fetch(pathname)).text(), 'text/html'));
        if (hash && !pages.get(pathname)!.getElementById(decodeURIComponent(hash.slice(1)))) lost.push(link);
      }
      return lost;
    }, links);
    expect(missing).toEqual([]);
    await close();
  });
});

describe('the dialog of search', () => {
  const sheet = (page: Page) => page.getByRole('dialog', { name: 'Recherche' });

  it('opens over any page with « / » or Ctrl+K, answers, and gives the focus back', async () => {
    const { page, faults, close } = await visit(browser, addressOf('etudes/vitre/'));
    const before = page.url();
    await page.locator('.marque').focus();
    await page.keyboard.press('/');
    await page.keyboard.type('7720 m2');
    await eventually(() => sheet(page).locator('mark').first().textContent()).toBe('7\u202F720\u00A0m²');
    expect(await sheet(page).getByRole('status').textContent()).toMatch(/résultat/);
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(page, '.fenetre-recherche .resultat h2 a')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await hasFocus(page, `dialog ${FIELD}`)).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => sheet(page).isVisible()).toBe(false);
    expect(await hasFocus(page, '.marque')).toBe(true);
    expect(page.url()).toBe(before);

    await page.keyboard.press('Control+k');
    expect(await hasFocus(page, `dialog ${FIELD}`)).toBe(true);
    await page.keyboard.type('murs');
    await expect
      .poll(() => sheet(page).getByRole('link', { name: 'Toute la page' }).getAttribute('href'))
      .toBe(`${basePath()}recherche/?q=murs`);
    await page.keyboard.press('ArrowDown');
    const { pathname } = new URL(
      await titles(page)
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).href),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === pathname && url.search === '');
    expect(beyondFades(faults())).toEqual([]);
    await close();
  });

  it('takes over what is typed in the box of the header; Enter leads to the page of results', async () => {
    const { page, close } = await visit(browser, addressOf('etudes/vitre/'));
    await page.locator('header [role=search] input').focus();
    await page.keyboard.type('verrerie', { delay: 15 });
    await eventually(() => sheet(page).locator(FIELD).inputValue()).toBe('verrerie');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/recherche/?q=verrerie');
    await titles(page).first().waitFor();
    await close();
  });

  it('is a sheet of the whole window for a finger, and leads to the page of results', async () => {
    const { page, faults, close } = await visit(browser, addressOf('etudes/vitre/'), {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('header summary').tap();
    await page.locator('.menu-chercher a').tap();
    expect(await sheet(page).boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    await sheet(page).locator(FIELD).fill('foncier');
    await titles(page).first().waitFor();
    const small = await sheet(page)
      .locator('button, input, .fenetre-compte a, .resultat a')
      .evaluateAll((all) => all.flatMap((one) => (one.getBoundingClientRect().height < 44 ? [one.outerHTML] : [])));
    expect(small).toEqual([]);
    expect(await sheet(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await sheet(page).getByRole('button', { name: 'Fermer' }).tap();
    expect(await sheet(page).isVisible()).toBe(false);
    expect(await hasFocus(page, '.menu-chercher a')).toBe(true);
    await page.locator('.menu-chercher a').tap();
    expect(beyondFades(faults())).toEqual([]);
    await sheet(page).getByRole('link', { name: 'Toute la page' }).tap();
    await page.waitForURL('**/recherche/?q=foncier');
    await close();
  });

  it('loads nothing before it is asked for; « / » can be turned off, Ctrl+K stays', async () => {
    const { page, close } = await visit(browser, addressOf('recherche/'));
    await page.getByRole('checkbox', { name: /La touche/ }).uncheck();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(addressOf('etudes/vitre/'), { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(asked.filter((url) => /pagefind|dialog/.test(url))).toEqual([]);
    await page.keyboard.press('Control+k');
    expect(await sheet(page).isVisible()).toBe(true);
    await close();
  });
});
