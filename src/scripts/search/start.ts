import { CATALOGUE_FILE, type Catalogue } from '../../search/catalogue.ts';
import { createEngine, PAGEFIND_RANKING, type Engine } from '../../search/engine.ts';
import { IS_COPY } from '../copy.ts';
import { addressOf, ROOT } from './addresses.ts';
import { openFolder } from './source-folder.ts';
import { openWeb } from './source-web.ts';

export interface Search extends Engine {
  labels: Catalogue['labels'];
  /** Address here of a result’s address in the index. */
  place(url: string): string;
}

let started: Promise<Search> | undefined;

/** Search, started once, at the first sign that it will serve; started again if it failed. */
export function startSearch(): Promise<Search> {
  started ??= start();
  started.catch(() => (started = undefined));
  return started;
}

async function start(): Promise<Search> {
  if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly');
  const { createInstance, basePath, read, base } = await (IS_COPY ? openFolder : openWeb)(ROOT);
  const catalogue = (await read(CATALOGUE_FILE)) as Catalogue;
  const pagefind = createInstance({ basePath, baseUrl: '/', noWorker: true, ranking: PAGEFIND_RANKING });
  return { ...createEngine(pagefind, catalogue, read), labels: catalogue.labels, place: (url) => addressOf(url.slice(base.length)) };
}
