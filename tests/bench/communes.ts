/**
 * `node tests/bench/communes.ts [runs]`: on the built site, time from a key pressed to suggestions on the page
 * and to the frame that shows them, for the largest sets of homonyms, once the part is there. It never fails: machines differ.
 */
import { chromium } from 'playwright-core';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { serve } from '../../src/commands/server.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { milliseconds, table, verdict } from './table.ts';

const TARGET = 50;
const NAMES = ['sainte-colombe', 'saint-sauveur', 'le pin', 'beaulieu', 's', 'sainte colombe 25'];
const runs = Number(process.argv[2] ?? 41);

const site = await serve(outputFolder(), basePath(), 0);
const browserServer = await launchBrowser();
const browser = await chromium.connect(browserServer.wsEndpoint());
const page = await browser.newPage();
await page.goto(`${site.address}chez-moi/`);

const rows: string[][] = [];
for (const name of NAMES) {
  const times: { list: number; frame: number }[] = [];
  for (let run = 0; run <= runs; run += 1) {
    await page.fill('#commune', name.slice(0, -1));
    await page.waitForTimeout(30);
    const time = page.evaluate(
      () =>
        new Promise<{ list: number; frame: number }>((resolve) => {
          let pressed = 0;
          document.querySelector('#commune')!.addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true });
          const watch = new MutationObserver(() => {
            watch.disconnect();
            const list = performance.now() - pressed;
            requestAnimationFrame(() => setTimeout(() => resolve({ list, frame: performance.now() - pressed })));
          });
          watch.observe(document.querySelector('#communes-proposees')!, { childList: true });
        }),
    );
    await page.focus('#commune');
    await page.keyboard.press('End');
    await page.keyboard.press(name.at(-1)!);
    // The first run loads the part.
    if (run > 0) times.push(await time);
    else await time;
  }
  const median = (of: 'list' | 'frame') => times.map((time) => time[of]).sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  rows.push([name, milliseconds(median('list')), milliseconds(median('frame')), verdict(median('frame'), TARGET)]);
}
console.log(`Médianes de ${runs} passages, cible ${TARGET} ms.\n`);
console.log(table(['tapé', 'liste (ms)', 'image (ms)', 'cible'], rows));

await browser.close();
await browserServer.close();
await site.close();
