import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { ChartType } from '../../src/layouts/chart-accessibility/chart-type.ts';
import { addressOf } from './session.ts';

/** Signs that carry meaning, type by type; what is left is grid, leaders and ground. */
export const MARKS: Record<string, string> = {
  line: '.chart-lines path, .chart-lines circle, .chart-dimensions path',
  decomposition: '.chart-steps rect, .chart-dimensions path',
  bars: '.chart-bars rect, .chart-marks line',
  timeline: '.chart-events line, .chart-grid .origin',
  scatter: '.chart-discs circle, .chart-legend circle, .chart-references line',
  matrix: '.chart-squares rect',
  choropleth: '.coast, .outline, .chart-zones rect.key',
  'small-multiples': '.chart-lines path, .chart-lines circle',
  dots: '.chart-points circle, .chart-points line, .chart-marks line',
  shares: '.chart-parts rect:not(.plain)',
  slope: '.chart-lines path, .chart-lines circle',
  sparkline: 'path, circle',
  'unit-bars': 'path',
  'row-bars': 'rect, line',
  panel: 'path, circle',
  'locator-map': '.carte-terre, .carte-territoire, .carte-ville rect',
  'home-map': '.carte-cote, .carte-territoire, .carte-numero circle',
};

/** Where a type without a figure is drawn on the page of its example. */
const DRAWN: Record<string, string> = {
  sparkline: '.sparkline',
  'unit-bars': '.unit-bars',
  'row-bars': '.zone-barre',
  panel: '.panneau',
  'locator-map': '.carte-situation',
  'home-map': '.carte-accueil',
};

/** Snapshot of a type that no page shows yet: it is drawn in the figure of another, whose styles are the same. */
const SPECIMENS: Record<string, string> = {
  'small-multiples': 'petits-multiples-chomage',
  dots: 'points-part-industrie',
  shares: 'parts-secteurs',
  slope: 'pentes-part-industrie',
};
const HOST = { path: '/etudes/cognac/', anchor: 'figure-secteurs' };

/** Shown by Figure.astro, with its reader; the map of the atlas has its own. */
export const isFigure = ({ id, example }: ChartType) => example?.anchor !== undefined && id !== 'choropleth';

/** Opens the page of a type's example and gives its first drawing. */
export async function openDrawing(page: Page, { id, example }: ChartType): Promise<Locator> {
  const { path, anchor } = example ?? HOST;
  await page.goto(addressOf(path.slice(1) + (anchor ? `#${anchor}` : '')));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if (!anchor) return page.locator(DRAWN[id]!).first();
  const drawing = page.locator(`#${anchor} .figure-drawings`);
  if (!example) {
    const sheets = ['narrow', 'medium', 'wide'].map((sheet) =>
      readFileSync(`tests/snapshots/charts/${SPECIMENS[id]}-${sheet}.svg`, 'utf8'),
    );
    await drawing.evaluate((area, svg) => void (area.innerHTML = svg), sheets.join('').replace(/<\?.*?\?>/g, ''));
  }
  return drawing;
}
