import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageTree } from '../search/page-tree.ts';
import type { BuiltSite } from './edition.ts';

/** A page of the built site, as the books take it. */
export interface SitePage {
  /** Under the prefix, as it is built: `etudes/vitre/`. */
  path: string;
  /** `etudes-vitre`: its file in an EPUB, the beginning of its ids in a whole book. */
  name: string;
  /** Its kind for the search: `etude`, `levier`, `page`. */
  kind: string;
  title: string;
  /** The question or the sentence under the title. */
  context: string;
  description: string;
  /** Canonical address. */
  address: string;
  /** Addresses of its style sheets, `/_astro/article.css`. */
  styles: string[];
  /** Its own words, without header and footer; each reading gives a tree of its own. */
  main: Element;
}

/** @throws when the site has no such page */
export function readPage(site: BuiltSite, path: string): SitePage {
  const tree = pageTree(readFileSync(join(site.folder, path, 'index.html'), 'utf8'));
  const main = select('main', tree);
  if (!main) throw new Error(`${path} : la page construite n’a pas de <main>`);
  return {
    path,
    name: path.replace(/\/$/, '').replaceAll('/', '-'),
    kind: String(main.properties['dataKind'] ?? ''),
    title: String(main.properties['dataTitle'] ?? toString(select('h1', main)!)),
    context: String(main.properties['dataContext'] ?? ''),
    description: String(select('meta[name=description]', tree)?.properties['content'] ?? ''),
    address: site.address + path,
    styles: selectAll('link[rel=stylesheet]', tree).map(({ properties }) => String(properties['href'])),
    main,
  };
}
