import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';

export interface OpenedFolder {
  /** Of the section’s page. */
  address: string;
  remove(): void;
}

/**
 * A section of the built site as an unzipped copy must hold it: relative addresses that name their file, classic scripts.
 * @param section folder of the page: « comparer »
 * @param destination a page its links lead to, « zones/7522/ », and its title: one of one line stands for it
 */
export function openFolder(section: string, destination: { path: string; title: string }): OpenedFolder {
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
