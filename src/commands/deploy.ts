/**
 * `npm run deploy`: what hosts read beside the built site, and its files compressed, written in its folder.
 * `npm run deploy:headers -- nginx`, `caddy` or `objets`: the configuration of a host, printed.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getCorpus } from '../corpus/corpus.ts';
import { caddyfile } from '../deploy/caddy.ts';
import { compressSite } from '../deploy/compress.ts';
import type { Host, Move } from '../deploy/host.ts';
import { headersFile, redirectsFile } from '../deploy/netlify.ts';
import { nginxConfig } from '../deploy/nginx.ts';
import { objectsTable, storedObjects } from '../deploy/object-store.ts';
import { describeSize } from '../editions/source-words.ts';
import { filesOfSite } from '../editions/site-files.ts';
import type { Redirection } from '../model/redirections.ts';
import { canonicalAddress } from './canonical.ts';
import { basePath, outputFolder } from './deployment.ts';

/** What each name prints. */
const PRINTED: Record<string, (host: Host, folder: string) => string> = {
  nginx: (host) => nginxConfig(host),
  caddy: (host) => caddyfile(host),
  objets: ({ base }, folder) => objectsTable(storedObjects(filesOfSite(folder), base)),
};

/** Pages that moved; a host sees no fragment, so that of a part of a page is for the page itself. */
export const movesOf = (redirections: Redirection[], base: string): Move[] =>
  redirections.filter(({ from }) => !from.includes('#')).map(({ from, to }) => ({ from: base + from.slice(1), to: base + to.slice(1) }));

async function deploy(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { root: { type: 'string', default: '/srv/terrains' } } });
  const folder = outputFolder();
  if (!existsSync(join(folder, 'index.html'))) return say(`Rien à déployer dans ${folder} : lancer d’abord « npm run build ».`);
  const base = basePath();
  const address = new URL(canonicalAddress(folder));
  if (address.pathname !== base) return say(`Le site est construit pour ${address.pathname}, et BASE_PATH dit ${base}.`);
  const moves = movesOf(getCorpus().redirections, base);
  const [asked] = positionals;
  if (asked === undefined) return prepare(folder, base, moves);
  const print = PRINTED[asked];
  if (!print) return say(`Hôte inconnu : ${asked}. Ceux que l’on connaît : ${Object.keys(PRINTED).join(', ')}.`);
  process.stdout.write(print({ name: address.hostname, base, root: values.root, moves }, folder));
  return 0;
}

async function prepare(folder: string, base: string, moves: Move[]): Promise<number> {
  const files = filesOfSite(folder);
  // GitHub Pages leaves out files whose name begins with an underscore, unless told.
  writeFileSync(join(folder, '.nojekyll'), '');
  writeFileSync(join(folder, '_headers'), headersFile(files, base));
  writeFileSync(join(folder, '_redirects'), redirectsFile(moves));
  const { files: count, plain, brotli, gzip } = await compressSite(folder, files);
  console.log(`${count} fichiers compressés : ${describeSize(plain)}, ${describeSize(brotli)} en brotli, ${describeSize(gzip)} en gzip.`);
  return 0;
}

function say(message: string): number {
  console.error(message);
  return 1;
}

if (import.meta.main) process.exitCode = await deploy();
