import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';

export interface Opened {
  page: Page;
  /** What went wrong so far: errors of scripts, requests that a folder opened by double click cannot answer. */
  faults(): string[];
}

/** A page its links lead to, « zones/7522/ », and its title: one of one line stands for it. */
interface Destination {
  path: string;
  title: string;
}

/** Opens a section of the built site, « comparer », by its file in a copy of its own, for the time of the test. */
export async function openByFile(browser: Browser, section: string, destination: Destination): Promise<Opened> {
  const { address, remove } = copyOf(section, destination);
  const page = await browser.newPage();
  const found: string[] = [];
  page.on('pageerror', ({ message }) => found.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:') || request.resourceType() === 'fetch') found.push(request.url());
  });
  await page.goto(address);
  onTestFinished(() => page.close().finally(remove));
  return { page, faults: () => found };
}

/** As an unzipped copy must hold it: relative addresses that name their file, classic scripts. */
function copyOf(section: string, destination: Destination) {
  const folder = mkdtempSync(join(tmpdir(), `terrains-${section}-`));
  for (const name of ['_astro', section]) cpSync(join(outputFolder(), name), join(folder, name), { recursive: true });
  const scripts = join(outputFolder(), '_astro');
  for (const file of readdirSync(scripts).filter((name) => name.endsWith('.js'))) {
    writeFileSync(join(folder, '_astro', file), classicScript(scripts, file));
  }
  const page = join(folder, section, 'index.html');
  const html = readFileSync(page, 'utf8')
    .replaceAll(`="${basePath()}`, '="../')
    .replaceAll(/href="(\.\.\/[^"?#]*\/)(?=["?#])/g, 'href="$1index.html')
    .replaceAll('type="module"', 'defer');
  writeFileSync(page, html);
  const there = join(folder, destination.path, 'index.html');
  mkdirSync(dirname(there), { recursive: true });
  writeFileSync(there, `<title>${destination.title}</title>`);
  return { address: pathToFileURL(page).href, remove: () => rmSync(folder, { recursive: true }) };
}

/** Text of a script with the modules it imports set in, each in a scope of its own: a browser loads no module from a file. */
function classicScript(folder: string, file: string): string {
  const code = readFileSync(join(folder, file), 'utf8');
  const imports = /import\{([^}]*)\}from"\.\/([^"]+)";?/g;
  const names = (list: string) => list.split(',').map((name) => name.split(' as ').map((word) => word.trim()));
  const set = [...code.matchAll(imports)].map(([, list, from]) => {
    const bound = names(list!).map(([name, local]) => `${name}:${local ?? name}`);
    return `const {${bound}}=${classicScript(folder, from!)};`;
  });
  const exported = /export\{([^}]*)\};?/.exec(code);
  const returned = exported ? names(exported[1]!).map(([local, name]) => `${name ?? local}:${local}`) : [];
  return `(()=>{${set.join('')}${code.replace(imports, '').replace(/export\{[^}]*\};?/, '')};return {${returned}}})()`;
}
