import type { BuiltSite } from './edition.ts';

/** Where a link of a built page leads. */
export type Target =
  /** A page or a file of the site, `etudes/vitre/`, and the id after `#`, or nothing. */
  { site: true; path: string; id: string } | { site: false; url: string };

/** @param from path of the page the link is on, `etudes/vitre/` */
export function target(site: BuiltSite, from: string, href: string): Target {
  const here = `http://site${site.base}`;
  if (!URL.canParse(href, here + from)) throw new Error(`${from} : le lien « ${href} » n’est pas une adresse`);
  const url = new URL(href, here + from);
  if (url.origin !== 'http://site') return { site: false, url: url.href };
  if (!url.pathname.startsWith(site.base)) throw new Error(`${from} : le lien « ${href} » sort du site`);
  return { site: true, path: url.pathname.slice(site.base.length) + url.search, id: decodeURIComponent(url.hash.slice(1)) };
}

/** Canonical address of what a link leads to. */
export function onlineAddress(site: BuiltSite, to: Target): string {
  return to.site ? site.address + to.path + (to.id ? `#${to.id}` : '') : to.url;
}
