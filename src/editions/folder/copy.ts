/** The built site, or a part of it, as files one opens by double click. */
import { folderFiles } from '../../search/folder-files.ts';
import type { BuiltSite } from '../edition.ts';
import { companions } from '../../integrity/companions.ts';
import { manifestOf, sha256 } from '../manifest.ts';
import { readSiteFile } from '../site-files.ts';
import { bundleName, classicScript } from './classic-scripts.ts';
import { markCopy } from './mark.ts';
import { rewritePage } from './rewrite-page.ts';
import { selfContainedStyle } from './styles.ts';

export interface CopyRequest {
  /** Paths in the site of the files to take; styles and scripts follow their pages. */
  files: string[];
  /** What the copy is, in a few words: « Dossier à ouvrir ». */
  name: string;
  /** Files the site does not have: a first page, a few words to read. */
  added: Map<string, string>;
}

/**
 * Of use to a server only (pictures for networks), or taken in another form: styles and fonts, scripts, the search index,
 * tables twice told, references the pages spell out, questions packed for platforms that are online themselves.
 */
const LEFT =
  /^(?:404\.html|llms(?:-full)?\.txt|service-worker\.js|hors-ligne\/.*|apercus\/.*|citer\/[^/]+\.(?:bib|ris|json)|enseigner\/[^/]+\/[^/]+\/(?:cartouche\.imscc|scorm\.zip|questions\.(?:xml|gift\.txt))|robots\.txt|sitemap-.*\.xml|_astro\/.*|pagefind\/.*|figures\/[^/]+\/oembed\.json|donnees\/donnees\.sqlite|emporter\/.*(?<!\.html))$/;

/** Whether a file of the site goes as it is, or as a page, into a copy. */
export const mayBeTaken = (file: string): boolean => !LEFT.test(file);

/** Path in the copy → bytes. The search goes with its page. */
export async function copyOf(site: BuiltSite, { files, name, added }: CopyRequest): Promise<Map<string, Uint8Array>> {
  const taken = files.filter(mayBeTaken);
  const held = new Set([...taken, ...added.keys()]);
  const copy = new Map<string, Uint8Array>();
  const styles = new Set<string>();
  const bundles = new Map<string, string[]>();
  for (const file of taken) {
    const bytes = readSiteFile(site.folder, file);
    if (!file.endsWith('.html')) {
      copy.set(file, bytes);
      continue;
    }
    const page = rewritePage(text.decode(bytes), file, {
      base: site.base,
      address: site.address,
      has: (path) => held.has(path),
      bundle: bundleName,
      mark: (tree) => markCopy(tree, file, site, name),
    });
    for (const style of page.styles) styles.add(style);
    for (const path of page.classics) copy.set(path, readSiteFile(site.folder, path));
    if (page.scripts.length > 0) bundles.set(bundleName(page.scripts), page.scripts);
    copy.set(file, utf8.encode(page.html));
  }
  for (const style of styles) copy.set(style, await selfContainedStyle(site.folder, site.base, style));
  for (const [path, scripts] of bundles) copy.set(path, await classicScript(site.folder, scripts));
  for (const [path, words] of added) copy.set(path, utf8.encode(words));
  if (held.has('recherche/index.html')) for (const [path, bytes] of await searchFiles(site, files)) copy.set(path, bytes);
  for (const [path, words] of await companions(manifestOf(site, copy), sha256)) copy.set(path, utf8.encode(words));
  return copy;
}

const INDEX = 'pagefind/';

async function searchFiles({ folder, base }: BuiltSite, files: string[]): Promise<Map<string, Uint8Array>> {
  const index = files
    .filter((file) => file.startsWith(INDEX))
    .map((file) => [file.slice(INDEX.length), readSiteFile(folder, file)] as const);
  return new Map([...(await folderFiles(new Map(index), base))].map(([path, bytes]) => [INDEX + path, bytes]));
}

const text = new TextDecoder();
const utf8 = new TextEncoder();
