import type { Browser } from 'playwright-core';
import { median } from './measured-run.ts';

/** The largest sets of homonyms, a letter that thousands of names begin with, a name told apart by its département. */
const NAMES = ['sainte-colombe', 'saint-sauveur', 'le pin', 'beaulieu', 's', 'sainte colombe 25'];

export interface SuggestionFigures {
  name: string;
  /** Medians, in milliseconds, from the last key pressed to suggestions in the page, then to the frame that shows them. */
  list: number;
  frame: number;
}

/** Time from a key pressed to suggestions of communes, once the part of the index is there. */
export async function measureSuggestions(browser: Browser, site: string, runs: number): Promise<SuggestionFigures[]> {
  const page = await browser.newPage();
  await page.goto(new URL('chez-moi/', site).href);
  const figures: SuggestionFigures[] = [];
  for (const name of NAMES) {
    const times: { list: number; frame: number }[] = [];
    for (let run = 0; run <= runs; run += 1) {
      await page.fill('#commune', name.slice(0, -1));
      await page.waitForTimeout(30);
      const time = page.evaluate(suggestions);
      await page.focus('#commune');
      await page.keyboard.press('End');
      await page.keyboard.press(name.at(-1)!);
      // The first run loads the part.
      if (run > 0) times.push(await time);
      else await time;
    }
    figures.push({ name, list: median(times.map(({ list }) => list)), frame: median(times.map(({ frame }) => frame)) });
  }
  await page.close();
  return figures;
}

/** Runs in the page. */
function suggestions(): Promise<{ list: number; frame: number }> {
  return new Promise((resolve) => {
    let pressed = 0;
    document.querySelector('#commune')!.addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true });
    const watch = new MutationObserver(() => {
      watch.disconnect();
      const list = performance.now() - pressed;
      requestAnimationFrame(() => setTimeout(() => resolve({ list, frame: performance.now() - pressed })));
    });
    watch.observe(document.querySelector('#communes-proposees')!, { childList: true });
  });
}
