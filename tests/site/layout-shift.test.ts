import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { addressOf } from './session.ts';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

/** As Chromium counts it: what moved is named, so that a failure says where to look. */
interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Element | null }[];
}

it.each(['', 'etudes/vitre/', 'etudes/cognac/', 'etudes/choletais/'])('/%s does not move while it loads', async (path) => {
  for (const width of [360, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    const shifts = await page.evaluate(
      () =>
        new Promise<{ value: number; moved: string[] }[]>((resolve) => {
          const seen: { value: number; moved: string[] }[] = [];
          new PerformanceObserver((list) => {
            for (const { value, sources } of list.getEntries() as Shift[]) {
              seen.push({ value, moved: sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 40)}`) });
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(seen), 300);
        }),
    );
    const total = shifts.reduce((sum, { value }) => sum + value, 0);
    expect(total, `${width} px : ${JSON.stringify(shifts)}`).toBeLessThan(0.01);
    await page.close();
  }
});
