import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath } from '../../src/commands/deployment.ts';
import type { BuiltPage } from './built.ts';
import { readPages } from './built.ts';
import { sidewaysOverflow } from './overflow.ts';
import { addressOf, openBrowser } from './session.ts';
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
// 320: the narrowest WCAG asks text to reflow at; then each side of the breakpoints that move most.
const WIDTHS = [320, 360, 700, 1000, 1440];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The first page of each kind in the four modes; the others in one, taken in turn: time must not grow four times faster than pages. */
function plan(pages: BuiltPage[]): { page: BuiltPage; mode: Mode }[] {
  const seen = new Map<string, number>();
  return pages.flatMap((page) => {
    const rank = seen.get(page.kind) ?? 0;
    seen.set(page.kind, rank + 1);
    const modes = rank === 0 ? MODES : [MODES[rank % MODES.length]!];
    return modes.map((mode) => ({ page, mode }));
  });
}

const visits = plan(readPages()).map(({ page, mode }) => ({ path: page.path.slice(basePath().length), ...mode }));

describe('pages in a browser', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser.close());

  it('are all of a known kind', () => {
    expect(new Set(readPages().map(({ kind }) => kind))).toEqual(
      new Set(['etude', 'idee', 'levier', 'facteur', 'dispositif', 'index', 'page', 'sources']),
    );
  });

  it.concurrent.each(visits)(
    '/$path at $width px, $scheme: no fault, no sideways scroll, nothing for axe',
    async ({ path, width, scheme }) => {
      const { page, faults, close } = await visit(browser, addressOf(path), { viewport: { width, height: 800 }, colorScheme: scheme });
      const { violations } = await new AxeBuilder({ page })
        .withTags(WCAG)
        .options({ resultTypes: ['violations'] })
        .analyze();
      expect(
        violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`) })),
      ).toEqual([]);
      for (const each of WIDTHS) {
        await page.setViewportSize({ width: each, height: 800 });
        expect(await sidewaysOverflow(page)).toEqual([]);
      }
      expect(faults()).toEqual([]);
      await close();
    },
  );
});
