import { IS_COPY, pathHere } from '../copy.ts';

/** Where the site begins: its prefix on the web, a folder of this machine. */
export const ROOT = new URL(document.documentElement.dataset['base'] ?? '/', document.baseURI);

/** Address of a page by its path under the root: `index/`, `etudes/vitre/#p9`; whole in a copy, which may be anywhere. */
export function addressOf(path: string): string {
  const url = new URL(path, ROOT);
  url.pathname = pathHere(url.pathname);
  return IS_COPY ? url.href : url.pathname + url.search + url.hash;
}
