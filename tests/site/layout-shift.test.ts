import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf, openBrowser } from './session.ts';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

interface Shift extends PerformanceEntry {
  value: number;
}

it.each(['', 'etudes/vitre/', 'etudes/cognac/', 'etudes/choletais/'])('/%s does not move while it loads', async (path) => {
  for (const width of [360, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let total = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) total += (entry as Shift).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(total), 300);
        }),
    );
    expect(shift, `${width} px`).toBeLessThan(0.01);
    await page.close();
  }
});
