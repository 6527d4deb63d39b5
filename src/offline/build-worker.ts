import { writeFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { hash, keptFiles } from './kept-files.ts';

export const WORKER = 'service-worker.js';

/**
 * Writes the service worker of a built site at its root.
 * @param base prefix of the deployment
 */
export async function buildWorker(folder: string, base: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
  const kept = keptFiles(folder, files).map(({ url, revision }) => ({ url: base + url, revision }));
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
      BASE: JSON.stringify(base),
      VERSION: JSON.stringify(hash(JSON.stringify(kept))),
    },
  });
  writeFileSync(join(folder, WORKER), outputFiles[0]!.contents);
}
