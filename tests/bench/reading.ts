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
  const figures = queries.map((query) => ({ query, times: [] as number[], weight: { plain: 0, gzip: 0 } }));
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

export interface WalkFigures {
  /** What moved: a key or the pointer. */
  by: string;
  /** Median and worst, from the event to the frame after the value is written. */
  median: number;
  worst: number;
}

/** Values of a scatter said one after the other, by key, by leap, by letter and by pointer. */
export async function measureWalk(browser: Browser, site: string, path: string, figure: string, times: number): Promise<WalkFigures[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(new URL(path, site).href, { waitUntil: 'networkidle' });
  const walks = await page.evaluate(walk, { figure, times });
  await page.close();
  return walks.map(({ by, taken }) => ({ by, median: median(taken), worst: Math.max(...taken) }));
}

/** Runs in the page. */
async function walk({ figure, times }: { figure: string; times: number }): Promise<{ by: string; taken: number[] }[]> {
  const area = document.querySelector<HTMLElement>(`#${figure} .figure-drawings`)!;
  const output = document.querySelector(`#${figure} output`)!;
  area.scrollIntoView({ block: 'center' });
  area.focus();
  const box = area.getBoundingClientRect();
  const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  const letters = 'vrbsmlcdpa';
  const events: Record<string, (i: number) => Event> = {
    flèche: () => key('ArrowRight'),
    'page suivante ou précédente': (i) => key(i % 40 < 20 ? 'PageDown' : 'PageUp'),
    lettre: (i) => key(letters[i % letters.length]!),
    pointeur: (i) =>
      new PointerEvent('pointermove', {
        bubbles: true,
        clientX: box.left + box.width * (0.2 + 0.6 * ((i * 0.37) % 1)),
        clientY: box.top + box.height * (0.2 + 0.6 * ((i * 0.61) % 1)),
      }),
  };
  const measured = [];
  for (const [by, event] of Object.entries(events)) {
    const taken: number[] = [];
    for (let i = 0; i < times; i += 1) {
      await new Promise(requestAnimationFrame);
      const start = performance.now();
      area.dispatchEvent(event(i));
      if (!output.textContent) throw new Error(`${by} : rien n’est dit`);
      // The frame that shows the value, then the task after it is painted.
      await new Promise(requestAnimationFrame);
      await new Promise<void>((painted) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => painted();
        port2.postMessage(null);
      });
      taken.push(performance.now() - start);
    }
    measured.push({ by, taken });
  }
  return measured;
}
