import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { pageTree } from '../../search/page-tree.ts';
import { weighAgain } from '../colophon.ts';
import type { BuiltSite } from '../edition.ts';
import { LISTING, showCopy } from '../listing.ts';
import { filesOfSite, readSiteFile } from '../site-files.ts';

/** What a library is told of the site, in the words of its home page. */
export interface Description {
  title: string;
  summary: string;
  /** Titles of the studies, in the order of their addresses. */
  studies: string[];
}

/** Path → bytes of the site as a server has it, without the editions: the page that lists them cannot hold its own hash. */
export function archivedSite(site: BuiltSite): Map<string, Uint8Array> {
  const paths = filesOfSite(site.folder).filter((path) => !/^emporter\/.*(?<!\.html)$/.test(path));
  const files = new Map(paths.map((path) => [path, readSiteFile(site.folder, path)]));
  const listing = pageTree(text.decode(files.get(LISTING)));
  showCopy(listing, site, 'Archive');
  weighAgain(listing);
  return files.set(LISTING, new TextEncoder().encode(toHtml(listing)));
}

export function describe(files: ReadonlyMap<string, Uint8Array>): Description {
  const page = (path: string) => pageTree(text.decode(files.get(path)));
  const summary = String(select('meta[name=description]', page('index.html'))?.properties.content ?? '');
  const studies = [...files.keys()].filter((path) => /^etudes\/[^/]+\/index\.html$/.test(path)).sort();
  return {
    title: 'Terrains d’industrie',
    summary,
    studies: studies.map((path) => String(select('main', page(path))!.properties.dataTitle)),
  };
}

const text = new TextDecoder();
