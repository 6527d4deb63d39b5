import { PDFDocument } from '@cantoo/pdf-lib';
import { select } from 'hast-util-select';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { BookPart } from '../book.ts';
import type { BuiltSite } from '../edition.ts';
import { element } from '../tree.ts';
import type { PaperBook } from './document.ts';
import { htmlFile, lessonBook, studyBook, wholeBook, withFolios } from './document.ts';
import { finish, pagesOfIds } from './finish.ts';
import { print } from './print.ts';
import { staticFonts } from './static-fonts.ts';

const CSS = readFileSync(new URL('book.css', import.meta.url), 'utf8');

/** One study, with the values of its figures. */
export function studyPdf(browser: Browser, site: BuiltSite, path: string): Promise<Uint8Array> {
  return makePdf(browser, site, studyBook(site, path, CSS));
}

/** A sheet or a booklet of a lesson. Nothing in it names a page: it is printed once. */
export async function lessonPdf(browser: Browser, site: BuiltSite, path: string): Promise<Uint8Array> {
  const book = lessonBook(site, path, CSS);
  await addFonts(site, book);
  return finish(await load(await print(browser, site, htmlFile(book.html))), site, book);
}

export async function bookPdf(browser: Browser, site: BuiltSite, parts: BookPart[]): Promise<Uint8Array> {
  return makePdf(browser, site, await wholeBook(site, parts, CSS));
}

// Printed twice: only the first printing tells on which page a place falls.
async function makePdf(browser: Browser, site: BuiltSite, book: PaperBook): Promise<Uint8Array> {
  await addFonts(site, book);
  const draft = await load(await print(browser, site, htmlFile(withFolios(book.html, new Map())), true));
  const printed = await print(browser, site, htmlFile(withFolios(book.html, pagesOfIds(draft))));
  return finish(await load(printed), site, book);
}

async function addFonts(site: BuiltSite, { html }: PaperBook): Promise<void> {
  select('head', html)!.children.push(element('style', {}, [await staticFonts(site, html)]));
}

const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });
