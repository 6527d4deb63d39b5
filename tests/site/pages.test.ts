import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { basePath } from '../../src/commands/deployment.ts';
import { barriers } from './axe.ts';
import type { BuiltPage } from './built.ts';
import { readPages } from './built.ts';
import { gluedWords } from './glued-words.ts';
import { badlyDrawn } from './lettering.ts';
import { isMoulded, ranked } from './moulds.ts';
import { sidewaysOverflow } from './overflow.ts';
import { addressOf } from './session.ts';
import { thin } from './thin.ts';
import { visit } from './visit.ts';

interface Mode {
  width: 360 | 1440;
  scheme: 'light' | 'dark';
}

const MODES: Mode[] = [
  { width: 360, scheme: 'light' },
  { width: 1440, scheme: 'dark' },
  { width: 360, scheme: 'dark' },
  { width: 1440, scheme: 'light' },
];
// 320: the narrowest WCAG asks text to reflow at; then each side of the breakpoints that move most, or one between for pages like others.
const WIDTHS = [320, 360, 700, 1000, 1440];
const FEWER_WIDTHS = [320, 700, 1440];

/** Rules whose answer changes with the width or the colours; the others are asked once a page. */
const OF_THE_MODE = ['color-contrast', 'target-size'];
interface Plan {
  path: string;
  /** The page is opened in the first, then changed to the others. */
  modes: Mode[];
}

/** Alike pages opened one after the other in one tab. */
const IN_ONE_TAB = 40;

const pathOf = ({ path }: BuiltPage) => path.slice(basePath().length);
const all = ranked(readPages());

/**
 * The first page of each kind in the four modes, the first of a mould in two; the others in one, taken in turn: time must not grow four times faster than pages.
 */
const looked = all
  .filter(({ alike, akin }) => !alike && !akin)
  .map(({ page, inKind, inMould }): Plan => {
    const modes = inKind === 0 ? MODES : inMould === 0 && isMoulded(page) ? MODES.slice(0, 2) : [MODES[inKind % MODES.length]!];
    return { path: pathOf(page), modes };
  });
const visits = looked.map((plan) => ({ ...plan, in: plan.modes.map(({ width, scheme }) => `${width} px ${scheme}`).join(', ') }));

/** What is seen of some of a mould is seen of all; more are opened where most goes wrong, on a phone. */
const alike = all.filter((one) => one.akin || (one.alike && !one.unopened)).map(({ page }) => pathOf(page));
const tabs = Array.from({ length: Math.ceil(alike.length / IN_ONE_TAB) }, (_, tab) =>
  alike.slice(tab * IN_ONE_TAB, (tab + 1) * IN_ONE_TAB),
).map((paths) => ({ paths, first: paths[0]!, last: paths.at(-1)! }));

describe('pages in a browser', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await launchBrowser()));
  afterAll(() => browser.close());

  it('are all of a known kind', () => {
    expect(new Set(readPages().map(({ kind }) => kind))).toEqual(
      new Set(['etude', 'idee', 'levier', 'facteur', 'sorte', 'index', 'page', 'sources', 'zone', 'jeu', 'fiche']),
    );
  });

  it.concurrent.each(visits)(
    '/$path, $in: no fault, no sideways scroll, no glued word, no font of the machine, nothing for axe',
    async ({ path, modes }) => {
      const [{ width, scheme }] = modes as [Mode, ...Mode[]];
      const { page, faults, close } = await visit(browser, addressOf(path), { viewport: { width, height: 800 }, colorScheme: scheme });
      for (const each of modes.length > 1 ? WIDTHS : FEWER_WIDTHS) {
        await page.setViewportSize({ width: each, height: 800 });
        expect(await sidewaysOverflow(page)).toEqual([]);
      }
      expect(gluedWords(await page.innerText('body'))).toEqual([]);
      expect(await badlyDrawn(page), 'fonts of the machine, signs without a drawing').toEqual([]);
      await thin(page);
      for (const [i, mode] of modes.entries()) {
        await page.setViewportSize({ width: mode.width, height: 800 });
        await page.emulateMedia({ colorScheme: mode.scheme });
        const found = await barriers(page, i === 0 ? {} : { rules: OF_THE_MODE });
        expect(found, `${mode.width} px, ${mode.scheme}`).toEqual([]);
      }
      expect(faults()).toEqual([]);
      await close();
    },
  );

  it.concurrent.each(tabs)(
    '/$first to /$last: no fault, no sideways scroll on a phone, no font of the machine',
    async ({ paths, first }) => {
      const { page, faults, close } = await visit(browser, addressOf(first), { viewport: { width: 360, height: 800 } });
      const found: string[] = [];
      for (const path of paths) {
        const before = faults().length;
        await page.goto(addressOf(path), { waitUntil: 'load' });
        const drawn = [...(await sidewaysOverflow(page)), ...(await badlyDrawn(page))];
        found.push(...[...drawn, ...faults().slice(before)].map((fault) => `/${path} : ${fault}`));
      }
      expect(found).toEqual([]);
      await close();
    },
  );
});
