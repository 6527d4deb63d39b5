/** One study to take: its page, what it draws from, and the pages its words lean on. */
import { select, selectAll } from 'hast-util-select';
import { pageTree } from '../../search/page-tree.ts';
import type { BuiltSite } from '../edition.ts';
import { readSiteFile } from '../site-files.ts';
import { targetOf } from './addresses.ts';
import type { CopyRequest } from './copy.ts';
import { doorTo } from './door.ts';
import { README, readmeOf } from './readme.ts';

/** Terms, sources, facts, and figures alone: what a study is checked with. All else it links to stays online. */
const LEANED_ON = /^(?:glossaire|sources|faits\/[^/]+|figures\/[^/]+)\/index\.html$/;
const ALWAYS = /^(?:favicon\.svg|licences\/.+)$/;

/** `vitre`, `cognac`…: studies of a built site. */
export const studiesOf = (files: string[]): string[] => files.flatMap((file) => /^etudes\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

/** @param files of the site */
export function studyRequest(site: BuiltSite, files: string[], study: string): CopyRequest {
  const page = `etudes/${study}/index.html`;
  const tree = pageTree(new TextDecoder().decode(readSiteFile(site.folder, page)));
  const title = String(select('main', tree)!.properties.dataTitle);
  const known = new Set(files);
  const linked = new Set(
    selectAll('a[href]', tree).flatMap(({ properties }) => {
      const target = targetOf(String(properties.href), page, { ...site, has: (file) => known.has(file) });
      return target.kind === 'file' && LEANED_ON.test(target.file) ? [target.file] : [];
    }),
  );
  return {
    files: files.filter((file) => file.startsWith(`etudes/${study}/`) || linked.has(file) || ALWAYS.test(file)),
    name: `Étude «\u00A0${title}\u00A0»`,
    added: new Map([
      ['index.html', doorTo(page, title)],
      [README, readmeOf(site, `l’étude « ${title} »`)],
    ]),
  };
}
