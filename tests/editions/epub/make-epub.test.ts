import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bookEpub, studyEpub } from '../../../src/editions/epub/make-epub.ts';
import { builtPage, smallSite } from '../small-site.ts';
import { fileOf } from './unpacked.ts';

const TEXT = 'EPUB/text/etudes-essai.xhtml';

describe('a study as an EPUB', () => {
  test('is valid, without a warning', async () => {
    const { messages } = await EpubCheck.validate(await studyEpub(smallSite(), 'etudes/essai/'));
    expect(messages).toEqual([]);
  });

  test('is the same file twice, whatever the clock, and starts with its type, not compressed', async () => {
    const site = smallSite();
    const book = await studyEpub(site, 'etudes/essai/');
    expect(await studyEpub(site, 'etudes/essai/')).toEqual(book);
    expect(new TextDecoder().decode(book.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(Object.keys(unzipSync(book))[0]).toBe('mimetype');
  });

  test('has one drawing a figure, the smallest, and its values at the end of the book, each leading to the other', async () => {
    const book = await studyEpub(smallSite(), 'etudes/essai/');
    expect(fileOf(book, TEXT)).toContain('chart-narrow');
    expect(fileOf(book, TEXT)).not.toMatch(/chart-(?:medium|wide)|data-stops/);
    expect(fileOf(book, TEXT)).toContain('<a href="tableaux-etudes-essai.xhtml#tableau-figure-a">Tableau de la figure 1</a>');
    const tables = fileOf(book, 'EPUB/text/tableaux-etudes-essai.xhtml');
    expect(tables).toContain('<th scope="row">Essai</th><td class="number">3</td>');
    expect(tables).toContain('<a href="etudes-essai.xhtml#figure-a">Retour à la figure</a>');
  });

  test('has its notes as EPUB notes and its numbered paragraphs as pages', async () => {
    const book = await studyEpub(smallSite(), 'etudes/essai/');
    const text = fileOf(book, TEXT);
    expect(text).toMatch(/<a href="#p1-n1" aria-label="Note 1" epub:type="noteref" role="doc-noteref">1<\/a>/);
    expect(text).toMatch(/<aside id="p1-n1" epub:type="footnote" role="doc-footnote"/);
    expect(text).toContain('<span id="page-p1" class="rang" epub:type="pagebreak" role="doc-pagebreak" aria-label="§ 1">§ 1</span>');
    expect(fileOf(book, 'EPUB/text/sommaire.xhtml')).toContain('<a href="../text/etudes-essai.xhtml#page-p1">§ 1</a>');
  });

  test('leads online for what it does not hold, under the deployment’s prefix', async () => {
    const study = fileOf(await studyEpub(smallSite(), 'etudes/essai/'), TEXT);
    expect(study).toContain('<a href="https://terrains.example/glossaire/#mot">mot</a>');
    expect(study).toContain('<a href="#source-1">Référence complète</a>');
  });

  test('says how it can be read, its language, its date and its commit', async () => {
    const book = await studyEpub(smallSite(), 'etudes/essai/');
    const words = fileOf(book, 'EPUB/package.opf');
    expect(words).toContain('<dc:language>fr</dc:language>');
    expect(words).toContain('<meta property="dcterms:modified">2026-11-23T00:00:00Z</meta>');
    expect(words).toContain('<meta property="schema:accessibilityFeature">alternativeText</meta>');
    expect(fileOf(book, 'EPUB/text/exemplaire.xhtml')).toContain('révision 0123456789ab');
  });
});

test('in a book of several pages, a link leads to the page of the book, in it', async () => {
  const site = smallSite({
    'glossaire/index.html': builtPage('<h1>Glossaire</h1><section class="definition" id="mot"><h2>Mot</h2></section>', {
      title: 'Glossaire',
      kind: 'page',
    }),
    'index.html': builtPage('<div class="carte-accueil"><svg class="carte carte-etroite" viewBox="0 0 9 9"></svg></div>'),
  });
  const book = await bookEpub(site, [
    { title: 'Études', pages: ['etudes/essai/'] },
    { title: 'Repères', pages: ['glossaire/'] },
  ]);
  expect(fileOf(book, TEXT)).toContain('<a href="glossaire.xhtml#mot">mot</a>');
  expect((await EpubCheck.validate(book)).messages).toEqual([]);
});
