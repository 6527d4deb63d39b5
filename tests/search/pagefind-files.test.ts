import * as pagefind from 'pagefind';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordNumber } from '../../src/search/catalogue.ts';
import type { Pagefind } from '../../src/search/engine.ts';
import { readerFiles } from '../../src/search/pagefind-files.ts';

const usual = globalThis.fetch;
const letters = (i: number) => i.toString(26).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
const WORDS = Array.from({ length: 1500 }, (_, i) => `${'mnopqrstuvwx'[i % 12]}${letters(i * 7919)}ix`);
/** A word, and five hundred that begin with it: more than a piece of the index holds. */
const FAMILY = ['tonnel', ...Array.from({ length: 500 }, (_, i) => `tonnel${letters(i * 7919)}ix`)];
const TEXTS = Array.from({ length: 60 }, (_, i) =>
  [...WORDS.filter((_word, j) => (j * 31 + i) % 7 === 0 || j % 60 === i), ...FAMILY.filter((_word, j) => j % 60 === i)].join(' '),
);
let own: Pagefind;
let cut: Pagefind;
let before: pagefind.IndexFile[];
let after: Map<string, Uint8Array | string>;

const addressOf = (i: number) => `/${i}/`;

const served = new Map<string, Map<string, Uint8Array | string>>();

/** Pagefind reading these files, under an address of their own. */
async function open(base: string, files: Map<string, Uint8Array | string>): Promise<Pagefind> {
  served.set(base, files);
  const script = Buffer.from(files.get('pagefind.js')!).toString('base64');
  const module = (await import(/* @vite-ignore */ `data:text/javascript;base64,${script}`)) as {
    createInstance(options: object): Pagefind;
  };
  return module.createInstance({ basePath: `/${base}/`, noWorker: true });
}

beforeAll(async () => {
  globalThis.fetch = async (address) => {
    const [, base, path] = /^\/(\w+)\/([^?]+)/.exec(String(address))!;
    return new Response(served.get(base!)!.get(path!) as BodyInit);
  };
  const { index } = await pagefind.createIndex({ forceLanguage: 'fr' });
  for (const [i, content] of TEXTS.entries())
    await index!.addCustomRecord({ url: addressOf(i), content, language: 'fr', meta: { title: `page ${i}` } });
  before = (await index!.getFiles()).files;
  await pagefind.close();
  after = await readerFiles(
    before,
    TEXTS.map((_, i) => addressOf(i)),
  );
  own = await open('own', new Map(before.map(({ path, content }) => [path, content])));
  cut = await open('cut', after);
});
afterAll(() => void (globalThis.fetch = usual));

describe('readerFiles', () => {
  it('leaves out what no search of ours loads', () => {
    expect(
      [...after.keys()]
        .map((path) => path.replace(/_\w+/, '_…'))
        .filter((path) => !path.startsWith('index/'))
        .sort(),
    ).toEqual(['pagefind-entry.json', 'pagefind.fr_….pf_meta', 'pagefind.js', 'wasm.fr.pagefind']);
  });

  it('cuts the index into pieces of a few kilobytes, but a word from those that begin with it', () => {
    const pieces = [...after].filter(([path]) => path.startsWith('index/')).map(([, content]) => gunzipSync(content as Uint8Array));
    const [family, others] = [true, false].map((theirs) => pieces.filter((piece) => piece.includes(FAMILY[0]!) === theirs));
    expect(family!.length).toBe(1);
    expect(pieces.length).toBeGreaterThan(before.filter(({ path }) => path.startsWith('index/')).length);
    expect(Math.max(...others!.map(({ length }) => length))).toBeLessThan(13_000);
  });

  it('finds, and scores, what Pagefind’s own files do, under the numbers of the records', async () => {
    const asked = [
      ...WORDS.filter((_, i) => i % 25 === 0),
      ...WORDS.filter((_, i) => i % 250 === 0).map((word) => `"${word}"`),
      'absent',
      'page',
    ];
    for (const query of asked) {
      const [mine, theirs] = [await cut.search(query), await own.search(query)];
      const addresses = await Promise.all(
        theirs.results.map(async (hit) => (await (hit as unknown as { data(): Promise<{ url: string }> }).data()).url),
      );
      expect(
        mine.results.map(({ id, score }) => [addressOf(recordNumber(id)), score]),
        query,
      ).toEqual(theirs.results.map(({ score }, i) => [addresses[i], score]));
    }
  });

  it('finds the same whatever was asked before', async () => {
    const fresh = await open('fresh', after);
    const first = await fresh.search('tonnel');
    expect(first.results.length).toBe(60);
    for (const word of [...FAMILY, ...WORDS]) await fresh.search(word);
    expect(await fresh.search('tonnel')).toEqual(first);
  });

  it('stops when Pagefind gives a record less than it was given', async () => {
    await expect(readerFiles(before, ['/ailleurs/'])).rejects.toThrow(/\/ailleurs\/ : Pagefind n’a pas rendu/);
  });
});
