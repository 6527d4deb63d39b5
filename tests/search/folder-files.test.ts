import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { folderFiles } from '../../src/search/folder-files.ts';

/** As small as Pagefind can be: it asks for one file and says what it holds. */
const PAGEFIND = `export const createInstance = ({ basePath }) => ({ search: async () => (await fetch(basePath + 'a.pf_index?ts=1')).toUpperCase() });
export const here = import.meta.url;`;
const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['textes/b.json', bytes('{"text":"l’usine"}')],
  ['pagefind.js', bytes(PAGEFIND)],
  ['a.pf_index', new Uint8Array([0, 255])],
]);
const written = await folderFiles(files, '/notes/');

/** Runs the scripts as a page would. */
function run(names: string[]): Map<string, unknown> {
  const held = new Map<string, unknown>();
  for (const name of names) {
    runInNewContext(new TextDecoder().decode(written.get(name)), {
      registerSearchFile: (key: string, value: unknown) => held.set(key, value),
    });
  }
  return held;
}

test('each file becomes a classic script that hands over what it holds', () => {
  expect([...written.keys()]).toEqual(['pagefind.js', 'a.pf_index.js', 'textes/b.json.js']);
  const held = run(['a.pf_index.js', 'textes/b.json.js']);
  expect(held.get('a.pf_index')).toBe('AP8=');
  expect(held.get('textes/b.json')).toEqual({ text: 'l’usine' });
});

test('Pagefind asks the page for its files, and for nothing else', async () => {
  const pagefind = run(['pagefind.js']).get('pagefind') as {
    base: string;
    answerWith(reader: (address: string) => unknown): void;
    createInstance(options: { basePath: string }): { search(): Promise<string> };
  };
  expect(pagefind.base).toBe('/notes/');
  pagefind.answerWith((address) => address);
  expect(await pagefind.createInstance({ basePath: 'x/' }).search()).toBe('X/A.PF_INDEX?TS=1');
});

test('the same files give the same bytes, whatever their order', async () => {
  expect([...(await folderFiles(new Map([...files].reverse()), '/notes/'))]).toEqual([...written]);
});

test('an index without Pagefind is refused', async () => {
  await expect(folderFiles(new Map())).rejects.toThrow('pagefind/pagefind.js manque');
});
