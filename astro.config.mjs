import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { preparedText } from './src/authoring/mdast-plugin.ts';
import { getCorpus } from './src/corpus/corpus.ts';
import { dataDate } from './src/commands/provenance.ts';
import { contentGate } from './src/corpus/gate.ts';
import { lastModified } from './src/layouts/last-modified.ts';

// SITE_URL and BASE_PATH set a deployment: https://exemple.fr and /notes/terrains/.
const site = process.env.SITE_URL ?? 'https://terrains-industrie.example';
const base = `/${(process.env.BASE_PATH ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Left to be found with their page: figures to be set in other pages, references of parts, a lesson’s booklet and airy sheets, pages that moved, and that for want of a network. */
const mayBeFound = (page) =>
  !/\/(?:(?:figures|citer)\/[^/]+|hors-ligne|enseigner\/[^/]+\/(?:livret|[^/]+\/dys))\/$/.test(page) &&
  !getCorpus().redirections.some(({ from }) => new URL(page).pathname === base + from.slice(1));

const data = dataDate(process.cwd());
const dated = (item) => ({ ...item, lastmod: lastModified(new URL(item.url).pathname.slice(base.length - 1), getCorpus(), data) });

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
  // Spaces in a row become one: three bytes of a hundred. The default, « jsx », glues words across line breaks next to inline tags.
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: { processor: satteri({ mdastPlugins: [preparedText], features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [contentGate(), mdx(), sitemap({ filter: mayBeFound, serialize: dated })],
  vite: {
    plugins: [
      {
        // Vite’s hints for chunks loaded on demand name them from the root of the site, and an unzipped folder has none.
        // Astro sets this option itself: only a plugin can unset it.
        name: 'no-preload-hints',
        configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
      },
      {
        // Without hints, and with no style sheet loaded on demand, what remains of Vite’s helper is to import.
        name: 'plain-imports',
        enforce: 'pre',
        load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
      },
    ],
    build: {
      // Nothing inline: the Content-Security-Policy allows no inline script, style or font.
      assetsInlineLimit: 0,
      // Astro marks its own modules with a directive the bundler does not know; harmless, and many lines.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
