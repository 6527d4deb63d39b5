import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** WCAG 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The smaller of the two files its package holds: what is put in a page goes through a socket and a pipe. */
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * What axe finds wrong in a page as it is, each with where and what to mend.
 * @param rules the only rules to ask, by name; without them, those of WCAG
 * @param within a selector: the part of the page to look at
 */
export async function barriers(page: Page, { rules, within }: { rules?: string[]; within?: string } = {}): Promise<string[]> {
  // Put in a page once: it takes a seventh of a second, as long as opening one.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options: RunOptions = {
    runOnly: rules ? { type: 'rule', values: rules } : { type: 'tag', values: WCAG },
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate(
    ({ context, options }) => (window as unknown as { axe: typeof axe }).axe.run(context, options),
    { context: within ?? 'html', options },
  );
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`)].join('\n'));
}
