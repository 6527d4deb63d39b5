import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { filesOfSite } from '../editions/site-files.ts';
import { hash, keptFiles, TEXTS } from './kept-files.ts';

export const WORKER = 'service-worker.js';

/** Their folder’s name says their edition: `pagefind/textes-5f2a90c1/3.json`. */
const SEARCH_TEXTS = 'pagefind/textes-';

/**
 * Writes the service worker of a built site at its root.
 * @param base prefix of the deployment
 */
export async function buildWorker(folder: string, base: string): Promise<void> {
  const texts = Object.fromEntries(
    filesOfSite(folder)
      .filter((file) => file.startsWith(SEARCH_TEXTS))
      .map((file) => [file.slice(SEARCH_TEXTS.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
  mkdirSync(dirname(join(folder, TEXTS)), { recursive: true });
  writeFileSync(join(folder, TEXTS), JSON.stringify(texts));
  const kept = keptFiles(folder, filesOfSite(folder)).map(({ url, revision }) => ({ url: base + url, revision }));
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"production"',
      KEPT: JSON.stringify(kept),
      TEXTS: JSON.stringify(base + TEXTS),
      SEARCH_TEXTS: JSON.stringify(base + SEARCH_TEXTS),
      BASE: JSON.stringify(base),
      VERSION: JSON.stringify(hash(JSON.stringify(kept))),
    },
  });
  writeFileSync(join(folder, WORKER), outputFiles[0]!.contents);
}
