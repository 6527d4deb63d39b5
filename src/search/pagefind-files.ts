/**
 * Pagefind's files, made smaller for readers: nothing of what they hold is changed but the names of records.
 * Pagefind 1.5 writes CBOR (RFC 8949) behind a signature, gzipped: its index in pieces of some thirty kilobytes,
 * and a name of ten signs for each record. What would belong upstream is in the README.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import type { IndexFile } from 'pagefind';
import { recordId } from './catalogue.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');
const NEEDED = /^(?:pagefind-entry\.json|wasm\.fr\.pagefind)$/;
/** In `pagefind.js`, the bindings of its WebAssembly. */
const BINDINGS = /let wasm_bindgen=[^]*?\(\{__proto__:null\}\);/;
const META = /^pagefind\.fr_\w+\.pf_meta$/;
const PIECE = /^index\/(fr_\w+)\.pf_index$/;
const FRAGMENT = /^fragment\/(fr_\w+)\.pf_fragment$/;

/** Bytes of a piece of the index, before compression: a query loads one for each of its words. */
const PIECE_BYTES = 12_000;
/** Signs of the shortest word that keeps by it those that begin alike: over half of all begin with some word of two. */
const SHORTEST = 3;

/**
 * Path in `dist/pagefind/` → bytes of what a search loads, and no more: no widget, no worker, no fragment.
 * Records are named by their rank in `urls`, the order they were given in.
 * @throws where Pagefind does not give back what it was given
 */
export async function readerFiles(indexed: IndexFile[], urls: string[]): Promise<Map<string, Uint8Array | string>> {
  const files = new Map<string, Uint8Array | string>();
  const names = new Map<string, string>();
  const pieces = new Map<string, Buffer[]>();
  for (const { path, content } of indexed) {
    const fragment = FRAGMENT.exec(path)?.[1];
    const piece = PIECE.exec(path)?.[1];
    if (NEEDED.test(path)) files.set(path, content);
    if (fragment) names.set(JSON.parse(opened(content).toString()).url, fragment);
    if (piece) pieces.set(piece, wordsIn(opened(content)));
    if (path === 'pagefind.js') files.set(path, await clientScript(Buffer.from(content).toString()));
  }
  const lost = urls.filter((url) => !names.has(url));
  if (lost.length > 0) throw new Error(lost.map((url) => `${url} : Pagefind n’a pas rendu cet enregistrement`).join('\n'));
  for (const { path, content } of indexed.filter((file) => META.test(file.path))) {
    files.set(path, closed(renamed(recut(opened(content), pieces, files), new Map(urls.map((url, i) => [names.get(url)!, recordId(i)])))));
  }
  return files;
}

