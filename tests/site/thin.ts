import type { Page } from 'playwright-core';

/** Of things alike in a page (items of its lists, rows, marks of its drawings), how many are kept. */
const KEPT = 6;

/** Takes out of a page what only repeats: axe looks at every element, and seven hundred sources say no more to it than half a dozen. */
export function thin(page: Page): Promise<void> {
  return page.evaluate((kept) => {
    const kindOf = (element: Element) => `${element.tagName}.${element.getAttribute('class')}`;
    const seen = new Map<string, number>();
    for (const child of document.querySelectorAll(':is(ul, ol, dl, tbody, g, select) > *')) {
      const kind = `${kindOf(child.parentElement!)} ${kindOf(child)}`;
      const rank = seen.get(kind) ?? 0;
      seen.set(kind, rank + 1);
      if (rank >= kept) child.remove();
    }
  }, KEPT);
}
