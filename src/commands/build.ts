/**
 * `npm run build`: Astro's pages, the ways between them, the addresses they must keep, what each page says of itself,
 * then the search index and the service worker.
 */
import { rmSync } from 'node:fs';
import { describeProblems } from '../corpus/problem-report.ts';
import { fillColophons } from '../editions/colophon.ts';
import { buildWorker } from '../offline/build-worker.ts';
import { buildIndex } from '../search/index-build.ts';
import { basePath, outputFolder } from './deployment.ts';
import { permalinkProblems, permalinksOf, readPermalinks } from './permalinks.ts';
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
  const pages = readSite(folder, basePath());
  const astray = wayProblems(pages, basePath());
  if (astray.length > 0) {
    console.error(`Des pages se perdent ou ne se répondent pas.\n${astray.join('\n')}`);
    return 1;
  }
  const listed = readPermalinks();
  const lost = permalinkProblems(listed, pages, basePath());
  if (lost.length > 0) {
    console.error(describeProblems(lost));
    return 1;
  }
  const known = new Set(listed);
  const added = permalinksOf(pages, basePath()).filter((address) => !known.has(address));
  if (added.length > 0) console.log(`Adresses nouvelles : ${added.length}. « npm run permalinks » les ajoute à content/permaliens.txt.`);
  fillColophons(folder, { base: basePath(), ...provenance(process.cwd()) });
  await buildIndex(folder, basePath());
  await buildWorker(folder, basePath());
  return 0;
}

if (import.meta.main) process.exitCode = await build();
