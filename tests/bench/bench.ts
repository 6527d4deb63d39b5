/**
 * `npm run bench [-- --sizes 3,100,1000 --runs 3]`: prints what building costs and what readers download,
 * medians of several runs, beside the targets. It never fails on a number: machines differ.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../../src/commands/server.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import type { Weight } from '../site/weight.ts';
import { add } from '../site/weight.ts';
import type { BuildFigures } from './builds.ts';
import { measureBuild } from './builds.ts';
import { measurePage, measureSearches } from './reading.ts';
import { kilobytes, megabytes, milliseconds, seconds, table, verdict } from './table.ts';

const TARGETS = { millisecondsPerPage: 15, study: 100_000, script: 12_000, fonts: 150_000 };
const PAGES = ['', 'etudes/', 'etudes/vitre/', 'etudes/cognac/', 'etudes/choletais/', 'sources/', 'recherche/'];
const QUERIES: [string, string] = ['verrerie', 'apprentissage'];

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '3,100,1000' }, runs: { type: 'string', default: '3' } } });
const sizes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'processeur inconnu'}, médianes de ${runs} passages.`);

const builds: BuildFigures[] = [];
for (const size of sizes) {
  try {
    builds.push(await measureBuild(size, runs));
  } catch (error) {
    // A site too large to build is a result too.
    console.log(`\nÉchec avec ${size} études :\n${(error as Error).message}`);
  }
}
if (builds.length === 0) process.exit(1);
console.log(
  `\nConstruction\n\n${table(
    ['études', 'pages', 'durée (s)', 'dont index (s)', 'ms par page en plus', 'cible', 'mémoire (Mo)', 'Mo par page en plus'],
    builds.map((build, index) => {
      const first = builds[0]!;
      const more = build.pages - first.pages;
      const perPage = ((build.seconds - first.seconds) * 1000) / more;
      const memory = ((build.peakBytes ?? NaN) - (first.peakBytes ?? NaN)) / more;
      return [
        String(build.studies),
        String(build.pages),
        seconds(build.seconds),
        seconds(build.indexSeconds),
        index === 0 ? '' : milliseconds(perPage),
        index === 0 ? '' : `${TARGETS.millisecondsPerPage}, ${verdict(perPage, TARGETS.millisecondsPerPage)}`,
        megabytes(build.peakBytes),
        index === 0 || Number.isNaN(memory) ? '' : (memory / 1e6).toFixed(2).replace('.', ','),
      ];
    }),
  )}`,
);

const browserServer = await launchBrowser();
const browser = await chromium.connect(browserServer.wsEndpoint());
try {
  const site = await serve(builds[0]!.folder, '/', 0);
  const pages = [];
  for (const path of PAGES) pages.push(await measurePage(browser, site.address, path));
  await site.close();
  const both = ({ gzip, brotli }: Weight) => `${kilobytes(gzip)} / ${kilobytes(brotli)}`;
  console.log(
    `\nPremière visite d’une page (ko, gzip / brotli)\n\n${table(
      ['page', 'HTML', 'CSS', 'script', 'autres', 'total sans polices', 'polices'],
      pages.map(({ path, parts: { html, css, js, other, fonts } }) => [
        `/${path}`,
        both(html),
        both(css),
        both(js),
        both(other),
        both([html, css, js, other].reduce(add)),
        kilobytes(fonts.plain),
      ]),
    )}`,
  );
  const studies = pages.filter(({ path }) => /^etudes\/./.test(path)).map(({ parts }) => parts);
  const heaviest = Math.max(...studies.map(({ html, css, js, other }) => [html, css, js, other].reduce(add).gzip));
  const script = Math.max(...studies.map(({ js }) => js.gzip));
  const fonts = Math.max(...pages.map(({ parts }) => parts.fonts.plain));
  console.log(
    `\n${table(
      ['cible', 'mesure (ko)', 'au plus (ko)', ''],
      [
        ['étude la plus lourde, gzip, sans polices', kilobytes(heaviest), kilobytes(TARGETS.study), verdict(heaviest, TARGETS.study)],
        ['son script, recherche fermée', kilobytes(script), kilobytes(TARGETS.script), verdict(script, TARGETS.script)],
        ['polices d’une page', kilobytes(fonts), kilobytes(TARGETS.fonts), verdict(fonts, TARGETS.fonts)],
      ],
    )}`,
  );

  const searches: string[][] = [];
  for (const { studies: count, folder } of builds) {
    const served = await serve(folder, '/', 0);
    const figures = await measureSearches(browser, served.address, QUERIES, Math.max(3, runs));
    figures.forEach(({ query, milliseconds: time, weight }, rank) => {
      searches.push([
        rank === 0 ? 'première' : 'deuxième',
        query,
        String(count),
        milliseconds(time),
        kilobytes(weight.plain),
        kilobytes(weight.gzip),
      ]);
    });
    await served.close();
  }
  console.log(`\nRecherche\n\n${table(['recherche', 'mot', 'études', 'durée (ms)', 'reçus (ko)', 'gzip (ko)'], searches)}`);
} finally {
  await browser.close();
  await browserServer.close();
}
