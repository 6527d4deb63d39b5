import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BuiltPage } from './built.ts';
import { elements, idsOf } from './built.ts';
import { linksOf } from './links.ts';

/**
 * Addresses of pages that lead to no file of the folder, or to no such part of a page; and those a browser would ask
 * of another machine without being told to.
 */
export function lostLinks(pages: BuiltPage[], folder: string): string[] {
  const ids = new Map<string, Set<string>>();
  const idsIn = (file: string) => {
    const known = ids.get(file) ?? new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!));
    ids.set(file, known);
    return known;
  };
  for (const page of pages) ids.set(join(folder, page.file), new Set(idsOf(page)));
  return pages.flatMap((page) =>
    linksOf({ ...page, path: pathToFileURL(join(folder, page.file)).pathname }, 'file://').flatMap(({ by, value, url }) => {
      const where = `${page.file} → ${value} (${by})`;
      if (url.protocol !== 'file:') return /^(?:a|link) href$/.test(by) ? [] : [`${where} : hors du dossier`];
      const fragment = decodeURIComponent(url.hash.slice(1));
      const file = fileURLToPath(url.href.replace(/[?#].*$/, ''));
      if (!file.startsWith(join(folder, '/')) || !existsSync(file) || file.endsWith('/')) return [`${where} : introuvable`];
      return fragment && file.endsWith('.html') && !idsIn(file).has(fragment) ? [`${where} : pas de #${fragment}`] : [];
    }),
  );
}

/** Attributes that still name the root of the site: a double click would look for them at the root of the disk. */
export const rootAddresses = (pages: BuiltPage[], base: string): string[] =>
  pages.flatMap((page) =>
    elements(page.tree).flatMap(({ tagName, properties }) =>
      Object.entries(properties).flatMap(([name, value]) =>
        name !== 'ariaKeyShortcuts' && typeof value === 'string' && /^\/(?:$|[\w-]+[/.])/.test(value) && value.startsWith(base)
          ? [`${page.file} : ${tagName} ${name}="${value}"`]
          : [],
      ),
    ),
  );
