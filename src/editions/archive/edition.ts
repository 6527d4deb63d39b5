/** For libraries: the site as a web archive, and a bag with all that makes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltSite, Edition } from '../edition.ts';
import { filesOfSite, readSiteFile } from '../site-files.ts';
import { namesUnsafeOnWindows, zipped } from '../zip.ts';
import { archivedSite, describe, type Description } from './archived-site.ts';
import { bagOf } from './bag.ts';
import { dublinCore, roCrate, schemaOrg } from './descriptions.ts';
import { archiveReadme } from './readme.ts';
import { warcOf } from './warc.ts';
import { waczOf } from './wacz.ts';

/** Whole texts, for those who cannot follow an address any more. */
const LICENCES = fileURLToPath(new URL('licences/', import.meta.url));
const NAME = 'terrains-d-industrie';
/** Editions whose bytes depend on the commit alone, so that those of the bag do. */
const REPRODUCIBLE = /^(?:dossier|epub|pdf)\//;

export const archive: Edition = {
  id: 'archive',
  async make(site, say) {
    const pages = archivedSite(site);
    const description = describe(pages);
    say(`${pages.size} fichiers du site`);
    const warc = await warcOf(site, pages);
    say('capture à rejouer');
    const wacz = await waczOf(site, warc);
    const made = filesOfSite(join(site.folder, 'emporter')).filter((path) => REPRODUCIBLE.test(path));
    const editions = new Map(made.map((path) => [path, readSiteFile(join(site.folder, 'emporter'), path)]));
    editions.set(`archive/${NAME}.warc.gz`, warc);
    const bag = bagOf(payload(site, description, pages, editions), bagInfo(site, description));
    const unsafe = namesUnsafeOnWindows(bag.keys());
    if (unsafe.length > 0) throw new Error(`Windows ne pourrait pas écrire ces fichiers : ${unsafe.join(', ')}`);
    say(`${bag.size} fichiers dans le sac`);
    return [
      { path: `archive/${NAME}.warc.gz`, bytes: warc },
      { path: `archive/${NAME}.wacz`, bytes: wacz },
      { path: `archive/${NAME}-archive.zip`, bytes: zipped(bag, `${NAME}-archive`, site.date) },
    ];
  },
};

/** @param editions path under `emporter/` → bytes */
export function payload(
  site: BuiltSite,
  description: Description,
  pages: ReadonlyMap<string, Uint8Array>,
  editions: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const content = process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');
  const held = new Map<string, Uint8Array>();
  for (const [path, bytes] of pages) held.set(`site/${path}`, bytes);
  for (const path of filesOfSite(content)) held.set(`contenu/${path}`, readFileSync(join(content, path)));
  for (const [path, bytes] of editions) held.set(`editions/${path}`, bytes);
  const sizes = new Map([...held].filter(([path]) => path.startsWith('editions/')).map(([path, { length }]) => [path, length]));
  const words = {
    'LISEZ-MOI.txt': archiveReadme(site, description, [...editions.keys()]),
    'description/dublin-core.xml': dublinCore(site, description),
    'description/schema-org.json': schemaOrg(site, description),
    'ro-crate-metadata.json': roCrate(site, description, sizes),
  };
  for (const [path, text] of Object.entries(words)) held.set(path, new TextEncoder().encode(text));
  held.set('licences/LICENSE.txt', readFileSync('LICENSE'));
  for (const path of filesOfSite(LICENCES)) held.set(`licences/${path}`, readFileSync(join(LICENCES, path)));
  for (const [path, bytes] of pages) if (path.startsWith('licences/')) held.set(path, bytes);
  return held;
}

function bagInfo(site: BuiltSite, { title, summary }: Description): [string, string][] {
  return [
    ['Source-Organization', `Les contributeurs de ${title}`],
    ['External-Description', summary],
    ['External-Identifier', site.address],
    ...(site.commit ? [['Internal-Sender-Identifier', `git:${site.commit}`] as [string, string]] : []),
    ['Internal-Sender-Description', `Version ${site.version}`],
    ['Bagging-Date', site.date],
  ];
}
