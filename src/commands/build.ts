/** `npm run build`: Astro's pages, the ways between them, what each says of itself, then the search index and the service worker. */
import { rmSync } from 'node:fs';
import { fillColophons } from '../editions/colophon.ts';
import { buildWorker } from '../offline/build-worker.ts';
import { buildIndex } from '../search/index-build.ts';
import { basePath, outputFolder } from './deployment.ts';
import { provenance } from './provenance.ts';
import { astro } from './run.ts';
import { readSite, wayProblems } from './site-graph.ts';

/** Resolves to an exit code; what is wrong has been printed. */
export async function build(): Promise<number> {
  const folder = outputFolder();
  rmSync(folder, { recursive: true, force: true });
  // Without its cache of texts, which remembers content folders that may be gone.
  const code = await astro('build', '--force');
  if (code !== 0) return code;
  const astray = wayProblems(readSite(folder, basePath()), basePath());
  if (astray.length > 0) {
    console.error(`Des pages se perdent ou ne se répondent pas.\n${astray.join('\n')}`);
    return 1;
  }
  fillColophons(folder, { base: basePath(), ...provenance(process.cwd()) });
  await buildIndex(folder, basePath());
  await buildWorker(folder, basePath());
  return 0;
}

if (import.meta.main) process.exitCode = await build();
