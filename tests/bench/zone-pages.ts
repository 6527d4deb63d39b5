import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightOf } from '../site/weight.ts';
import { median } from './measured-run.ts';

export interface ZonePages {
  count: number;
  /** Bytes of HTML, gzip. */
  median: number;
  most: number;
  /** « zones/5319/ ». */
  heaviest: string;
}

/** What the pages of zones of a built site weigh by themselves. */
export function weighZonePages(folder: string): ZonePages {
  const pages = globSync('zones/*/index.html', { cwd: folder })
    .sort()
    .map((file) => ({ path: file.replace('index.html', ''), bytes: weightOf(readFileSync(join(folder, file))).gzip }));
  const heaviest = pages.reduce((most, page) => (page.bytes > most.bytes ? page : most));
  return { count: pages.length, median: median(pages.map(({ bytes }) => bytes)), most: heaviest.bytes, heaviest: heaviest.path };
}
