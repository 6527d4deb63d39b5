import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { movesOf } from '../../src/commands/deploy.ts';
import { getCorpus } from '../../src/corpus/corpus.ts';
import { caddyfile } from '../../src/deploy/caddy.ts';
import { HEADERS, headersOf, underBase } from '../../src/deploy/headers.ts';
import { headersFile, redirectsFile } from '../../src/deploy/netlify.ts';
import { nginxConfig } from '../../src/deploy/nginx.ts';
import { objectsTable, storedObjects } from '../../src/deploy/object-store.ts';
import { securityPolicy } from '../../src/layouts/security.ts';

it('only files whose name changes with their bytes are kept without asking', () => {
  const kept = (file: string) => headersOf(file)['Cache-Control']!.includes('immutable');
  expect(['_astro/Page.CW-W0tEe.css', 'pagefind/textes-b50066f0/3.json'].map(kept)).toEqual([true, true]);
  const asked = ['index.html', 'service-worker.js', 'nouvelles/flux.xml', 'pagefind/pagefind-entry.json', 'a/_astro/b.js', 'donnees/x.csv'];
  expect(asked.map(kept)).toEqual(asked.map(() => false));
});

it('a page has the policy it says itself, and may be framed by its own site; a figure may be framed by all', () => {
  expect(headersOf('etudes/vitre/index.html')['Content-Security-Policy']).toBe(
    `${securityPolicy({ search: true })}; frame-ancestors 'self'`,
  );
  expect(headersOf('figures/vitre-chomage/index.html')['Content-Security-Policy']).toBe(`${securityPolicy()}; frame-ancestors *`);
  expect(headersOf('etudes/vitre/figures/chomage.svg')['Content-Security-Policy']).toBeUndefined();
});

it('tables, drawings and texts may be read from other sites, pages may not', () => {
  const open = ['donnees/x.csv', 'a.svg', 'etudes/vitre/index.md', 'citer/vitre.ris', 'figures/a/oembed.json'];
  expect(open.map((file) => headersOf(file)['Access-Control-Allow-Origin'])).toEqual(open.map(() => '*'));
  expect(headersOf('index.html')['Access-Control-Allow-Origin']).toBeUndefined();
});

it('expressions are moved under a prefix, its signs taken for themselves', () => {
  expect(underBase('^/_astro/', '/a.b/')).toBe('^/a\\.b/_astro/');
  expect(underBase('\\.csv$', '/a.b/')).toBe('\\.csv$');
});

it('the configurations of the repository are those of the list; « npm run deploy:headers -- nginx » writes one again', () => {
  const host = { name: 'terrains-industrie.example', base: '/', root: '/srv/terrains', moves: movesOf(getCorpus().redirections, '/') };
  expect(readFileSync('src/deploy/nginx.conf', 'utf8')).toBe(nginxConfig(host));
  expect(readFileSync('src/deploy/Caddyfile', 'utf8')).toBe(caddyfile(host));
});

it('in _headers, no address meets the same header twice, for hosts join the two values', () => {
  const files = ['404.html', '_astro/a.css', 'etudes/vitre/index.html', 'figures/a/index.html', 'index.html', 'pagefind/textes-b5/3.json'];
  const rules = headersFile(files, '/notes/').split(/\n(?=\/)/);
  const met = (path: string) =>
    rules
      .filter((rule) => new RegExp(`^${rule.split('\n')[0]!.replace('*', '.*')}$`).test(path))
      .flatMap((rule) => rule.trim().split('\n').slice(1))
      .map((line) => line.trim().split(':')[0]);
  for (const path of ['/notes/', '/notes/404.html', '/notes/etudes/vitre/', '/notes/_astro/a.css', '/notes/figures/a/'])
    expect(met(path)).toEqual([...new Set(met(path))]);
  expect(met('/notes/_astro/a.css')).toContain('Cache-Control');
  expect(met('/notes/pagefind/textes-b5/3.json')).toContain('Cache-Control');
  expect(['/notes/', '/notes/404.html', '/notes/etudes/vitre/'].map((path) => met(path).at(-1))).toEqual(
    Array(3).fill('Content-Security-Policy'),
  );
  expect(met('/notes/figures/a/')).not.toContain('Content-Security-Policy');
  // Told to every address, whatever the host does with frames.
  const everywhere = HEADERS.filter(({ cases }) => cases.length === 0).map(({ name }) => name);
  expect(met('/notes/figures/a/')).toEqual(expect.arrayContaining(everywhere));
});

it('_redirects gives real redirections, and a store is told the headers of each object', () => {
  const moves = movesOf(
    [
      { from: '/ancienne/', to: '/etudes/vitre/#p2' },
      { from: '/etudes/vitre/#p1', to: '/etudes/vitre/#p2' },
    ],
    '/notes/',
  );
  expect(redirectsFile(moves)).toBe('/notes/ancienne/ /notes/etudes/vitre/#p2 301\n');
  const [head, line] = objectsTable(storedObjects(['_astro/a.css'], '/notes/')).split('\n');
  expect(head!.split('\t').slice(0, 3)).toEqual(['key', 'Content-Type', 'Cache-Control']);
  expect(line!.split('\t').slice(0, 3)).toEqual(['notes/_astro/a.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable']);
});
