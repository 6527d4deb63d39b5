/** Search for a folder opened by double click, where a page may fetch nothing: every file becomes a classic script. */
import { build } from 'esbuild';

/** What a script added to the page hands over: `registerSearchFile(name, held)`. */
const REGISTER = 'registerSearchFile';

/**
 * Pagefind as one classic script whose requests are answered by the page. Only the bundle’s own `fetch` is
 * replaced, never the window’s.
 */
const ENTRY = (base: string) => `
  import { createInstance } from "pagefind.js";
  import { answerWith } from "requests";
  ${REGISTER}('pagefind', { createInstance, answerWith, base: ${JSON.stringify(base)} });`;

const REQUESTS = `
  let answer;
  export const fetch = (address) => answer(String(address));
  export const answerWith = (reader) => { answer = reader; };`;

/**
 * Files to put in `pagefind/` of the folder instead of those of the site. JSON stays readable; the rest is base64.
 * @param files of `dist/pagefind/`, by path
 * @param base prefix the site was built for: addresses of results begin with it
 */
export async function folderFiles(files: Map<string, Uint8Array>, base = '/'): Promise<Map<string, Uint8Array>> {
  const pagefind = files.get('pagefind.js');
  if (!pagefind) throw new Error('pagefind/pagefind.js manque : construire le site avec sa recherche (npm run build)');
  const encoder = new TextEncoder();
  const written = new Map([['pagefind.js', await bundle(new TextDecoder().decode(pagefind), base)]]);
  for (const path of [...files.keys()].filter((name) => name !== 'pagefind.js').sort()) {
    const held = path.endsWith('.json')
      ? new TextDecoder().decode(files.get(path))
      : `"${Buffer.from(files.get(path)!).toString('base64')}"`;
    written.set(`${path}.js`, encoder.encode(`${REGISTER}(${JSON.stringify(path)},${held})\n`));
  }
  return written;
}

async function bundle(pagefind: string, base: string): Promise<Uint8Array> {
  const modules: Record<string, string> = { entry: ENTRY(base), 'pagefind.js': pagefind, requests: REQUESTS };
  const { outputFiles } = await build({
    entryPoints: ['entry'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    define: { 'import.meta.url': 'undefined' },
    inject: ['requests'],
    plugins: [
      {
        name: 'modules-in-memory',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /./ }, ({ path }) => (path in modules ? { path, namespace: 'memory' } : { errors: [{ text: path }] }));
          onLoad({ filter: /./, namespace: 'memory' }, ({ path }) => ({ contents: modules[path]!, loader: 'js' }));
        },
      },
    ],
  });
  return outputFiles[0]!.contents;
}
