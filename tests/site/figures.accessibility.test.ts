/** The record of /accessibilite/figures/, as far as a machine can tell: one drawing of each type, on built pages. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { CHART_TYPES } from '../../src/layouts/chart-accessibility/record.ts';
import { contrast } from '../styles/colour.ts';
import { isFigure, MARKS, openDrawing } from './figure-drawings.ts';
import { measure, over } from './figure-measures.ts';
import { sidewaysOverflow } from './overflow.ts';

const THEMES = ['light', 'dark'] as const;
// 320: the narrowest WCAG asks text to reflow at, which is 1280 at 400 %; 720 is 1440 at 200 %.
const WIDTHS = [320, 390, 720, 1440];
const SMALLEST = 12;

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

/** Opens the example of a type, in a context of its own, for as long as `look` takes. */
async function seeing(
  type: (typeof CHART_TYPES)[number],
  options: BrowserContextOptions,
  look: (drawing: Locator, page: Page) => Promise<void>,
) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await look(await openDrawing(page, type), page);
  } finally {
    await context.close();
  }
}

const faint = (all: { what: string; contrast: number }[], least: number) =>
  all.filter((one) => one.contrast < least).map((one) => `${one.what} : ${one.contrast.toFixed(2)}`);

describe.each(CHART_TYPES)('$id', (type) => {
  // One page for all these, looked at in several ways: opening it is what takes time.
  let page: Page;
  let drawing: Locator;
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, hasTouch: true });
    drawing = await openDrawing(page, type);
  });
  afterAll(() => page.close());
  afterEach(async () => {
    await addSheet(page, '');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it.each(THEMES)('words and marks stand out, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const { texts, marks } = await measure(drawing, MARKS[type.id]!);
      expect(marks.length).toBeGreaterThan(0);
      expect(faint(texts, 4.5), `words at ${width} px`).toEqual([]);
      expect(faint(marks, 3), `marks at ${width} px`).toEqual([]);
    }
  });

  it.each(THEMES)('words and marks stand out on the colours a reader forces, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    const { texts, marks } = await measure(drawing, MARKS[type.id]!);
    expect(faint(texts, 4.5), 'words').toEqual([]);
    expect(faint(marks, 3), 'marks').toEqual([]);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
  });

  it('no word is smaller than 12 px, and nothing goes over the edge, at any width', async () => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { texts } = await measure(drawing, MARKS[type.id]!);
      expect(
        texts.filter(({ size }) => size < SMALLEST - 0.01).map(({ what, size }) => `${what} : ${size}`),
        `${width} px`,
      ).toEqual([]);
      expect(await sidewaysOverflow(page), `${width} px`).toEqual([]);
      expect(await drawing.isVisible(), `${width} px`).toBe(true);
    }
  });

  it('nothing in it moves, whether or not one asks for less motion', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      const moving = await drawing.evaluate((root) =>
        [root, ...root.querySelectorAll('*')]
          .filter((element) => {
            const { animationName, transitionDuration } = getComputedStyle(element);
            return animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration) || /^(animate|set)/.test(element.tagName);
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(moving).toEqual([]);
    }
  });

  it('the style sheet of the reader wins', async () => {
    await addSheet(page, '* { fill: rgb(1, 2, 3) !important; stroke: rgb(4, 5, 6) !important; font: 20px monospace !important }');
    const ours = await drawing.evaluate((root) =>
      [root, ...root.querySelectorAll('*')]
        .filter((element) => element instanceof SVGElement)
        .map((element) => getComputedStyle(element))
        .filter((style) => `${style.fill} ${style.stroke} ${style.font}` !== 'rgb(1, 2, 3) rgb(4, 5, 6) 20px monospace')
        .map((style) => `${style.fill} ${style.stroke} ${style.font}`),
    );
    expect(ours).toEqual([]);
  });

  if (!isFigure(type)) return;
  const figureOf = (page: Page) => page.locator(`#${type.example!.anchor}`);

  it('is named by its finding and described, to who cannot see it, with its table close by', async () => {
    const figure = figureOf(page);
    const title = (await figure.locator('.figure-title').textContent())!.trim();
    const description = (await drawing.locator('desc').first().textContent())!.trim();
    const session = await page.context().newCDPSession(page);
    const { root } = await session.send('DOM.getDocument');
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: `#${type.example!.anchor} .figure-drawings`,
    });
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false });
    const [node] = nodes;
    expect(node!.role!.value).toBe('application');
    expect(normal(node!.name!.value)).toContain(normal(title));
    expect(node!.name!.value).toMatch(/Flèches.*valeur suivante.*Échap/);
    expect(normal(node!.description!.value)).toBe(normal(description));
    expect(description.length).toBeGreaterThan(40);
    await figure.getByText('Tableau', { exact: true }).first().click();
    const table = figure.getByRole('table').first();
    expect(await table.isVisible()).toBe(true);
    expect(normal((await table.locator('caption').textContent())!)).toBe(normal(title));
    expect(await table.getByRole('columnheader').count()).toBeGreaterThan(1);
    expect(await table.getByRole('rowheader').count()).toBeGreaterThan(0);
    await figure.getByText('Tableau', { exact: true }).first().click();
  });

  it.each([390, 1440])('is reached by Tab, walked with arrows, said once, left by Escape and by Tab, at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await returnTo(page, type.example!.anchor!);
    const output = figureOf(page).locator('output');
    const said = async () => (await output.textContent())!.trim();
    expect(await output.getAttribute('aria-live')).toBe('polite');
    expect(await output.evaluate((element) => getComputedStyle(element, '::before').content)).toContain(
      'Flèches du clavier, souris ou doigt',
    );
    await tabTo(page, drawing);

    const {
      width: thickness,
      colour,
      ground,
    } = await drawing.evaluate((area) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(area);
      return {
        width: outlineStyle === 'solid' ? Number.parseFloat(outlineWidth) : 0,
        colour: outlineColor,
        ground: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(thickness).toBeGreaterThanOrEqual(2);
    expect(contrast(over(colour, ground), over(ground, ground))).toBeGreaterThanOrEqual(4.5);

    await output.evaluate((element) => {
      const changes = ((window as unknown as { changes: string[] }).changes = [] as string[]);
      new MutationObserver(() => changes.push(element.textContent!)).observe(element, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const changes = () => page.evaluate(() => (window as unknown as { changes: string[] }).changes.filter(Boolean));
    await page.keyboard.press('Control+ArrowRight');
    expect(await changes()).toEqual([]);
    await page.keyboard.press('ArrowRight');
    const first = await said();
    expect(first).not.toBe('');
    expect(await changes()).toEqual([first]);
    await page.keyboard.press('ArrowRight');
    const second = await said();
    expect(second).not.toBe(first);
    expect(await changes()).toEqual([first, second]);
    await page.keyboard.press('Home');
    expect(await said()).toBe(first);

    await page.keyboard.press('Escape');
    expect(await said()).toBe('');
    expect(await drawing.evaluate((area) => document.activeElement === area)).toBe(false);
    await page.keyboard.press('Tab');
    expect(await figureOf(page).evaluate((figure) => figure.contains(document.activeElement))).toBe(true);
    expect(await drawing.evaluate((area) => area.contains(document.activeElement))).toBe(false);
  });

  it('says the same to the mouse and to the finger as to the keys', async () => {
    await returnTo(page, type.example!.anchor!);
    const output = figureOf(page).locator('output');
    const said = async () => (await output.textContent())!.trim();
    await tabTo(page, drawing);
    await page.keyboard.press('Home');
    const first = await said();
    const mark = drawing.locator('.reader-mark circle').first();
    await mark.evaluate((circle) => circle.scrollIntoView({ block: 'center' }));
    const { x, y, width, height } = (await mark.boundingBox())!;
    await page.keyboard.press('Escape');
    expect(await said()).toBe('');
    await page.mouse.move(x + width / 2, y + height / 2);
    expect(await said()).toBe(first);
    await page.mouse.move(1, 1);
    expect(await said()).toBe('');
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    expect(await said()).toBe(first);
  });

  it('widened letters hide none of the words around the drawing', async () => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await addSheet(page, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
      const cut = await figureOf(page).evaluate((figure) =>
        [...figure.querySelectorAll('.figure-title, p, output, a, summary')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline')
          .map((element) => element.textContent),
      );
      expect(cut, `${width} px`).toEqual([]);
      expect(await sidewaysOverflow(page), `${width} px`).toEqual([]);
    }
  });

  it('words around the drawing grow with the size a reader has chosen', async () => {
    const sizes = () =>
      figureOf(page).evaluate((figure) =>
        ['.figure-title', '.figure-subtitle', '.figure-reading', '.figure-source', 'td'].map((part) =>
          Number.parseFloat(getComputedStyle(figure.querySelector(part)!).fontSize),
        ),
      );
    const usual = await sizes();
    await addSheet(page, 'html { font-size: 200% !important }');
    expect(await sizes()).toEqual(usual.map((size) => 2 * size));
  });
});

it('one curve is put in front by a key as by a button', async () => {
  await seeing(
    CHART_TYPES.find(({ id }) => id === 'line')!,
    {},
    async (drawing, page) => {
      const pressed = () => page.locator('#figure-secteurs button[aria-pressed="true"]').count();
      await tabTo(page, drawing);
      await page.keyboard.press('h');
      expect(await pressed()).toBe(1);
      expect((await page.locator('#figure-secteurs output').textContent())!.trim()).not.toBe('');
      await page.locator('#figure-secteurs button[aria-pressed="true"]').click();
      expect(await pressed()).toBe(0);
    },
  );
});

it('a long walk has short ways: ten at a time, to a name, to a year, and every panel shows its own', async () => {
  const open = (id: string, look: Parameters<typeof seeing>[2]) =>
    seeing(
      CHART_TYPES.find((type) => type.id === id)!,
      {},
      look,
    );
  await open('scatter', async (drawing, page) => {
    const output = drawing.locator('xpath=..').locator('output');
    await tabTo(page, drawing);
    expect(await drawing.getAttribute('aria-label')).toMatch(/page suivante et précédente.*lettres/);
    expect(await output.getAttribute('data-hint')).toMatch(/Page suivante.*lettres/);
    await page.keyboard.press('Home');
    const first = await output.textContent();
    await page.keyboard.press('PageDown');
    expect(await output.textContent()).not.toBe(first);
    await page.keyboard.press('PageUp');
    expect(await output.textContent()).toBe(first);
    await page.keyboard.type('vitre');
    expect(await output.textContent()).toMatch(/^Vitré\s:/);
    await page.keyboard.type('xq');
    expect(await output.textContent()).toMatch(/^Aucun nom/);
  });
  await open('small-multiples', async (drawing, page) => {
    await tabTo(page, drawing);
    await page.keyboard.type('2015');
    expect(await drawing.locator('xpath=..').locator('output').textContent()).toMatch(/trimestre 2015/);
    const marks = drawing.locator('.reader-mark circle:visible');
    expect(await marks.count()).toBe(9);
    expect(new Set(await marks.evaluateAll((all) => all.map((one) => one.getAttribute('cx')))).size).toBe(3);
  });
});

describe('the map of zones', () => {
  const map = CHART_TYPES.find(({ id }) => id === 'choropleth')!;

  it('is passed by a link without script, walked by the letters of a name with one', async () => {
    await seeing(map, { javaScriptEnabled: false }, async (_drawing, page) => {
      const pass = page.locator('.atlas-figure > .evitement');
      await pass.focus();
      expect(await pass.isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#figure-part-industrie-lecture');
    });
    await seeing(map, {}, async (drawing, page) => {
      expect(await page.locator('.atlas-figure > .evitement').isVisible()).toBe(false);
      await tabInto(page, drawing);
      await page.keyboard.type('vitre');
      expect(await drawing.evaluate(() => document.activeElement!.querySelector('title')!.textContent)).toMatch(/^\s*Vitré/);
    });
  });

  it.each([390, 1440])('is one stop of Tab, whose arrows go from zone to zone and say each, at %i px', async (width) => {
    await seeing(map, { viewport: { width, height: 900 } }, async (drawing, page) => {
      const written = drawing.locator('xpath=..').locator('.figure-value');
      expect(await written.getAttribute('data-hint')).toMatch(/flèches.*Entrée/);
      await tabInto(page, drawing);
      const at = () => drawing.evaluate(() => document.activeElement!.querySelector('title')!.textContent!.trim());
      const first = await at();
      expect(first).toMatch(/\s: .*\d/);
      expect((await written.textContent())!.trim()).toBe(first);
      await page.keyboard.press('ArrowDown');
      const second = await at();
      expect(second).not.toBe(first);
      expect((await written.textContent())!.trim()).toBe(second);
      await page.keyboard.press('Tab');
      expect(await drawing.evaluate((area) => area.contains(document.activeElement))).toBe(false);
    });
  });

  it('shows where the focus is, zone after zone', async () => {
    await seeing(map, {}, async (drawing, page) => {
      await tabInto(page, drawing);
      const zone = drawing.locator('.chart-zones a:focus :is(path, rect)');
      const { stroke, width, ground } = await zone.evaluate((path) => ({
        stroke: getComputedStyle(path).stroke,
        width: Number.parseFloat(getComputedStyle(path).strokeWidth),
        ground: getComputedStyle(path).fill,
      }));
      expect(width).toBeGreaterThanOrEqual(2);
      expect(contrast(over(stroke, ground), over(ground, ground))).toBeGreaterThanOrEqual(4.5);
    });
  });
});

describe('drawings without a figure', () => {
  const smallTypes = CHART_TYPES.filter((type) => type.example && !type.example.anchor && type.id !== 'row-bars');

  it.each(smallTypes)('$id is an image with a name, and stops nobody who tabs', async (type) => {
    await seeing(type, {}, async (drawing) => {
      const images = await drawing.evaluate((root) =>
        [root, ...root.querySelectorAll('[role="img"]')]
          .filter((element) => element.matches('[role="img"]') && element.getClientRects().length > 0)
          .map((image) =>
            image.hasAttribute('aria-label')
              ? image.getAttribute('aria-label')!
              : image.getAttribute('aria-labelledby')!.replace(/\S+/g, (id) => document.getElementById(id)!.textContent!),
          ),
      );
      expect(images.length).toBe(1);
      expect(images[0]!.length).toBeGreaterThan(20);
      expect(await drawing.locator('[tabindex="0"], button, summary').count()).toBe(0);
      if (type.id !== 'home-map') expect(await drawing.locator('a').count()).toBe(0);
    });
  });

  it('the names of the home map are links, nine stops and no more', async () => {
    const home = CHART_TYPES.find(({ id }) => id === 'home-map')!;
    await seeing(home, {}, async (drawing) => {
      const links = drawing.locator('a:not([tabindex="-1"]):visible');
      expect(await links.count()).toBe(9);
      for (const link of await links.all()) expect((await link.textContent())!.trim()).not.toBe('');
    });
  });

  it('a number is written beside counted things, small curves and bars', async () => {
    for (const [id, near] of [
      ['unit-bars', '.comptes li'],
      ['sparkline', 'td.courbe'],
      ['row-bars', 'tr:has(.zone-barre)'],
    ]) {
      await seeing(
        CHART_TYPES.find((type) => type.id === id)!,
        {},
        async (_drawing, page) => {
          const words = await page.locator(near!).evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText));
          expect(words.length).toBeGreaterThan(4);
          expect(words.filter((text) => !/\d/.test(text))).toEqual([]);
        },
      );
    }
  });
});

/** Goes to a part of the page again, as a link to it does: Tab then goes on from there. */
const returnTo = (page: Page, anchor: string) =>
  page.evaluate((id) => {
    (document.activeElement as HTMLElement).blur();
    location.hash = '';
    location.hash = id;
  }, anchor);

/** From the figure's own address, which the page was opened at: a few stops at most. */
async function tabUntil(page: Page, reached: () => Promise<boolean>): Promise<void> {
  for (let stops = 0; stops < 12; stops += 1) {
    await page.keyboard.press('Tab');
    if (await reached()) return;
  }
  throw new Error('Tab ne mène pas au dessin');
}

const tabTo = (page: Page, area: Locator) => tabUntil(page, () => area.evaluate((element) => document.activeElement === element));
const tabInto = (page: Page, area: Locator) => tabUntil(page, () => area.evaluate((element) => element.contains(document.activeElement)));

/** As a reader's own sheet would be: the security policy lets no other in. */
async function addSheet(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
