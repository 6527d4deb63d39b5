import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { elements, filesOf, readPages } from './built.ts';
import { addressOf } from './session.ts';
import { visit } from './visit.ts';
import { studyToOpen } from './study-to-open.ts';

const HEAVIEST = 80_000;
const PAPER = [250, 251, 250];

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const drawings = filesOf().filter((file) => /(?:^|\/)figures\/[^/]+\.svg$/.test(file));
const alone = readPages().filter(({ file }) => /^figures\/[^/]+\/index\.html$/.test(file));
/** No-break spaces as ordinary ones. */
const plain = (text: string | null) => (text ?? '').replace(/[\u00A0\u202F]/g, ' ');
const read = (file: string) => readFileSync(join(outputFolder(), file), 'utf8');
const sectors = (page: Page) => page.locator('#figure-secteurs');

describe('the SVG file of each figure', () => {
  it('is well-formed, light, and says what it comes from', async () => {
    const page = await browser.newPage();
    expect(drawings.length).toBe(alone.length);
    for (const file of drawings) {
      const text = read(file);
      expect(Buffer.byteLength(text), file).toBeLessThan(HEAVIEST);
      const words = await page.evaluate((xml) => {
        const root = new DOMParser().parseFromString(xml, 'image/svg+xml').documentElement;
        return root.tagName === 'svg' ? [...root.querySelectorAll('text')].map((line) => line.textContent).join(' ') : root.textContent;
      }, text);
      expect(plain(words), file).toMatch(
        /^Figure \d+ .+Terrains d’industrie, .+, version .+ \d{4}\. CC BY 4\.0 https:\/\/\S+#figure-[\w-]+/,
      );
    }
    await page.close();
  });

  it.each(['etudes/vitre/', 'comprendre/rien-n-est-joue-d-avance/', 'dispositifs/ecoles-de-production/'])(
    'has the inks of the drawing in /%s',
    async (path) => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
      const inks = (svg: Element) =>
        [...svg.querySelectorAll('path, line, rect, circle, text')].map((mark) => {
          const { fill, stroke, strokeWidth, strokeDasharray, fontWeight } = getComputedStyle(mark);
          return [mark.tagName, fill, stroke, strokeWidth, strokeDasharray, mark.tagName === 'text' && fontWeight].join(' ');
        });
      await page.goto(addressOf(path));
      const shown = await page.locator('.figure-view:not(.base100) .chart-wide').all();
      const here = [];
      for (const svg of shown) here.push(await svg.evaluate(inks));
      const files = await page
        .locator('.figure-tools a[href$=".svg"]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(files).toHaveLength(here.length);
      for (const [i, file] of files.entries()) {
        await page.goto(file);
        // A pattern bears the name of its drawing.
        const unnamed = (list: string[]) => list.map((ink) => ink.replace(/url\("#[\w-]*?-wide-/, 'url("#'));
        expect(unnamed(await page.locator('.chart-wide').evaluate(inks)), file).toEqual(unnamed(here[i]!));
      }
      await page.close();
    },
  );
});

/** Downloads a figure’s image and reads it back: its size, its corner, and which of its lines of pixels bear ink. */
async function imageOf(page: Page, figure: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: 'PNG' }).click()]);
  const bytes = await buffer(await download.createReadStream());
  const pixels = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data: all } = pen.getImageData(0, 0, image.width, image.height);
    const dark = Array.from({ length: image.height }, (_, y) => {
      for (let x = 0; x < image.width; x += 1) if (all[4 * (y * image.width + x)]! < 120) return true;
      return false;
    });
    return { width: image.width, height: image.height, corner: [...all.slice(0, 3)], dark };
  }, bytes.toString('base64'));
  return { name: download.suggestedFilename(), signature: bytes.subarray(1, 4).toString(), ...pixels };
}

const sizeOf = (file: string) => /width="(\d+)" height="(\d+)"/.exec(read(file))!.slice(1).map(Number);

