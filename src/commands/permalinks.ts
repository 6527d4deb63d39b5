/**
 * Addresses never change: `content/permaliens.txt` lists those the site has given, and a build that would lose one fails.
 * `npm run permalinks` adds the new ones of the built site; it takes none away.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from '../corpus/corpus.ts';
import type { Problem } from '../model/problems.ts';
import { basePath, outputFolder } from './deployment.ts';
import { readSite, type SitePage } from './site-graph.ts';

const LIST = 'permaliens.txt';
const MOVES = 'redirections.yaml';

/** Lines of the list; none where there is no list. */
export function readPermalinks(folder = FOLDER): string[] {
  const file = join(folder, LIST);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
}

/** Addresses a site gives, `/etudes/vitre/` and `/etudes/vitre/#p3`, sorted; without those that only lead elsewhere. */
export function permalinksOf(pages: SitePage[], base: string): string[] {
  return pages
    .filter(({ path, moved }) => !path.endsWith('.html') && !moved.has(''))
    .flatMap(({ path, anchors }) => {
      const page = `/${path.slice(base.length)}`;
      return [page, ...[...anchors].map((id) => `${page}#${id}`)];
    })
    .sort();
}

/** Addresses of the list that lead nowhere, and redirections that do; each where an author would mend it. */
export function permalinkProblems(listed: string[], pages: SitePage[], base: string): Problem[] {
  const byPath = new Map(pages.map((page) => [`/${page.path.slice(base.length)}`, page]));
  const has = (address: string): boolean => {
    const [path, id] = address.split('#') as [string, string?];
    const page = byPath.get(path);
    if (!page || !id) return page !== undefined;
    const elsewhere = page.moved.get('');
    if (elsewhere === undefined) return page.anchors.has(id) || page.moved.has(id);
    return elsewhere.includes('#') || has(`/${elsewhere.slice(base.length)}#${id}`);
  };
  const lost = listed.flatMap((address, index): Problem[] => {
    if (has(address)) return [];
    const [path, id] = address.split('#') as [string, string?];
    const page = byPath.get(path);
    return [
      {
        file: LIST,
        field: `ligne ${index + 1}`,
        message: `« ${address} » a été donnée et ne mène plus à rien`,
        remedy: `la rétablir, ou dire dans content/${MOVES} où c’est maintenant : { de: "${address}", vers: "…" }`,
        near: page && id ? { word: id, among: [...page.anchors] } : { word: path, among: [...byPath.keys()] },
      },
    ];
  });
  const astray = pages.flatMap(({ path, moved }) =>
    [...moved].flatMap(([id, to]): Problem[] => {
      const target = `/${to.slice(base.length)}`;
      if (has(target)) return [];
      const from = `/${path.slice(base.length)}${id && `#${id}`}`;
      return [{ file: MOVES, field: from, message: `« ${target} » n’existe pas`, remedy: 'nommer une page ou un passage du site' }];
    }),
  );
  return [...lost, ...astray];
}

/** Adds what the built site gives and the list lacks. */
function update(): number {
  const folder = outputFolder();
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`Rien à lire dans ${folder} : lancer d’abord « npm run build ».`);
    return 1;
  }
  const listed = readPermalinks();
  const all = [...new Set([...listed, ...permalinksOf(readSite(folder, basePath()), basePath())])].sort();
  writeFileSync(join(FOLDER, LIST), all.map((line) => `${line}\n`).join(''));
  console.log(`${all.length} adresses, dont ${all.length - listed.length} nouvelles.`);
  return 0;
}

if (import.meta.main) process.exitCode = update();
