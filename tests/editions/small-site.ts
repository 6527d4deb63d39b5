import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BuiltSite } from '../../src/editions/edition.ts';

/** The shell of a built page, around its words. */
export function builtPage(main: string, { title = 'Essai', kind = 'etude' } = {}): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta name="description" content="Un essai."><title>${title}</title></head><body>
<header>Menu</header><main data-kind="${kind}" data-title="${title}" data-context="Une question ?">${main}</main><footer>Pied</footer></body></html>`;
}

const MAP = (width: string) =>
  `<svg class="carte carte-${width}" role="img" aria-labelledby="carte-${width}"><title id="carte-${width}">Carte</title><path class="carte-territoire" d="M0 0h9v9z"></path></svg>`;
const DRAWING = (sheet: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-${sheet}" viewBox="0 0 350 300" role="img" aria-labelledby="t-${sheet}" data-stops="1 2"><title id="t-${sheet}">Trois emplois</title><g class="chart-labels"><text x="1" y="9">Essai 3</text></g></svg>`;

/** A study with a map, a paragraph, its note, a figure and a source. */
export const STUDY = builtPage(`
<header class="plaque"><p class="fil">Études / n° 1</p><h1>Essai</h1>${MAP('large')}${MAP('etroite')}</header>
<dl class="cartouche cartouche-etude"><div><dt>Périmètre</dt><dd>Essai</dd></div></dl>
<div class="sommaire"><nav><a href="#debut">Début</a></nav></div>
<section id="debut"><h2>Début</h2><div class="alinea" id="p1"><a class="rang" href="#p1">§ 1</a>
<p>Il y a <data class="chiffre" value="3">3 emplois</data><sup class="appel"><a href="#p1-n1" aria-label="Note 1">1</a></sup>, et un <a href="/glossaire/#mot">mot</a>.</p>
<aside class="notes"><input id="c" type="checkbox"><label class="notes-titre" for="c">Source 1</label><ol><li id="p1-n1" value="1"><a class="notes-numero" href="#source-1">1</a><div><span class="reference"><a href="https://www.example.org/a/">Titre</a></span><ul><li>3 emplois</li></ul></div></li></ol></aside></div></section>
<figure class="figure" id="figure-a"><figcaption><p class="figure-number">Figure 1</p><h3 class="figure-title">Trois emplois</h3></figcaption>
<chart-reader><div class="figure-drawings">${DRAWING('narrow')}${DRAWING('medium')}${DRAWING('wide')}</div></chart-reader>
<div class="figure-tools"><table class="figure-table"><caption>Trois emplois</caption><thead><tr><th scope="col">Lieu</th><th scope="col">Emplois</th></tr></thead><tbody><tr><th scope="row">Essai</th><td class="number">3</td></tr></tbody></table></div></figure>
<section class="bibliographie" id="sources"><h2>Sources</h2><ol><li id="source-1"><span class="reference"><a href="https://www.example.org/a/">Titre</a> <span class="adresse">https://www.example.org/a/</span></span></li></ol></section>
<script type="module" src="/a.js"></script>`);

/** A built site of a few pages, in a folder removed after the test. */
export function smallSite(pages: Record<string, string> = {}, base = '/'): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'terrains-livre-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = { 'etudes/essai/index.html': STUDY, ...pages };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  mkdirSync(join(folder, '_astro'));
  for (const face of ['bricolage', 'archivo', 'source-serif', 'source-serif-italic']) {
    copyFileSync(`src/styles/fonts/${face}.woff2`, join(folder, `_astro/${face}.abc.woff2`));
  }
  const address = `https://terrains.example${base}`;
  return { folder, base, address, version: '1.0.0', date: '2026-11-23', commit: '0123456789abcdef0123456789abcdef01234567' };
}