describe('the PNG image of a figure', () => {
  it.each(['light', 'dark'] as const)('is its SVG file at twice its size, on light paper, for a reader in the %s', async (colorScheme) => {
    const { page, faults, close } = await visit(browser, addressOf('etudes/vitre/'), {
      colorScheme,
      viewport: { width: 1440, height: 900 },
    });
    for (const id of ['chomage', 'chronologie', 'secteurs', 'decomposition', 'branches']) {
      const image = await imageOf(page, page.locator(`#figure-${id}`));
      expect(image).toMatchObject({ name: `vitre-${id}.png`, signature: 'PNG', corner: PAPER });
      expect([image.width, image.height]).toEqual(sizeOf(`etudes/vitre/figures/${id}.svg`).map((side) => 2 * side));
      // Words at the top and at the bottom, a drawing between.
      const height = image.dark.length;
      for (const [from, to] of [
        [100, 200],
        [300, height - 300],
        [height - 160, height - 50],
      ] as const)
        expect(image.dark.slice(from, to), `${id} ${from}`).toContain(true);
      expect(image.dark.slice(-30)).not.toContain(true);
    }
    expect(faults()).toEqual([]);
    await close();
  });

  it('is made on a phone too, from the wide drawing', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(addressOf('etudes/vitre/'));
    expect((await imageOf(page, page.locator('#figure-chomage'))).width).toBe(2 * sizeOf('etudes/vitre/figures/chomage.svg')[0]!);
    await page.close();
  });

  it('is made from a file opened by double click', async () => {
    const folder = await studyToOpen('vitre');
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('request', (request) => void (request.resourceType() === 'fetch' && wrong.push(request.url())));
    try {
      await page.goto(pathToFileURL(join(folder, 'etudes/vitre/index.html')).href);
      const image = await imageOf(page, page.locator('#figure-chomage'));
      expect(image).toMatchObject({ name: 'vitre-chomage.png', corner: PAPER });
      await page.getByLabel('indice, 100 en 1998').check();
      await sectors(page).getByRole('button', { name: 'Construction' }).click();
      expect(await sectors(page).locator('.base100 .chart-wide').isVisible()).toBe(true);
      expect(wrong).toEqual([]);
    } finally {
      await page.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the tools of a figure', () => {
  it('open one at a time, under their line, and work with the keyboard', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(addressOf('etudes/vitre/'));
    const tool = (name: string) => sectors(page).locator('.figure-tools summary', { hasText: name });
    await tool('Citer').focus();
    await page.keyboard.press('Enter');
    const panel = sectors(page).locator('.figure-panel:visible');
    expect(plain(await panel.innerText())).toMatch(
      /^TERRAINS D’INDUSTRIE, \d{4}\. .+\. Terrains d’industrie, figure 4, étude n° 2, Vitré, version .+ Disponible à l’adresse : https:/,
    );
    await tool('Intégrer').click();
    expect(await panel.count()).toBe(1);
    expect(await panel.innerText()).toContain('<iframe src=');
    const line = await tool('Intégrer').boundingBox();
    expect((await tool('Tableau').boundingBox())!.y).toBe(line!.y);
    expect((await panel.boundingBox())!.y).toBeGreaterThanOrEqual(line!.y + line!.height);
    await page.close();
  });

  it.each([
    [1440, 24],
    [390, 44],
  ])('are large enough at %i px', async (width, least) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(addressOf('etudes/vitre/'));
    const targets = await page
      .locator('.figure-tools :is(summary, button, div > a), .figure-tools > a, figure-options :is(button, label)')
      .all();
    expect(targets.length).toBeGreaterThan(40);
    const small = [];
    for (const target of targets) {
      const box = await target.boundingBox();
      if (box && (box.height < least || box.width < 24)) small.push(`${await target.innerText()} ${box.width} × ${box.height}`);
    }
    expect(small).toEqual([]);
    await page.close();
  });

  it('without script: all but the image, and the index by its own button', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false });
    await page.goto(addressOf('etudes/vitre/'));
    expect(await sectors(page).getByRole('button').count()).toBe(0);
    expect(await sectors(page).locator('.figure-tools').innerText()).toMatch(/^Tableau\s+CSV\s+Jeu complet\s+SVG\s+Citer\s+Intégrer$/);
    await sectors(page).locator('summary', { hasText: 'Tableau' }).click();
    const shown = async () => [
      await sectors(page)
        .locator('svg:visible')
        .evaluateAll((all) => all.map((svg) => svg.closest('.base100') !== null)),
      await sectors(page).locator('td:visible').first().innerText(),
    ];
    expect(await shown()).toEqual([[false], '11\u202F408']);
    await page.getByLabel('indice, 100 en 1998').check();
    expect(await shown()).toEqual([[true], '100']);
    await page.close();
  });
});

describe('curves', () => {
  const open = async (query = '') => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(addressOf(`etudes/vitre/${query}`));
    return page;
  };
  const behind = (page: Page) => sectors(page).locator('.chart-wide:visible path.behind').count();
  const pressed = (page: Page) => sectors(page).locator('[aria-pressed=true]').allInnerTexts();

  it('keep in the address what a reader chose, and find it again', async () => {
    const page = await open();
    await page.getByLabel('indice, 100 en 1998').check();
    expect(new URL(page.url()).search).toBe('?figure-secteurs=base100');
    await sectors(page).getByRole('button', { name: 'Construction' }).click();
    expect(page.url()).toMatch(/\?figure-secteurs=base100\.construction#figure-secteurs$/);
    const other = await open(new URL(page.url()).search);
    expect(await pressed(other)).toEqual(['Construction']);
    expect(await behind(other)).toBe(4);
    expect(await other.getByLabel('indice, 100 en 1998').isChecked()).toBe(true);
    await other.getByLabel('en salariés').check();
    await sectors(other).getByRole('button', { name: 'Construction' }).click();
    expect(new URL(other.url()).search).toBe('');
    expect(await behind(other)).toBe(0);
    await page.close();
    await other.close();
  });

  it('say their indices once they show them', async () => {
    const page = await open('?figure-secteurs=base100');
    await sectors(page).locator('.figure-drawings').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    expect(plain(await sectors(page).locator('output').innerText())).toMatch(/^2018 : Industrie \d{2,3}, Tertiaire marchand \d{2,3},/);
    await page.getByLabel('en salariés').check();
    expect(await sectors(page).locator('output').textContent()).toBe('');
    await page.close();
  });

  it('come in front one after the other with H, then all again', async () => {
    const page = await open();
    await sectors(page).locator('.figure-drawings').focus();
    const seen = [];
    for (let times = 0; times < 6; times += 1) {
      await page.keyboard.press('h');
      seen.push([(await pressed(page))[0] ?? null, await behind(page), await sectors(page).locator('output').textContent()]);
    }
    expect(seen[0]).toEqual(['Industrie', 4, 'Industrie en avant']);
    expect(seen[3]).toEqual(['Construction', 4, 'Construction en avant']);
    expect(seen[5]).toEqual([null, 0, 'Toutes les courbes']);
    await page.close();
  });

  it.each(['?figure-secteurs=', '?figure-secteurs=inconnu.base100x', '?figure-autre=base100', '?figure-secteurs=%22%3E%3Cimg%3E'])(
    'ignore an address that means nothing: %s',
    async (query) => {
      const page = await open(query);
      expect(await pressed(page)).toEqual([]);
      expect(await page.getByLabel('en salariés').isChecked()).toBe(true);
      await page.close();
    },
  );
});

