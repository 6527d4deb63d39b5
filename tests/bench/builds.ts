import { globSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { measure, median } from './measured-run.ts';
import { multiplyStudies } from './multiplied-content.ts';

export interface BuildFigures {
  studies: number;
  pages: number;
  /** Medians of the runs. */
  seconds: number;
  indexSeconds: number;
  peakBytes?: number;
  /** Of the pages of zones, as Astro times each: everything the page costs it, the first ones with what all share. */
  zonePage: { median: number; mean: number };
  folder: string;
}

/** Builds the site with its studies repeated up to a number, several times over. */
export async function measureBuild(studies: number, runs: number): Promise<BuildFigures> {
  const folder = resolve(`.cache/bench/site-${studies}`);
  const content = multiplyStudies(studies);
  const settings = { CONTENT_DIR: content, OUT_DIR: folder, BASE_PATH: '/' };
  const builds = [];
  const indexes = [];
  for (let run = 0; run < runs; run += 1) {
    builds.push(await measure('src/commands/build.ts', [], settings));
    indexes.push(await measure('src/search/index-build.ts', [folder], settings));
  }
  rmSync(content, { recursive: true });
  const zones = builds.flatMap(({ output }) => zoneTimes(output));
  const peaks = builds.flatMap(({ peakBytes }) => peakBytes ?? []);
  return {
    studies,
    pages: globSync('**/*.html', { cwd: folder }).length,
    seconds: median(builds.map(({ seconds }) => seconds)),
    indexSeconds: median(indexes.map(({ seconds }) => seconds)),
    peakBytes: peaks.length > 0 ? median(peaks) : undefined,
    zonePage: { median: median(zones), mean: zones.reduce((sum, time) => sum + time, 0) / zones.length },
    folder,
  };
}

/** « ├─ /zones/5319/index.html (+12ms) », in milliseconds. */
function zoneTimes(output: string): number[] {
  return [...output.matchAll(/\/zones\/\d+\/index\.html +\(\+([\d.]+)(m?s)\)/g)].map(
    ([, time, unit]) => Number(time) * (unit === 's' ? 1000 : 1),
  );
}
