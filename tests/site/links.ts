import { find } from '../../src/commands/static-files.ts';
import type { BuiltPage } from './built.ts';
import { elements, idsOf } from './built.ts';

export interface Link {
  from: string;
  /** Tag and attribute: « a href ». */
  by: string;
  /** As written in the page. */
  value: string;
  url: URL;
}

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'] as const;

/** Every address a page names, resolved against its own under `origin`. */
export function linksOf(page: BuiltPage, origin: string): Link[] {
  return elements(page.tree).flatMap(({ tagName, properties }) =>
    ADDRESSES.flatMap((name) => {
      const value = properties[name];
      if (typeof value !== 'string') return [];
      return { from: page.path, by: `${tagName} ${name}`, value, url: new URL(value, origin + page.path) };
    }),
  );
}

/** Origin of a site, as its canonical addresses say it. */
export function originOf(pages: BuiltPage[]): string {
  const canonical = pages.map(({ html }) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]).find(Boolean);
  return new URL(canonical!).origin;
}

/** Links that lead nowhere: no file, a file only reached by a redirection, or a fragment the page does not have. */
export function brokenLinks(links: Link[], pages: BuiltPage[], folder: string, base: string): string[] {
  const named = new Map(pages.map((page) => [page.path, page]));
  const known = new Map<string, Set<string>>();
  // Only of pages that a link enters by a fragment: parsing the others is what takes time.
  const idsAt = (path: string): Set<string> | undefined => {
    const page = named.get(path);
    if (page && !known.has(path)) known.set(path, new Set(idsOf(page)));
    return known.get(path);
  };
  return links.flatMap((link) => {
    const answer = find(folder, base, link.url.pathname);
    const where = `${link.from} → ${link.value} (${link.by})`;
    if (answer.kind !== 'file') return `${where} : ${answer.kind === 'redirect' ? 'redirection' : 'introuvable'}`;
    const fragment = decodeURIComponent(link.url.hash.slice(1));
    return fragment && idsAt(link.url.pathname)?.has(fragment) === false ? `${where} : pas de #${fragment}` : [];
  });
}
