import type { Browser } from 'playwright-core';
import type { Part, Weight } from '../site/weight.ts';
import { add, weigh } from '../site/weight.ts';
import { median } from './measured-run.ts';

export interface PageWeight {
  path: string;
  parts: Record<Part, Weight>;
}

/** What a first visit to a page downloads. */
export async function measurePage(browser: Browser, site: string, path: string): Promise<PageWeight> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const weights = weigh(page);
  await page.goto(new URL(path, site).href, { waitUntil: 'networkidle' });
  const parts = await weights();
  await page.close();
  return { path, parts };
}

export interface SearchFigures {
  query: string;
  /** Median, from the request to the first results on screen. */
  milliseconds: number;
  weight: Weight;
}

/** Two searches after one another on a search page just opened, several times over, each time in a new browser profile. */
export async function measureSearches(browser: Browser, site: string, queries: [string, string], runs: number): Promise<SearchFigures[]> {
  const figures = queries.map((query) => ({ query, times: [] as number[], weight: { plain: 0, gzip: 0, brotli: 0 } }));
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage();
    await page.goto(new URL('recherche/', site).href, { waitUntil: 'networkidle' });
    for (const figure of figures) {
      const weights = weigh(page);
      figure.times.push(await page.evaluate(search, figure.query));
      await page.waitForLoadState('networkidle');
      figure.weight = Object.values(await weights()).reduce(add);
    }
    await page.close();
  }
  return figures.map(({ query, times, weight }) => ({ query, milliseconds: median(times), weight }));
}

/** Runs in the page. */
function search(query: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]')!;
  const results = document.querySelector('main ol[data-recherche="resultats"]')!;
  const start = performance.now();
  field.value = query;
  field.form!.requestSubmit();
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!results.querySelector('mark')) return;
      observer.disconnect();
      resolve(performance.now() - start);
    }).observe(results, { childList: true });
  });
}
