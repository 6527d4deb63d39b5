import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './built.ts';

/** `controls.C-tHWccR.js`, `pagefind.fr_265d6f45bb.pf_meta`, `textes-b50066f0/0.json`: names made from bytes that hold addresses. */
const HASHED =
  /(?<=[\w-]\.)[\w-]{8}(?=\.(?:css|js)\b)|(?<=\bfr_)[0-9a-f]{10}|(?<=textes-|")[0-9a-f]{8}(?=\/\d+\.json)|(?<=textes-)[0-9a-f]{8}/g;
/**
 * What is drawn or computed from an address: a QR code, a picture in base64, the sum and the size of a file that writes
 * one, a revision for the service worker.
 */
const DRAWN =
  /(<svg class="code-qr").*?(?=<\/svg>)|(encoding="base64">)[^<]*|\b[0-9a-f]{64}\b|\d+(?=[\u00A0\u202F ]ko\b)|("(?:bytes|@value)": ?"?)\d+\b|(revision:")[0-9a-f]{12}/gs;
/** Archives, by what is in them. */
const ARCHIVE = /\.(?:zip|imscc|ods)$/;
/** Compressed by their own programs, words and addresses together. */
const SEALED = /\.(?:sqlite|pf_index|pf_meta|pf_fragment|pf_filter)$/;

/**
 * Bytes of each file of a built site, by name, as if it had been built for `/`: its address and its prefix out of them, and
 * what follows from these. Files whose names differ by their hash alone are in the order of their bytes.
 */
export function readApartFromAddress(folder: string, address: string): Map<string, (string | Buffer)[]> {
  const read = new Map<string, (string | Buffer)[]>();
  const files = filesOf(folder)
    .filter((file) => !SEALED.test(file))
    .flatMap((file): [string, Buffer][] => {
      const bytes = readFileSync(join(folder, file));
      if (!ARCHIVE.test(file)) return [[file, bytes]];
      return Object.entries(unzipSync(bytes)).map(([name, inside]) => [`${file}/${name}`, Buffer.from(inside)]);
    });
  for (const [file, bytes] of files) {
    const text = bytes.toString('utf8');
    const isText = Buffer.from(text).equals(bytes);
    const name = file.replace(HASHED, '#');
    const said = isText ? apart(text, address).replace(DRAWN, '$1$2$3$4#').replace(HASHED, '#') : bytes;
    read.set(name, [...(read.get(name) ?? []), said].sort());
  }
  return read;
}

/** A text without the address; GIFT writes a backslash before its colon, XML a whole word for each sign of a tag. */
function apart(text: string, address: string): string {
  const prefix = new URL(address).pathname;
  return text.replaceAll(address, '//site/').replaceAll(address.replace(':', '\\:'), '//site/').replaceAll(prefix, '/');
}
