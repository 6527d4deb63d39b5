import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressSite, isCompressible } from '../../src/deploy/compress.ts';
import { filesOfSite } from '../../src/editions/site-files.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'terrains-compression-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const read = (file: string) => readFileSync(join(folder, file));

it('text is compressed twice, and says the same; what is short or dense already is left', async () => {
  const text = 'Une usine, un village. '.repeat(100);
  writeFileSync(join(folder, 'index.html'), text);
  writeFileSync(join(folder, 'robots.txt'), 'Allow: /\n');
  writeFileSync(join(folder, 'terrains.epub'), text);
  const { files, plain } = await compressSite(folder, filesOfSite(folder));
  expect([files, plain]).toEqual([1, text.length]);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(text);
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(text);
});

it('the same bytes give the same bytes, without the hour or the system', async () => {
  const text = Buffer.from('Une usine, un village. '.repeat(100));
  for (const file of ['a.csv', 'b.csv']) writeFileSync(join(folder, file), text);
  await compressSite(folder, ['a.csv', 'b.csv']);
  expect(read('a.csv.gz')).toEqual(read('b.csv.gz'));
  expect([...read('a.csv.gz').subarray(4, 8)]).toEqual([0, 0, 0, 0]);
});

it('what is there for hosts alone is no file of the site, but an archive that only looks so is', () => {
  for (const file of ['index.html', 'index.html.br', 'index.html.gz', '_headers', '_redirects', '.nojekyll', 'site.warc.gz'])
    writeFileSync(join(folder, file), '');
  expect(filesOfSite(folder)).toEqual(['index.html', 'site.warc.gz']);
});

it.each([
  ['donnees/x.csv', true],
  ['a.svg', true],
  ['zones.geojson', true],
  ['nouvelles/flux.xml', true],
  ['citer/vitre.bib', true],
  ['moteur.wasm', true],
  ['archivo.woff2', false],
  ['terrains.zip', false],
  ['pagefind/index/fr_1.pf_index', false],
])('%s: compressible? %s', (file, expected) => expect(isCompressible(file)).toBe(expected));
