import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built.ts';

/** Addresses of the pages a built site's sitemap lists, its index followed. */
export function sitemapAddresses(folder: string, base: string, origin: string): string[] {
  return locations(join(folder, 'sitemap-index.xml')).flatMap((address) => {
    if (!address.startsWith(origin + base)) throw new Error(`Plan du site hors du site : ${address}`);
    return locations(join(folder, address.slice(origin.length + base.length)));
  });
}

function locations(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);
}

/** Pages that do not ask to be left out. */
export const listedPages = (pages: BuiltPage[]): string[] =>
  pages.filter(({ html }) => !html.includes('<meta name="robots"')).map(({ path }) => path);
