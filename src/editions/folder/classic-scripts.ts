/** Module scripts of the built site as classic ones: a browser refuses modules to a page opened by double click. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Name of the script that stands for modules of one page. One a list of modules, and not one a module: parts they
 * share must run once, or an element would be defined twice.
 */
export function bundleName(scripts: string[]): string {
  return `_astro/page-${createHash('sha256').update(scripts.join('\n')).digest('hex').slice(0, 8)}.js`;
}

/**
 * @param folder of the built site
 * @param scripts paths of modules there, in the order the page names them
 */
export async function classicScript(folder: string, scripts: string[]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: scripts.map((script) => `import ${JSON.stringify(`./${script}`)};`).join('\n'), resolveDir: folder },
    absWorkingDir: folder,
    outfile: join(folder, 'page.js'),
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]!.contents;
}
