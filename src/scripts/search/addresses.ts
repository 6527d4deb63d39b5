import { IS_COPY } from '../copy.ts';

/** Where the site begins: its prefix on the web, a folder of this machine. */
export const ROOT = new URL(document.documentElement.dataset['base'] ?? '/', document.baseURI);

/**
 * Address of a page by its path under the root: `index/`, `etudes/vitre/#p9`.
 * In a copy it names its file: opened by double click, an address that ends with a folder would open a list of files.
 */
export function addressOf(path: string): string {
  const url = new URL(path, ROOT);
  if (!IS_COPY) return url.pathname + url.search + url.hash;
  url.pathname = url.pathname.replace(/\/$/, '/index.html');
  return url.href;
}
