/** A copy says what the site says: values of figures, facts and words, in the same order. All PDF: `npm run editions:check`. */
import { selectAll } from 'hast-util-select';
import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../src/browser/launch.ts';
import { bookParts, studyPaths } from '../../src/editions/book.ts';
import { bookEpub } from '../../src/editions/epub/make-epub.ts';
import { readPage } from '../../src/editions/page.ts';
import { studyPdf } from '../../src/editions/pdf/make-pdf.ts';
import { pageTree } from '../../src/search/page-tree.ts';
import { asHtml, fileOf } from '../editions/epub/unpacked.ts';
import { builtSite } from './built-editions.ts';
import { hasPdfReader, textOfPdf, unprinted } from './pdf-said.ts';
import { bare, cellsOf, saidBy, wordsOf } from './said.ts';

const site = builtSite();
const STUDY = 'etudes/vitre/';
const web = (path: string) => saidBy(readPage(site, path).main);

describe('the whole EPUB', () => {
  let book: Uint8Array;
  beforeAll(async () => void (book = await bookEpub(site, bookParts(site))));

  test.each(studyPaths(site))('has the values, facts and words of %s', (path) => {
    const name = path.replace(/\/$/, '').replaceAll('/', '-');
    const text = selectAll('body', pageTree(asHtml(fileOf(book, `EPUB/text/${name}.xhtml`))))[0]!;
    const tables = pageTree(asHtml(fileOf(book, `EPUB/text/tableaux-${name}.xhtml`)));
    const said = web(path);
    // The number of a paragraph stands inside it here.
    for (const mark of selectAll('.rang', text)) mark.children = [];
    expect(wordsOf(text).map(bare)).toEqual(said.words);
    expect(selectAll('data', text).map(bare)).toEqual(said.facts);
    expect(selectAll('.figure-table', tables).map(cellsOf)).toEqual(said.tables);
    expect(said.words.length).toBeGreaterThan(60);
    expect(said.tables.length).toBeGreaterThan(3);
  });
});

describe('the PDF of a study', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    const browser = await launchBrowser();
    pdf = await studyPdf(browser, site, STUDY);
    expect(await studyPdf(browser, site, STUDY), 'is the same file twice').toEqual(pdf);
    await browser.close();
  });

  test('is tagged, in French, with an outline and the date of the commit', async () => {
    const { PDFDocument, PDFName } = await import('@cantoo/pdf-lib');
    const read = await PDFDocument.load(pdf, { updateMetadata: false });
    for (const entry of ['MarkInfo', 'StructTreeRoot', 'Outlines', 'Metadata'])
      expect(read.catalog.has(PDFName.of(entry)), entry).toBe(true);
    expect(read.catalog.get(PDFName.of('Lang'))?.toString()).toContain('fr');
    expect(read.getCreationDate()?.toISOString()).toBe('2026-11-23T00:00:00.000Z');
  });

  test.skipIf(!hasPdfReader)('has the values, facts and words of the page (read by pdftotext, where it is installed)', () => {
    const { main } = readPage(site, STUDY);
    expect(selectAll('figure .figure-table tbody tr', main).length).toBeGreaterThan(100);
    expect(unprinted(textOfPdf(pdf), main)).toEqual({ words: [], facts: [], rows: [], cells: [] });
  });
});
