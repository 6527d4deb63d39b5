/**
 * The site in one file for Kiwix, by Debian’s zim-tools. Not reproducible: zimwriterfs draws a random identifier and
 * writes the hour. Where the tools are not installed the edition is left out, and nothing fails.
 */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { select } from 'hast-util-select';
import { MANIFEST, SUMS, WRAPPED_MANIFEST } from '../../integrity/manifest.ts';
import { pageTree } from '../../search/page-tree.ts';
import type { BuiltSite, Edition } from '../edition.ts';
import { copyOf } from '../folder/copy.ts';
import { filesOfSite, readSiteFile } from '../site-files.ts';

const NAME = 'terrains-d-industrie';
/** The mark of the header on its paper, 48 × 48: what a Kiwix library shows of the file. */
const ILLUSTRATION = fileURLToPath(new URL('illustration.png', import.meta.url));

const run = promisify(execFile);

export const zim: Edition = {
  id: 'zim',
  async make(site, say) {
    if (!(await isInstalled('zimwriterfs'))) {
      say('laissée de côté : zimwriterfs n’est pas installé (sous Debian et Ubuntu : apt install zim-tools)');
      return [];
    }
    const folder = mkdtempSync(join(tmpdir(), 'terrains-zim-'));
    try {
      const pages = join(folder, 'pages');
      const output = join(folder, `${NAME}.zim`);
      say(`${await writePages(site, pages)} fichiers`);
      await run('zimwriterfs', parameters(site, pages, output)).catch(explained);
      if (await isInstalled('zimcheck')) await run('zimcheck', ['--all', output], { maxBuffer: 1e8 }).catch(explained);
      return [{ path: `zim/${NAME}.zim`, bytes: readFileSync(output) }];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function writePages(site: BuiltSite, folder: string): Promise<number> {
  const copy = await copyOf(site, { files: filesOfSite(site.folder), name: 'Fichier pour Kiwix', added: new Map() });
  // Kiwix shows no such file, and holds the sum of the whole.
  for (const path of [MANIFEST, WRAPPED_MANIFEST, SUMS]) copy.delete(path);
  for (const [path, bytes] of copy) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path.endsWith('.html') ? withoutQuotedFrame(bytes) : bytes);
  }
  copyFileSync(ILLUSTRATION, join(folder, 'illustration.png'));
  return copy.size;
}

/** The code to copy a figure elsewhere is text; zimcheck reads it as a frame that needs a network, unless its quotes are escaped. */
function withoutQuotedFrame(page: Uint8Array): string {
  return new TextDecoder().decode(page).replaceAll(/(&#x3C;iframe src=)"([^"]*)"/g, '$1&quot;$2&quot;');
}

function parameters(site: BuiltSite, pages: string, output: string): string[] {
  const home = pageTree(new TextDecoder().decode(readSiteFile(site.folder, 'index.html')));
  const settings = {
    welcome: 'index.html',
    illustration: 'illustration.png',
    language: 'fra',
    name: `${NAME}_fr`,
    title: 'Terrains d’industrie',
    // At most 80 characters, as openZIM asks.
    description: shortened(String(select('meta[name=description]', home)!.properties.content), 80),
    creator: 'Les contributeurs de Terrains d’industrie',
    publisher: 'Terrains d’industrie',
    source: site.address,
    scraper: `terrains-d-industrie ${site.version}${site.commit ? ` ${site.commit}` : ''}`,
  };
  return [...Object.entries(settings).map(([name, value]) => `--${name}=${value}`), pages, output];
}

/** Cut between two words. */
function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s\S*$/, '')}…`;
}

const isInstalled = (program: string): Promise<boolean> =>
  run(program, ['--version']).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT',
  );

function explained({ stdout, stderr, message }: Error & { stdout?: string; stderr?: string }): never {
  throw new Error([message.split('\n')[0], ...`${stdout ?? ''}\n${stderr ?? ''}`.trim().split('\n').slice(-12)].join('\n  '));
}
