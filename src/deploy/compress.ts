import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, UNKNOWN } from '../editions/content-type.ts';

/** Text, and what is like it; archives, pictures, fonts and the pieces of the search index are compressed already. */
const COMPRESSIBLE = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)|application\/(?:wasm|x-bibtex|x-research)|image\/svg)/;
/** In bytes: below, a header costs more than what is saved. */
const LEAST = 1_000;
/** A reader’s machine takes time too. */
const WORTH = 0.95;

export const isCompressible = (file: string): boolean => contentType(file) !== UNKNOWN && COMPRESSIBLE.test(contentType(file));

export interface Compressed {
  files: number;
  /** Bytes of those files, then of their two forms. */
  plain: number;
  brotli: number;
  gzip: number;
}

/**
 * Writes `x.br` and `x.gz` beside each file worth it, for hosts that send them as they are. The same bytes give the same bytes.
 * @param files paths in the folder
 */
export async function compressSite(folder: string, files: string[]): Promise<Compressed> {
  const sum: Compressed = { files: 0, plain: 0, brotli: 0, gzip: 0 };
  const asked = files.filter(isCompressible);
  const next = asked.values();
  // As many at a time as Node has threads for it.
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const file of next) {
        const bytes = readFileSync(join(folder, file));
        if (bytes.length < LEAST) continue;
        const [br, gz] = await Promise.all([brotli(bytes), gzipped(bytes)]);
        if (gz.length > WORTH * bytes.length) continue;
        writeFileSync(join(folder, `${file}.br`), br);
        writeFileSync(join(folder, `${file}.gz`), gz);
        sum.files += 1;
        sum.plain += bytes.length;
        sum.brotli += br.length;
        sum.gzip += gz.length;
      }
    }),
  );
  return sum;
}

/** Eleven, the highest, takes three times longer for one and a half percent. */
const QUALITY = 10;

const brotli = (bytes: Uint8Array): Promise<Uint8Array> =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Node writes no date in its header. */
const gzipped = (bytes: Uint8Array): Promise<Uint8Array> => promisify(gzip)(bytes, { level: 9 });
