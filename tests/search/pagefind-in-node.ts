import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue } from '../../src/search/catalogue.ts';
import { createEngine, PAGEFIND_RANKING, type Engine, type Pagefind } from '../../src/search/engine.ts';

/**
 * The search of a built site, its very files, without a browser: Pagefind’s fetch reads the folder.
 * @param loaded told the path and bytes of each file as it is read
 */
export async function openIndex(dist: string, loaded: (path: string, content: Buffer) => void = () => undefined): Promise<Engine> {
  const folder = join(dist, 'pagefind');
  const bytes = (path: string): Buffer => {
    const content = readFileSync(join(folder, path));
    loaded(path, content);
    return content;
  };
  const read = async (path: string): Promise<unknown> => JSON.parse(bytes(path).toString());
  globalThis.fetch = async (address) => new Response(new Uint8Array(bytes(String(address).replace(/^\/pagefind\/|\?.*$/g, ''))));
  const script = 'pagefind.js';
  loaded(script, readFileSync(join(folder, script)));
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, script)).href)) as {
    createInstance(options: object): Pagefind;
  };
  const pagefind = module.createInstance({ basePath: '/pagefind/', noWorker: true, ranking: PAGEFIND_RANKING });
  return createEngine(pagefind, (await read('catalogue.json')) as Catalogue, read);
}
