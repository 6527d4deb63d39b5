import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject } from 'vitest';

/** Joins the one browser of the run; closing what this gives closes its pages, not that browser. */
export const openBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));

/** Address of a page of the built site: `etudes/vitre/`. */
export const addressOf = (path: string): string => new URL(path, inject('address')).href;
