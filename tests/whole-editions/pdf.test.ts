/** Every PDF says what the site says, and is the same file twice. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/browser/launch.ts';
import { bookParts, studyPaths } from '../../src/editions/book.ts';
import { readPage } from '../../src/editions/page.ts';
import { bookPdf, studyPdf } from '../../src/editions/pdf/make-pdf.ts';
import { builtSite } from '../site/built-editions.ts';
import { hasPdfReader, textOfPdf, unprinted } from '../site/pdf-said.ts';

const NOTHING = { words: [], facts: [], rows: [], cells: [] };
const site = builtSite();
let browser: Browser;
beforeAll(async () => {
  if (!hasPdfReader) throw new Error('pdftotext n’est pas installé (poppler-utils) : il lit les PDF.');
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test.each(studyPaths(site))('the PDF of %s has the values, facts and words of its page, and the same bytes twice', async (path) => {
  const pdf = await studyPdf(browser, site, path);
  expect(unprinted(textOfPdf(pdf), readPage(site, path).main)).toEqual(NOTHING);
  expect(Buffer.compare(pdf, await studyPdf(browser, site, path))).toBe(0);
});

test('the whole book has those of each study, and the same bytes twice', async () => {
  const pdf = await bookPdf(browser, site, bookParts(site));
  const text = textOfPdf(pdf);
  const lacks = studyPaths(site).map((path) => [path, unprinted(text, readPage(site, path).main)]);
  expect(lacks).toEqual(studyPaths(site).map((path) => [path, NOTHING]));
  expect(Buffer.compare(pdf, await bookPdf(browser, site, bookParts(site)))).toBe(0);
});
