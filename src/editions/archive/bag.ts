/** BagIt 1.0 (RFC 8493): a payload, what it is, and sums that prove both. */
import { createHash } from 'node:crypto';

type Files = ReadonlyMap<string, Uint8Array>;

const sha512 = (bytes: Uint8Array): string => createHash('sha512').update(bytes).digest('hex');

/**
 * @param payload path under `data/` → bytes
 * @param info of bag-info.txt, in its order
 * @returns path in the bag → bytes
 */
export function bagOf(payload: Files, info: [label: string, value: string][]): Map<string, Uint8Array> {
  const data = new Map([...payload].map(([path, bytes]) => [`data/${path}`, bytes] as const));
  const octets = [...payload.values()].reduce((total, { length }) => total + length, 0);
  const oxum: [string, string] = ['Payload-Oxum', `${octets}.${payload.size}`];
  const tags = new Map([
    ['bagit.txt', utf8.encode('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
    ['bag-info.txt', utf8.encode([...info, oxum].map(([label, value]) => `${label}: ${value.replace(/\s*\n\s*/g, ' ')}\n`).join(''))],
    ['manifest-sha512.txt', sumsOf(data)],
  ]);
  return new Map([...data, ...tags, ['tagmanifest-sha512.txt', sumsOf(tags)]]);
}

/** As `sha512sum` writes them. RFC 8493 § 2.1.3: ends of lines and % in a path are written %0D, %0A, %25. */
function sumsOf(files: Files): Uint8Array {
  const written = (path: string) => path.replace(/[%\r\n]/g, encodeURIComponent);
  return utf8.encode(
    [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => `${sha512(bytes)}  ${written(path)}\n`)
      .join(''),
  );
}

const utf8 = new TextEncoder();
