import { expect, test } from 'vitest';
import { capitalised, html } from '../../src/format/html.ts';

test.each([
  ['Le 1ᵉʳ « <b> » & Cie', 'Le 1<sup>er</sup> «\u00A0&lt;b&gt;\u00A0» &amp; Cie'],
  ['au XIXe siècle', 'au XIX<sup>e</sup> siècle'],
  ['la 1re et la 2e', 'la 1<sup>re</sup> et la 2<sup>e</sup>'],
  ['dit "oui"', 'dit &quot;oui&quot;'],
  ["l'usine", 'l’usine'],
])('« %s » becomes « %s »', (text, printed) => {
  expect(html(text)).toBe(printed);
});

test.each([
  ['zone d’emploi', 'Zone d’emploi'],
  ['émile', 'Émile'],
  ['1ᵉʳ', '1ᵉʳ'],
  ['', ''],
])('« %s » opens a line as « %s »', (text, printed) => {
  expect(capitalised(text)).toBe(printed);
});
