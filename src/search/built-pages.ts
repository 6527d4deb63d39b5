import type { Root } from 'hast';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageTree } from './page-tree.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its file in the folder: « etudes/vitre/index.html ». */
  file: string;
  /** Its address, deployment prefix included: « /etudes/vitre/ ». */
  url: string;
  tree: Root;
}

/**
 * Pages of a built site, by file name, parsed one at a time: all their trees would not fit in memory.
 * @param base deployment prefix, `/` or `/notes/terrains/`
 */
export function* builtPages(dist: string, base: string): Generator<BuiltPage> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'))
    .sort();
  for (const file of files) {
    const url = base.replace(/\/?$/, '/') + file.replace(/(^|\/)index\.html$/, '$1');
    yield { file, url, tree: pageTree(readFileSync(join(dist, file), 'utf8')) };
  }
}
