import type { Page } from 'playwright-core';

/** What makes a page scroll sideways: elements past its right edge that nothing clips; empty when it does not scroll. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const clipped = (element: Element): boolean =>
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || (element.parentElement !== null && clipped(element.parentElement)));
    const past = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !(element.parentElement && clipped(element.parentElement)),
    );
    return [`${scrollWidth} px pour ${clientWidth}`, ...past.slice(0, 8).map((element) => (element.cloneNode() as Element).outerHTML)];
  });
}
