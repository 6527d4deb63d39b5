import type { Pagefind } from '../../search/engine.ts';
import type { Source } from './source.ts';

/** The files as they are built. */
export async function openWeb(root: URL): Promise<Source> {
  const folder = new URL('pagefind/', root).href;
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as { createInstance(options: object): Pagefind };
  return {
    createInstance,
    basePath: folder,
    base: root.pathname,
    async read(path) {
      const answer = await fetch(folder + path);
      if (!answer.ok) throw new Error(`${path} : ${answer.status}`);
      return answer.json();
    },
  };
}
