import { select } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { llmsFull, llmsIndex } from '../../../src/editions/markdown/llms.ts';
import { pageMarkdown } from '../../../src/editions/markdown/page-markdown.ts';
import type { SitePage } from '../../../src/editions/page.ts';

const site = {
  folder: '',
  base: '/notes/',
  address: 'https://exemple.fr/notes/',
  version: '1.0.0',
  date: '2026-11-23',
  commit: '',
};

const page = (html: string): SitePage => ({
  path: 'etudes/vitre/',
  name: 'etudes-vitre',
  kind: 'etude',
  title: 'Vitré',
  context: '',
  description: '',
  address: 'https://exemple.fr/notes/etudes/vitre/',
  styles: [],
  main: select('main', fromHtml(`<main>${html}</main>`))!,
});

it('a page gives its title, its address and its words, with links that lead to the site', () => {
  const html =
    '<h1>Vitré</h1><p>Voir <a href="/notes/methode/#p2">la méthode</a>, <a class="terme" href="/notes/glossaire/#insee">l’Insee</a>.</p><nav class="suites"><a href="/notes/">x</a></nav>';
  expect(pageMarkdown(page(html), site)).toBe(
    '# Vitré\n\n*Terrains d’industrie*, <https://exemple.fr/notes/etudes/vitre/>. Textes et figures : CC BY 4.0. Données : licence de chaque jeu.\n\nVoir [la méthode](https://exemple.fr/notes/methode/#p2), l’Insee.\n',
  );
});

it('a numbered paragraph begins with its number; its notes are at the end, full reference first, once each', () => {
  const note = (p: number) =>
    `<aside class="notes"><ol><li id="p${p}-n1" value="1"><a class="notes-numero" href="#source-1">1</a><div><span class="reference"><b>Insee</b></span><ul><li><b>12</b>\u00A0: zone, 2018. <span class="secondaire">Source secondaire</span></li></ul></div></li></ol></aside>`;
  const paragraph = (p: number) =>
    `<div class="alinea" id="p${p}"><a class="rang" href="#p${p}">§ ${p}</a><p>Douze<sup class="appel"><a href="#p${p}-n1">1</a></sup>.</p>${note(p)}</div>`;
  const references =
    '<section class="bibliographie"><h2>Sources</h2><div class="bibliographie-liste"><h3>Notes</h3><ol><li id="source-1"><span class="reference"><b>Insee</b>, <a href="https://insee.fr/">Titre</a>, 2018. <span class="adresse">https://insee.fr/</span></span></li></ol></div></section>';
  const text = pageMarkdown(page(`<h1>V</h1>${paragraph(1)}${paragraph(2)}${references}`), site);
  expect(text).toContain('\n\n[§ 1](https://exemple.fr/notes/etudes/vitre/#p1) Douze[^1].\n\n');
  expect(text.match(/^\[\^.*$/gm)).toEqual([
    '[^1]: **Insee**, [Titre](https://insee.fr/), 2018. • § 1, **12**\u00A0: zone, 2018. (Source secondaire) • § 2, **12**\u00A0: zone, 2018. (Source secondaire)',
  ]);
});

it('a figure is its title, its table where it was drawn, then its reading', () => {
  const figure =
    '<figure id="figure-a" class="figure"><figcaption><p class="figure-number">Figure 1</p><h3>Le constat</h3></figcaption><chart-reader><svg><text>courbe</text></svg></chart-reader><p class="figure-reading"><b>Lecture :</b> ainsi.</p><div class="figure-tools"><table class="figure-table"><caption>Le constat</caption><tr><th>Année</th></tr><tr><td class="number">3</td></tr></table><a href="a.csv">CSV</a></div></figure>';
  expect(pageMarkdown(page(`<h1>V</h1>${figure}`), site)).toMatch(
    /Figure 1\n\n### Le constat\n\n\| Année \|\n\| ---: \|\n\| 3 \|\n\n\*\*Lecture :\*\* ainsi\.\n$/,
  );
});

const texts = [
  { path: 'leviers/foncier/', kind: 'levier', title: 'Foncier', context: 'Refuser', description: 'La terre.', markdown: 'Sol[^1]\n' },
  { path: 'etudes/vitre/', kind: 'etude', title: 'Vitré', context: 'Où ?', description: 'Les murs.', markdown: 'Murs[^1]\n' },
];

it('llms.txt names studies first, each by its question, its description and the address of its text', () => {
  const index = llmsIndex(texts, 'Le site.', site);
  expect(index).toMatch(/^# Terrains d’industrie\n\n> Le site\.\n\n/);
  expect(index.match(/^- \[.*\/index\.md\).*$/gm)).toEqual([
    '- [Vitré](https://exemple.fr/notes/etudes/vitre/index.md): Où ? Les murs.',
    '- [Foncier](https://exemple.fr/notes/leviers/foncier/index.md): Refuser. La terre.',
  ]);
});

it('in all texts together, a note is still that of its text', () => {
  expect(llmsFull(texts)).toBe('Murs[^etudes-vitre-1]\n\n---\n\nSol[^leviers-foncier-1]\n');
});
