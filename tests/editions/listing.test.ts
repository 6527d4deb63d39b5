import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { filledListing, showCopy } from '../../src/editions/listing.ts';
import { manifestOf } from '../../src/editions/manifest.ts';
import { describeSize } from '../../src/editions/source-words.ts';
import { pageTree } from '../../src/search/page-tree.ts';

const site = {
  folder: 'dist',
  base: '/n/',
  address: 'https://exemple.fr/n/',
  version: '1.0.0',
  date: '2026-11-23',
  commit: 'abcdef0123456789',
};
const places = (file: string) =>
  ['lien', 'taille', 'empreinte'].map((said) => `<dd data-fichier="${file}" data-dit="${said}">pas encore</dd>`).join('');
const page = `<html><body><p data-etat>Pas faits.</p>${places('epub/x.epub')}<dd data-fichier="pdf/x.pdf" data-dit="lien-taille" data-nom="PDF">pas encore</dd></body></html>`;
const words = (html: string) => html.replace(/<body>|<\/?html>|<head><\/head>|<\/body>| data-(?:dit|etat)(?:="[^"]*")?/g, '');

test('a file made has its link, its size and its hash; one not made stays as it was', () => {
  const filled = filledListing(page, site, [{ path: 'epub/x.epub', size: 1_234_567, sha256: 'f00d' }]);
  expect(words(filled)).toBe(
    '<p>Copies faites avec la version 1.0.0 du 23\u00A0novembre\u00A02026 (abcdef0).</p>' +
      '<dd data-fichier="epub/x.epub"><a href="/n/emporter/epub/x.epub">x.epub</a></dd><dd data-fichier="epub/x.epub">1,2\u00A0Mo</dd><dd data-fichier="epub/x.epub"><code>f00d</code></dd>' +
      '<dd data-fichier="pdf/x.pdf" data-nom="PDF">pas encore</dd>',
  );
});

test('it is filled again when other editions are made', () => {
  const files = [{ path: 'pdf/x.pdf', size: 2000, sha256: 'cafe' }];
  const once = filledListing(page, site, files);
  expect(once).toContain('<a href="/n/emporter/pdf/x.pdf">PDF</a> 2\u00A0ko');
  expect(filledListing(once, site, files)).toBe(once);
});

test('a copy says which it is, and leads online for every file, filled or not', () => {
  const copied = (html: string) => {
    const tree = pageTree(html);
    showCopy(tree, site, 'Dossier à ouvrir');
    return toHtml(tree);
  };
  const shown = copied(page);
  expect(shown).toContain('Vous lisez une copie\u00A0: Dossier à ouvrir, version 1.0.0 du 23\u00A0novembre\u00A02026 (abcdef0).');
  expect(shown).toContain('<a href="https://exemple.fr/n/emporter/epub/x.epub" data-en-ligne="">x.epub</a>');
  expect(shown).not.toContain('pas encore');
  expect(copied(filledListing(page, site, [{ path: 'epub/x.epub', size: 1, sha256: 'f00d' }]))).toBe(shown);
});

test('sizes are those systems show', () => {
  expect([345_678, 1_234_567, 16_517_013].map(describeSize)).toEqual(['346\u00A0ko', '1,2\u00A0Mo', '16,5\u00A0Mo']);
});

test('the manifest names each file but itself, sorted, with what anyone can check', () => {
  const bytes = new TextEncoder().encode('abc');
  const manifest = JSON.parse(
    manifestOf(
      site,
      new Map([
        ['manifeste.json', bytes],
        ['b', bytes],
        ['a', new Uint8Array()],
      ]),
    ),
  );
  expect(manifest).toMatchObject({ version: '1.0.0', date: '2026-11-23', commit: 'abcdef0123456789', adresse: 'https://exemple.fr/n/' });
  expect(manifest.fichiers).toEqual([
    { chemin: 'a', octets: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    { chemin: 'b', octets: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  ]);
});
