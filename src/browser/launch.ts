import { existsSync } from 'node:fs';
import { access, constants, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const PACKAGE = resolve('node_modules/@sparticuz/chromium');

/**
 * A Chromium for the tests and the PDF edition: the one CHROME_PATH names, or the one an npm package holds, which asks
 * nothing of the machine but Linux on x86-64.
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, environment } = await findBrowser();
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'], env: { ...process.env, ...environment } });
}

async function findBrowser(): Promise<{ path: string; environment: Record<string, string> }> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return { path: chosen, environment: {} };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpacked();
    return {
      path: join(folder, 'chromium'),
      environment: {
        FONTCONFIG_PATH: join(folder, 'fonts'),
        LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      },
    };
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, environment: {} };
  throw new Error(
    'Aucun navigateur pour les tests et les PDF : donner celui de la machine (CHROME_PATH=/chemin/vers/chrome) ou lancer « npx playwright-core install chromium ».',
  );
}

/** Folder with the package's browser, system libraries and font, unpacked once for each version. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const cache = await cacheFolder();
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  // Unpacked aside, then renamed: an interrupted run must not leave half a browser behind.
  const aside = await mkdtemp(join(cache, 'chromium-'));
  const usual = process.env['TMPDIR'];
  process.env['TMPDIR'] = aside;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((archive) => inflate(join(PACKAGE, 'bin', archive))));
  } finally {
    if (usual === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = usual;
  }
  // The package's own looks for fonts where Amazon's machines have them.
  const fonts = `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`;
  await writeFile(join(aside, 'fonts/fonts.conf'), `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n${fonts}`);
  await rename(aside, folder).catch(async () => rm(aside, { recursive: true }));
  return folder;
}

/** Beside the packages, so that removing them removes it too; elsewhere when they cannot be written to. */
async function cacheFolder(): Promise<string> {
  const beside = resolve('node_modules/.cache');
  try {
    await mkdir(beside, { recursive: true });
    await access(beside, constants.W_OK);
    return beside;
  } catch {
    return tmpdir();
  }
}