describe('a figure alone on its page', () => {
  it('has neither header nor footer, leads back to its text, and is left out of search engines', () => {
    expect(alone.length).toBeGreaterThan(50);
    for (const { path, tree, html } of alone) {
      const all = elements(tree);
      expect(
        all.filter(({ tagName }) => ['header', 'footer', 'nav'].includes(tagName)),
        path,
      ).toEqual([]);
      expect(
        all.filter(({ tagName }) => tagName === 'figure'),
        path,
      ).toHaveLength(1);
      const back = all.find(({ tagName, properties }) => tagName === 'a' && properties.target === '_top');
      expect(String(back?.properties.href), path).toMatch(/\/#figure-[\w-]+$/);
      expect(html, path).toContain('<meta name="robots" content="noindex">');
    }
  });

  it('takes the sheets common to all pages as one: parted, they would no longer come before those of each page', () => {
    const first = (html: string) => /<link rel="stylesheet" href="[^"]*(_astro\/[^"]+)"/.exec(html)![1]!;
    expect(new Set(readPages().map(({ html }) => first(html))).size).toBe(1);
    for (const sheet of ['--papier:', '@font-face', '.bandeau', '.figure-tools', '@page'])
      expect(read(first(alone[0]!.html))).toContain(sheet);
  });

  it('is described for who pastes its address', () => {
    for (const { path, file, tree } of alone) {
      const link = elements(tree).find(({ properties }) => properties.type === 'application/json+oembed');
      const { pathname } = new URL(String(link?.properties.href));
      expect(pathname).toBe(`${path}oembed.json`);
      const answer = JSON.parse(read(file.replace('index.html', 'oembed.json')));
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Terrains d’industrie', width: 640 });
      expect(answer.html).toContain(`src="${new URL(path, String(link?.properties.href)).href}"`);
      expect(answer.html).toContain(`height="${answer.height}"`);
    }
  });

  it('holds in the frame it is given, from 640 px of width', async () => {
    const page = await browser.newPage();
    const astray: string[] = [];
    for (const { path, file } of alone) {
      const { height } = JSON.parse(read(file.replace('index.html', 'oembed.json'))) as { height: number };
      await page.setViewportSize({ width: 640, height });
      await page.goto(addressOf(path.slice(basePath().length)));
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      for (const width of [640, 968]) {
        await page.setViewportSize({ width, height });
        const taken = await page.evaluate(() => document.body.getBoundingClientRect().height);
        if (taken > height || taken < height / 2) astray.push(`${path} ${width} px : ${taken} pour ${height}`);
      }
    }
    expect(astray).toEqual([]);
    await page.close();
  });

  it('shows and works in the frame of another site', async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 1300 } });
    const wrong: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())));
    await page.setContent(
      `<iframe src="${addressOf('figures/vitre-secteurs/')}?figure-secteurs=base100" width="100%" height="1200"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.locator('.base100 svg:visible').waitFor();
    await frame.locator('.figure-drawings').focus();
    await page.keyboard.press('ArrowRight');
    expect(plain(await frame.locator('output').innerText())).toContain('1998 : Industrie 100');
    expect(wrong).toEqual([]);
    await page.close();
  });
});

it('the data sets a figure was drawn from are those of content/donnees, byte for byte', async () => {
  const page = await browser.newPage();
  await page.goto(addressOf('etudes/vitre/'));
  const hrefs = await page
    .locator('.figure-tools a[href*="/donnees/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(new Set(hrefs).size).toBeGreaterThan(3);
  for (const href of hrefs) {
    const file = href.slice(basePath().length);
    expect(read(file)).toBe(readFileSync(join('content', file), 'utf8'));
  }
  await page.close();
});
