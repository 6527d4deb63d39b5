/**
 * `npm run bench [-- --sizes 3,100,1000 --runs 3]`: prints what building costs and what readers download,
 * medians of several runs, beside the targets. It never fails on a number: machines differ.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { serve } from '../../src/commands/server.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import type { Weight } from '../site/weight.ts';
import { add } from '../site/weight.ts';
import type { BuildFigures } from './builds.ts';
import { measureBuild } from './builds.ts';
import { measureSuggestions } from './communes.ts';
import { measureDeployment } from './deployment.ts';
import { measureEdition } from './editions.ts';
import { weighMetadata } from './metadata.ts';
import { measurePage, measureSearches, measureWalk } from './reading.ts';
import { kilobytes, megabytes, milliseconds, seconds, table, verdict } from './table.ts';
import { weighZonePages } from './zone-pages.ts';

const TARGETS = {
  millisecondsPerPage: 15,
  study: 100_000,
  zone: 30_000,
  metadata: 6_000,
  script: 12_000,
  fonts: 150_000,
  suggestion: 50,
  editions: { dossier: 25_000_000, epub: 6_000_000, pdf: undefined, zim: undefined, archive: undefined },
};
const EDITIONS = ['dossier', 'epub', 'pdf', 'zim', 'archive'] as const;
/** Key presses a name. */
const PRESSES = 21;
const PAGES = ['', 'etudes/', 'etudes/vitre/', 'etudes/cognac/', 'etudes/choletais/', 'sources/', 'recherche/'];
/** Page and figure of the scatter of all zones. */
const SCATTER: [string, string] = ['comprendre/rien-n-est-joue-d-avance/', 'figure-nuage'];
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

const { texts, compressed, seconds: packing } = await measureDeployment(builds[0]!.folder);
console.log(
  `\nDéploiement\n\n${table(
    ['', 'fichiers', 'Mo', 'gzip (Mo)', 'brotli (Mo)', 'durée (s)'],
    [
      ['textes en Markdown', String(texts.files), seconds(texts.bytes / 1e6), '', '', ''],
      [
        'fichiers compressés',
        String(compressed.files),
        seconds(compressed.plain / 1e6),
        seconds(compressed.gzip / 1e6),
        seconds(compressed.brotli / 1e6),
        seconds(packing),
      ],
    ],
  )}`,
);

const editions = [];
for (const id of EDITIONS) editions.push(await measureEdition(id, builds[0]!.folder));
console.log(
  `\nÉditions\n\n${table(
    ['édition', 'durée (s)', 'mémoire (Mo)', 'la plus lourde (Mo)', 'au plus', '', 'les autres (Mo)'],
    editions.map(({ id, seconds: time, peakBytes, largest, others }) => [
      id,
      seconds(time),
      megabytes(peakBytes),
      seconds(largest / 1e6),
      megabytes(TARGETS.editions[id]),
      TARGETS.editions[id] === undefined ? '' : verdict(largest, TARGETS.editions[id]),
      seconds(others / 1e6),
    ]),
  )}`,
);

const browser = await launchBrowser();
try {
  const site = await serve(builds[0]!.folder, '/', 0);
  const pages = [];
  for (const path of PAGES) pages.push(await measurePage(browser, site.address, path));
  const walks = await measureWalk(browser, site.address, ...SCATTER, 100);
  await site.close();
  const sent = ({ gzip }: Weight) => kilobytes(gzip);
  console.log(
    `\nPremière visite d’une page (ko, gzip)\n\n${table(
      ['page', 'HTML', 'CSS', 'script', 'autres', 'total sans polices', 'polices'],
      pages.map(({ path, parts: { html, css, js, other, fonts } }) => [
        `/${path}`,
        sent(html),
        sent(css),
        sent(js),
        sent(other),
        sent([html, css, js, other].reduce(add)),
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

  const { folder, zonePage, peakBytes, pages: count } = builds[0]!;
  const zones = weighZonePages(folder);
  const served = await serve(folder, '/', 0);
  const { parts } = await measurePage(browser, served.address, zones.heaviest);
  const suggested = await measureSuggestions(browser, served.address, PRESSES);
  await served.close();
  const visit = [parts.html, parts.css, parts.js, parts.other].reduce(add).gzip;
  const target = (value: number, most: number, show: (value: number) => string) => [show(value), show(most), verdict(value, most)];
  console.log(
    `\n${zones.count} pages de zone\n\n${table(
      ['', 'mesure', 'au plus', ''],
      [
        ['construction d’une page, médiane (ms)', ...target(zonePage.median, TARGETS.millisecondsPerPage, milliseconds)],
        ['construction d’une page, moyenne (ms)', ...target(zonePage.mean, TARGETS.millisecondsPerPage, milliseconds)],
        ['mémoire du site entier, par page (Mo)', peakBytes ? (peakBytes / count / 1e6).toFixed(2).replace('.', ',') : 'n. d.', '', ''],
        ['HTML d’une page, médiane (ko, gzip)', ...target(zones.median, TARGETS.zone, kilobytes)],
        [`HTML de la plus lourde, /${zones.heaviest}`, ...target(zones.most, TARGETS.zone, kilobytes)],
        ['première visite de celle-ci, sans polices', ...target(visit, TARGETS.zone, kilobytes)],
      ],
    )}`,
  );
  const metadata = weighMetadata(folder);
  console.log(
    `\nRéférences et métadonnées, en plus dans une page (ko, gzip)\n\n${table(
      ['', 'mesure', 'au plus', ''],
      [
        [`${metadata.pages} pages, médiane`, ...target(metadata.median, TARGETS.metadata, kilobytes)],
        [`la plus lourde, /${metadata.heaviest}`, ...target(metadata.most, TARGETS.metadata, kilobytes)],
        ['script et style, une fois', kilobytes(metadata.shared), '', ''],
      ],
    )}`,
  );
  console.log(
    `\nD’une touche aux communes proposées, médianes de ${PRESSES} frappes\n\n${table(
      ['tapé', 'liste (ms)', 'image (ms)', `cible ${TARGETS.suggestion} ms`],
      suggested.map(({ name, list, frame }) => [name, milliseconds(list), milliseconds(frame), verdict(frame, TARGETS.suggestion)]),
    )}`,
  );

  console.log(
    `\nNuage de points, du geste à l’image qui montre la valeur dite (ms)\n\n${table(
      ['geste', 'médiane', 'au plus'],
      walks.map(({ by, median, worst }) => [by, milliseconds(median), milliseconds(worst)]),
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
}
