/**
 * `npm run build`: Astro's pages, the ways between them, the addresses they must keep, what each page says of itself,
 * then the search index and the service worker.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblems } from '../corpus/problem-report.ts';
import { fillColophons, textHash } from '../editions/colophon.ts';
import { writeTexts } from '../editions/markdown/write-texts.ts';
import { buildWorker } from '../offline/build-worker.ts';
import { builtPages } from '../search/built-pages.ts';
import { readRecords, writeIndex } from '../search/index-build.ts';
import { pageTree } from '../search/page-tree.ts';
import { canonicalAddress } from './canonical.ts';
import { basePath, outputFolder } from './deployment.ts';
import { filledReport, metadataProblems, REPORT } from './metadata-report.ts';
import { type PageMetadata, readMetadata } from './page-metadata.ts';
import { permalinkProblems, permalinksOf, readPermalinks } from './permalinks.ts';
import { provenance } from './provenance.ts';
import { astro } from './run.ts';
import { readSitePage, type SitePage, wayProblems } from './site-graph.ts';

/** Resolves to an exit code; what is wrong has been printed. */
export async function build(): Promise<number> {
  const folder = outputFolder();
  rmSync(folder, { recursive: true, force: true });
  // Without its cache of texts, which remembers content folders that may be gone.
  const code = await astro('build', '--force');
  if (code !== 0) return code;
  const ways: SitePage[] = [];
  const hashes = new Map<string, string>();
  const described: PageMetadata[] = [];
  const records = readRecords(pagesNoting(ways, hashes, described, folder), folder);
  const astray = wayProblems(ways, basePath());
  if (astray.length > 0) {
    console.error(`Des pages se perdent ou ne se répondent pas.\n${astray.join('\n')}`);
    return 1;
  }
  const silent = metadataProblems(described, basePath());
  if (silent.length > 0) {
    console.error(`Des pages ne disent pas aux machines tout ce qu’elles sont.\n${silent.join('\n')}`);
    return 1;
  }
  const report = join(folder, REPORT);
  const filled = filledReport(readFileSync(report, 'utf8'), described, basePath());
  writeFileSync(report, filled);
  hashes.set(REPORT, textHash(pageTree(filled)));
  const listed = readPermalinks();
  const lost = permalinkProblems(listed, ways, basePath());
  if (lost.length > 0) {
    console.error(describeProblems(lost));
    return 1;
  }
  const known = new Set(listed);
  const added = permalinksOf(ways, basePath()).filter((address) => !known.has(address));
  if (added.length > 0) console.log(`Adresses nouvelles : ${added.length}. « npm run permalinks » les ajoute à content/permaliens.txt.`);
  const source = provenance(process.cwd());
  fillColophons(folder, hashes, { base: basePath(), ...source });
  writeTexts({ folder, base: basePath(), address: canonicalAddress(folder), ...source });
  await writeIndex(records, folder);
  await buildWorker(folder, basePath());
  return 0;
}

/** The pages, read once for four: parsing them takes longer than what is looked for in them. */
function* pagesNoting(ways: SitePage[], hashes: Map<string, string>, described: PageMetadata[], folder: string) {
  for (const page of builtPages(folder, basePath())) {
    ways.push(readSitePage(page.url, page.tree));
    hashes.set(page.file, textHash(page.tree));
    const metadata = readMetadata(page.url, page.tree);
    if (metadata) described.push(metadata);
    yield page;
  }
}

if (import.meta.main) process.exitCode = await build();
