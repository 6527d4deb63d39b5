import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../src/search/catalogue.ts';
import { createEngine, PAGEFIND_RANKING, type Engine, type Pagefind } from '../../src/search/engine.ts';

/** The search of a built site, its very files, without a browser: Pagefind’s fetch reads the folder. */
export async function openIndex(dist: string): Promise<Engine> {
  const folder = join(dist, 'pagefind');
  const read = async (path: string): Promise<unknown> => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  globalThis.fetch = async (address) => new Response(readFileSync(join(folder, String(address).replace(/^\/pagefind\/|\?.*$/g, ''))));
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance(options: object): Pagefind;
  };
  const pagefind = module.createInstance({ basePath: '/pagefind/', noWorker: true, ranking: PAGEFIND_RANKING });
  return createEngine(pagefind, (await read('catalogue.json')) as Catalogue, read);
}