/** Pagefind's bindings, and our client in place of the rest of its script. */
async function clientScript(script: string): Promise<string> {
  const bindings = BINDINGS.exec(script)?.[0];
  if (!bindings) throw new Error('le script de Pagefind n’a pas la forme attendue (src/search/pagefind-files.ts)');
  const client = await build({
    entryPoints: [fileURLToPath(new URL('pagefind-client.ts', import.meta.url))],
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return (await transform(bindings + client.outputFiles[0]!.text, { minify: true, format: 'esm' })).code;
}

/** `[version, records, pieces, filters, sorts, fields]`, with the pieces cut finer; those are added to `files`. */
function recut(meta: Buffer, pieces: Map<string, Buffer[]>, files: Map<string, Uint8Array | string>): Buffer {
  const [version, records, ranges, ...rest] = itemsOf(meta, 0).items as [Buffer, Buffer, Buffer, ...Buffer[]];
  const words = itemsOf(ranges, 0).items.flatMap((range) => pieces.get(textOf(itemsOf(range, 0).items[2]!))!);
  const finer = runs(words).map((run) => {
    const content = Buffer.concat([arrayOf(1), arrayOf(run.length), ...run]);
    const hash = `fr_${createHash('sha256').update(content).digest('hex').slice(0, 6)}`;
    files.set(`index/${hash}.pf_index`, closed(content));
    return Buffer.concat([arrayOf(3), stemItem(run[0]!), stemItem(run.at(-1)!), text(hash)]);
  });
  return Buffer.concat([arrayOf(3 + rest.length), version, records, arrayOf(finer.length), ...finer, ...rest]);
}

/** Each record is `[name, number of words]`; no other pair of the file begins with a text of ten signs. */
function renamed(meta: Buffer, ids: Map<string, string>): Buffer {
  const signs = meta.toString('latin1').replace(/\x82\x6a(fr_\w{7})/g, (whole, name: string) => {
    const id = ids.get(name);
    return id === undefined ? whole : `\x82${text(id).toString('latin1')}`;
  });
  return Buffer.from(signs, 'latin1');
}

const stemItem = (word: Buffer): Buffer => itemsOf(word, 0).items[0]!;
const stemOf = (word: Buffer): string => textOf(stemItem(word));

/** `[[word, word…]]` → its words, each `[stem, records, forms]`. */
function wordsIn(piece: Buffer): Buffer[] {
  return itemsOf(itemsOf(piece, 0).items[0]!, 0).items;
}

/**
 * Neighbours together, up to the size of a piece; and a word with those that begin with it, which its search finds too:
 * in another piece, they would be found only by who had asked for something there before.
 */
function runs(words: Buffer[]): Buffer[][] {
  const made: Buffer[][] = [];
  const stems = new Set(words.map(stemOf));
  const follows = (stem: string) => Array.from(stem).some((_, end) => end >= SHORTEST && stems.has(stem.slice(0, end)));
  let size = Infinity;
  for (const word of words) {
    if (size + word.length > PIECE_BYTES && !follows(stemOf(word))) {
      made.push([]);
      size = 0;
    }
    made.at(-1)!.push(word);
    size += word.length;
  }
  return made;
}

/** Items of the CBOR array that begins at `at`, as they are written. */
function itemsOf(bytes: Buffer, at: number): { items: Buffer[]; end: number } {
  const head = headOf(bytes, at);
  const items: Buffer[] = [];
  let end = head.end;
  for (let i = 0; i < head.value; i += 1) {
    const next = endOf(bytes, end);
    items.push(bytes.subarray(end, next));
    end = next;
  }
  return { items, end };
}

function endOf(bytes: Buffer, at: number): number {
  const { major, value, end } = headOf(bytes, at);
  if (major === 4) return itemsOf(bytes, at).end;
  return major === 2 || major === 3 ? end + value : end;
}

/** Integers (majors 0 and 1), byte and text strings (2, 3), arrays (4): all that Pagefind writes. */
function headOf(bytes: Buffer, at: number): { major: number; value: number; end: number } {
  const [major, low] = [bytes[at]! >> 5, bytes[at]! & 31];
  if (major > 4 || low > 26) throw new Error('l’index de Pagefind n’a pas la forme attendue (src/search/pagefind-files.ts)');
  if (low < 24) return { major, value: low, end: at + 1 };
  const size = 2 ** (low - 24);
  return { major, value: bytes.readUIntBE(at + 1, size), end: at + 1 + size };
}

function arrayOf(count: number): Buffer {
  return header(0x80, count);
}

function text(signs: string): Buffer {
  return Buffer.concat([header(0x60, Buffer.byteLength(signs)), Buffer.from(signs)]);
}

function header(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([major + value]);
  const size = value < 256 ? 1 : value < 65_536 ? 2 : 4;
  const bytes = Buffer.from([major + 24 + Math.log2(size), 0, 0, 0, 0]);
  bytes.writeUIntBE(value, 1, size);
  return bytes.subarray(0, 1 + size);
}

function textOf(item: Buffer): string {
  const { value, end } = headOf(item, 0);
  return item.toString('utf8', end, end + value);
}

function opened(content: Uint8Array): Buffer {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

function closed(content: Buffer): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, content]), { level: 9 });
}
