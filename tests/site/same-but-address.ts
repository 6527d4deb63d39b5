import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './built.ts';

/** `controls.C-tHWccR.js`, `pagefind.fr_265d6f45bb.pf_meta`, `textes-b50066f0/0.json`: names made from bytes that hold addresses. */
const HASHED =
  /(?<=[\w-]\.)[\w-]{8}(?=\.(?:css|js)\b)|(?<=\bfr_)[0-9a-f]{10}|(?<=textes-|")[0-9a-f]{8}(?=\/\d+\.json)|(?<=textes-)[0-9a-f]{8}/g;
/** What is drawn or computed from an address: a QR code, the hash of a text that writes one, a revision for the service worker. */
const DRAWN = /(<svg class="code-qr").*?(?=<\/svg>)|(data-empreinte>)[0-9a-f]{64}|(revision:")[0-9a-f]{12}/gs;

/**
 * Bytes of each file of a built site, by name, as if it had been built for `/`: its address and its prefix out of them, and
 * what follows from these. Files whose names differ by their hash alone are in the order of their bytes.
 */
export function readApartFromAddress(folder: string, address: string): Map<string, (string | Buffer)[]> {
  const prefix = new URL(address).pathname;
  const read = new Map<string, (string | Buffer)[]>();
  for (const file of filesOf(folder)) {
    const bytes = readFileSync(join(folder, file));
    const text = bytes.toString('utf8');
    const isText = Buffer.from(text).equals(bytes);
    const name = file.replace(HASHED, '#');
    const said = isText
      ? text.replaceAll(address, '//site/').replaceAll(prefix, '/').replace(DRAWN, '$1$2$3#').replace(HASHED, '#')
      : bytes;
    read.set(name, [...(read.get(name) ?? []), said].sort());
  }
  return read;
}
