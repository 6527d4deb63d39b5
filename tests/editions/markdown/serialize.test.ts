import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { toMarkdown } from '../../../src/editions/markdown/serialize.ts';

const written = (html: string) => toMarkdown(fromHtml(html, { fragment: true }).children as Element[]);

it.each([
  ['<h2>Du tonneau\n  à la <em>bouteille</em></h2><p>Prenons le bois.</p>', '## Du tonneau à la *bouteille*\n\nPrenons le bois.'],
  [
    '<p>Lire <a href="https://exemple.fr/a(b)">la <b>suite </b>du récit</a>.</p>',
    'Lire [la **suite** du récit](<https://exemple.fr/a(b)>).',
  ],
  ['<p>2<sup>e</sup> rang<sup data-note="3">3</sup></p>', '2e rang[^3]'],
  ['<ul><li>un</li><li><p>deux</p><p>encore</p></li></ul>', '- un\n- deux\n\n  encore'],
  ['<ol start="66"><li>Insee</li><li>Urssaf</li></ol>', '66. Insee\n67. Urssaf'],
  ['<dl><div><dt>État</dt><dd>prévu</dd></div></dl>', '- **État**\u00A0: prévu'],
  ['<div><div>Un bloc</div> et des mots</div>', 'Un bloc\n\net des mots'],
  ['<p>prix_bas * [sic] 3 < 4</p>', 'prix\\_bas \\* \\[sic\\] 3 \\< 4'],
  ['<p>1998. Une année</p><p>- un tiret</p>', '1998\\. Une année\n\n\\- un tiret'],
  ['<p>Voir <svg><text>dessin</text></svg><button>Copier</button></p>', 'Voir'],
  ['<p>12 %, « oui »</p>', '12 %, « oui »'],
])('%s', (html, markdown) => expect(written(html)).toBe(markdown));

it('a table keeps its head, its numbers to the right, and bars that are not its own', () => {
  const html =
    '<table><caption>Titre</caption><thead><tr><th>Branche</th><th class="number">Cognac | zone</th></tr></thead><tbody><tr><th>Bois</th><td class="number">4,9</td></tr></tbody></table>';
  expect(written(html)).toBe('| Branche | Cognac \\| zone |\n| --- | ---: |\n| Bois | 4,9 |');
});

it('read back by a Markdown reader, it says the same words', () => {
  const html =
    '<h1>A_b</h1><p>Un *mot* et <i>un </i>autre, 3 &lt; 4 &amp; 5.</p><ul><li>un<ul><li>deux</li></ul></li></ul><blockquote><p>Cité</p></blockquote><p># pas un titre</p><p>+ ni une liste</p>';
  const words = (text: string) =>
    text
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  expect(words(markdownToHtml(written(html), { features: { smartPunctuation: false } }).html)).toBe(words(html));
});
