/** Four searches of the same pages, each as its makers say to use it, with French where it has some. */
import lunr from 'lunr';
import addStemmers from 'lunr-languages/lunr.stemmer.support.js';
import addFrench from 'lunr-languages/lunr.fr.js';
import MiniSearch from 'minisearch';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import * as pagefind from 'pagefind';
import { searchFiles } from '../../../src/search/index-build.ts';
import type { SearchRecord } from '../../../src/search/records.ts';
import { openIndex } from '../../search/pagefind-in-node.ts';
import { answersOf, type Answer } from '../../search/questions.ts';

addStemmers(lunr);
addFrench(lunr);

/** Pages of a site, as built, and the records our search reads in them. */
export interface Pages {
  html: { url: string; content: string }[];
  records: SearchRecord[];
  synonyms: string[][];
}

export interface Contender {
  name: string;
  /** Bytes of everything the index is made of, compressed as served. */
  size: number;
  /** A reader who has loaded nothing yet. `loaded` counts compressed bytes, script included. */
  open(): Promise<{ ask(query: string): Promise<Answer[]>; loaded(): number }>;
}

const CACHE = resolve('.cache/bench/search');

/** Results whose text is read to be shown. */
const SHOWN = 5;

/** Pagefind's own files are compressed already. */
const served = (path: string, content: Uint8Array | string) =>
  /\.(?:pf_\w+|pagefind)$/.test(path) ? content.length : gzipSync(content, { level: 9 }).length;

const pageOf = (url: string): Answer => ({ page: url.replace(/#.*/, ''), addresses: [url] });

function write(folder: string, files: Iterable<[path: string, content: Uint8Array | string]>): number {
  rmSync(folder, { recursive: true, force: true });
  let size = 0;
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    size += served(path, content);
  }
  return size;
}

export async function ours({ records, synonyms }: Pages): Promise<Contender> {
  const folder = join(CACHE, 'ours');
  const size = write(join(folder, 'pagefind'), await searchFiles(records, synonyms));
  return {
    name: 'this search',
    size,
    async open() {
      const seen = new Map<string, number>();
      const engine = await openIndex(folder, (path, content) => void seen.set(path, served(path, content)));
      return { ask: async (query) => answersOf(engine, await engine.search(query)), loaded: () => sum(seen.values()) };
    },
  };
}

interface PagefindResult {
  data(): Promise<{ url: string; sub_results: { url: string }[] }>;
}

export async function plainPagefind({ html }: Pages): Promise<Contender> {
  const { index } = await pagefind.createIndex({ forceLanguage: 'fr', rootSelector: 'main' });
  for (const { url, content } of html) await index!.addHTMLFile({ url, content });
  const { files } = await index!.getFiles();
  await pagefind.close();
  const folder = join(CACHE, 'pagefind');
  const needed = files.filter(({ path }) => /^pagefind\.js$|entry|wasm\.fr|pf_/.test(path));
  const size = write(
    folder,
    needed.map(({ path, content }) => [path, content]),
  );
  return {
    name: 'Pagefind alone',
    size,
    async open() {
      const seen = new Map<string, number>();
      const bytes = (path: string) => {
        const content = readFileSync(join(folder, path));
        seen.set(path, served(path, content));
        return new Uint8Array(content);
      };
      bytes('pagefind.js');
      globalThis.fetch = async (address) => new Response(bytes(String(address).replace(/^\/pagefind\/|\?.*$/g, '')));
      const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
        createInstance(options: object): { search(query: string): Promise<{ results: PagefindResult[] }> };
      };
      const instance = createInstance({ basePath: '/pagefind/', noWorker: true });
      return {
        async ask(query) {
          const { results } = await instance.search(query);
          return Promise.all(
            results.slice(0, SHOWN).map(async (result) => {
              const { url, sub_results } = await result.data();
              return { page: url, addresses: [url, ...sub_results.map((part) => part.url)] };
            }),
          );
        },
        loaded: () => sum(seen.values()),
      };
    },
  };
}

export async function miniSearch({ records }: Pages): Promise<Contender> {
  const options = { idField: 'url', fields: ['title', 'about', 'text'], searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 } };
  const index = new MiniSearch(options);
  index.addAll(records);
  const json = JSON.stringify(index);
  const library = await librarySize("export { default } from 'minisearch'");
  return whole('MiniSearch', json, library, () => {
    const loaded = MiniSearch.loadJSON(json, options);
    return (query) => pagesOf(loaded.search(query).map(({ id }) => id as string));
  });
}

export async function lunrInFrench({ records }: Pages): Promise<Contender> {
  const index = lunr(function () {
    this.use(lunr.fr);
    this.ref('url');
    this.field('title', { boost: 3 });
    this.field('about');
    this.field('text');
    for (const record of records) this.add(record);
  });
  const json = JSON.stringify(index);
  const library = await librarySize(
    "export { default } from 'lunr'; export { default as s } from 'lunr-languages/lunr.stemmer.support.js'; export { default as fr } from 'lunr-languages/lunr.fr.js'",
  );
  return whole('lunr, French', json, library, () => {
    const loaded = lunr.Index.load(JSON.parse(json) as object);
    return (query) => {
      try {
        return pagesOf(loaded.search(query).map(({ ref }) => ref));
      } catch {
        // Its own language: a colon or a plus may not be a query of it.
        return [];
      }
    };
  });
}

/** An index that is loaded whole, at the first query; its results have no text of their own to show. */
function whole(name: string, json: string, library: number, load: () => (query: string) => Answer[]): Contender {
  const size = gzipSync(json, { level: 9 }).length;
  return {
    name,
    size,
    async open() {
      let ask: ((query: string) => Answer[]) | undefined;
      return { ask: async (query) => (ask ??= load())(query), loaded: () => size + library };
    },
  };
}

/** One answer a page, as readers see them. */
function pagesOf(urls: string[]): Answer[] {
  const pages = Map.groupBy(urls, (url) => pageOf(url).page);
  return [...pages].slice(0, SHOWN).map(([page, addresses]) => ({ page, addresses }));
}

async function librarySize(contents: string): Promise<number> {
  const built = await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, minify: true, format: 'esm', write: false });
  return gzipSync(built.outputFiles[0]!.contents, { level: 9 }).length;
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}
