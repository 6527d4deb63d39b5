import { PDFDocument } from '@cantoo/pdf-lib';
import { select } from 'hast-util-select';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { BookPart } from '../book.ts';
import type { BuiltSite } from '../edition.ts';
import { element } from '../tree.ts';
import type { PaperBook } from './document.ts';
import { htmlFile, studyBook, wholeBook, withFolios } from './document.ts';
import { finish, pagesOfIds } from './finish.ts';
import { print } from './print.ts';
import { staticFonts } from './static-fonts.ts';

const CSS = readFileSync(new URL('book.css', import.meta.url), 'utf8');

/** One study, with the values of its figures. */
export function studyPdf(browser: Browser, site: BuiltSite, path: string): Promise<Uint8Array> {
  return makePdf(browser, site, studyBook(site, path, CSS));
}

export async function bookPdf(browser: Browser, site: BuiltSite, parts: BookPart[]): Promise<Uint8Array> {
  return makePdf(browser, site, await wholeBook(site, parts, CSS));
}

// Printed twice: only the first printing tells on which page a place falls.
async function makePdf(browser: Browser, site: BuiltSite, book: PaperBook): Promise<Uint8Array> {
  select('head', book.html)!.children.push(element('style', {}, [await staticFonts(site, book.html)]));
  const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });
  const draft = await load(await print(browser, site, htmlFile(withFolios(book.html, new Map())), true));
  const printed = await print(browser, site, htmlFile(withFolios(book.html, pagesOfIds(draft))));
  return finish(await load(printed), site, book);
}
