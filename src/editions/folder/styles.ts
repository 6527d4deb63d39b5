import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * A style sheet of the built site with its fonts inside: Firefox gives a page opened by double click no font of another file.
 * @param base prefix the site was built for
 */
export async function selfContainedStyle(folder: string, base: string, style: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, style)],
    absWorkingDir: folder,
    outdir: folder,
    bundle: true,
    write: false,
    minifyWhitespace: true,
    charset: 'utf8',
    logLevel: 'silent',
    // Between files Chromium begins a transition and gives it up with an error.
    footer: { css: '@view-transition{navigation:none}' },
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    plugins: [
      {
        name: 'addresses-of-the-site',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\// }, ({ path, kind }) =>
            kind === 'entry-point' ? undefined : { path: join(folder, path.slice(base.length)) },
          ),
      },
    ],
  });
  return outputFiles[0]!.contents;
}
