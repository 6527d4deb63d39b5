import { expect, test } from 'vitest';
import { rewritePage } from '../../../src/editions/folder/rewrite-page.ts';

const FILES = ['index.html', 'etudes/vitre/index.html', 'etudes/vitre/figures/a.csv', 'image.png', 'grande.png', 'favicon.svg'];

/** The study of Vitré in a copy; `head` and `body` as built for a prefix. */
function rewritten(head: string, body = '', held = FILES) {
  const page = `<!doctype html><html lang="fr" data-base="/n/"><head>${head}</head><body>${body}</body></html>`;
  return rewritePage(page, 'etudes/vitre/index.html', {
    base: '/n/',
    address: 'https://exemple.fr/n/',
    has: (file) => held.includes(file),
    bundle: (scripts) => `_astro/${scripts.length}.js`,
    mark: () => undefined,
  });
}
const inside = (part: 'head' | 'body', { html }: { html: string }) => new RegExp(`<${part}>(.*)</${part}>`, 's').exec(html)![1];

test('every kind of address becomes that of a file', () => {
  const body = [
    '<a href="/n/#x">a</a>',
    '<img src="/n/image.png" srcset="/n/image.png 1x, /n/grande.png 2x">',
    '<video poster="/n/image.png"></video>',
    '<svg><a href="/n/etudes/vitre/figures/a.csv"><use href="#trait"></use></a></svg>',
    '<template><a href="/n/">t</a></template>',
    '<commune-search data-index="/n/image.png"></commune-search>',
    '<place-comparison data-fichiers="lieux/"></place-comparison>',
  ].join('');
  expect(inside('body', rewritten('', body))).toBe(
    [
      '<a href="../../index.html#x">a</a>',
      '<img src="../../image.png" srcset="../../image.png 1x, ../../grande.png 2x">',
      '<video poster="../../image.png"></video>',
      '<svg><a href="figures/a.csv"><use href="#trait"></use></a></svg>',
      '<template><a href="../../index.html">t</a></template>',
      '<commune-search data-index="../../image.png"></commune-search>',
      '<place-comparison data-fichiers="lieux/"></place-comparison>',
    ].join(''),
  );
});

test('a link out of the copy is marked, one to another site is not', () => {
  expect(inside('body', rewritten('', '<a href="/n/zones/">z</a><a href="https://insee.fr/">i</a>'))).toBe(
    '<a href="https://exemple.fr/n/zones/" data-en-ligne="">z</a><a href="https://insee.fr/">i</a>',
  );
});

test('the base scripts read is that of the page', () => {
  expect(rewritten('').html).toContain('<html lang="fr" data-base="../../">');
});

test('modules become one classic script, in the place of the first', () => {
  const page = rewritten(
    '',
    '<p>a</p><script type="module" src="/n/_astro/x.js"></script><p>b</p><script type="module" src="/n/_astro/y.js"></script>',
  );
  expect(inside('body', page)).toBe('<p>a</p><script defer src="../../_astro/2.js"></script><p>b</p>');
  expect(page.scripts).toEqual(['_astro/x.js', '_astro/y.js']);
});

test('styles stay, the canonical address stays, and what only a server gives goes', () => {
  const page = rewritten(
    '<link rel="stylesheet" href="/n/_astro/a.css"><link rel="canonical" href="https://exemple.fr/n/etudes/vitre/"><link rel="icon" href="/n/favicon.svg"><link rel="preload" href="/n/_astro/f.woff2" as="font"><link rel="sitemap" href="/n/sitemap-index.xml">',
  );
  expect(inside('head', page)).toBe(
    '<link rel="stylesheet" href="../../_astro/a.css"><link rel="canonical" href="https://exemple.fr/n/etudes/vitre/"><link rel="icon" href="../../favicon.svg">',
  );
  expect(page.styles).toEqual(['_astro/a.css']);
});

test('the security policy knows files, and fonts inside style sheets', () => {
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; font-src 'self'; base-uri 'none'";
  const { html } = rewritten(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  expect(html.replaceAll('&#x27;', "'")).toContain(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' file:; font-src 'self' file: data:; base-uri 'none'",
  );
});

test('a redirection of a page leads to its file', () => {
  expect(inside('head', rewritten('<meta http-equiv="refresh" content="0; url=/n/#p2">'))).toBe(
    '<meta http-equiv="refresh" content="0; url=../../index.html#p2">',
  );
});

test('menus keep what the copy holds, and go when it holds nothing of them', () => {
  const header = (links: string) =>
    rewritten(
      '',
      `<header><a href="/n/">t</a><details><summary>Menu</summary><nav><ul>${links}</ul></nav></details><form action="/n/recherche/"></form></header>`,
    );
  expect(inside('body', header('<li><a href="/n/zones/">z</a></li><li><a href="/n/">h</a></li>'))).toBe(
    '<header><a href="../../index.html">t</a><details><summary>Menu</summary><nav><ul><li><a href="../../index.html">h</a></li></ul></nav></details></header>',
  );
  expect(inside('body', header('<li><a href="/n/zones/">z</a></li>'))).toBe('<header><a href="../../index.html">t</a></header>');
});

test('a classic script loaded on demand is carried along, and named by its file', () => {
  const page = rewritten('', '<template><script src="/n/_astro/dessin.js"></script></template>');
  expect(inside('body', page)).toBe('<template><script src="../../_astro/dessin.js"></script></template>');
  expect(page.classics).toEqual(['_astro/dessin.js']);
  expect(() => rewritten('', '<script src="/n/ailleurs/"></script>')).toThrow('script sans fichier du site');
});
