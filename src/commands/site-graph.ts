/** Ways through the built site: every page is near home, and texts that answer each other do so in both directions. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A reader follows three links, not four. */
const FARTHEST = 3;
/** `data-kind` of the texts that lead to each other. */
const ANSWERING = ['etude', 'idee', 'levier', 'facteur', 'sorte'];

export interface SitePage {
  path: string;
  kind: string;
  /** Left out of the sitemap: nothing needs to lead there. */
  unlisted: boolean;
  /** Paths of the site its links lead to, header and footer included. */
  links: Set<string>;
  /** Those of its own words. */
  ownLinks: Set<string>;
  /** Ids that are addresses readers may keep: paragraphs, sections, figures, facts, terms, sources, schemes. */
  anchors: Set<string>;
  /** Where old addresses lead, as `/etudes/vitre/#p3`: by their fragment, and by none for the page itself. */
  moved: Map<string, string>;
}

const ANCHORS = 'div.alinea, section.partie, figure, article.dispositif, li.fait, section.definition, li.source';

/** @param base deployment prefix, `/` or `/notes/terrains/` */
export function readSite(folder: string, base: string): SitePage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'))
    .sort()
    .map((file) => readSitePage(base + file.replace(/(^|\/)index\.html$/, '$1'), readFileSync(join(folder, file), 'utf8')));
}

export function readSitePage(path: string, html: string): SitePage {
  const tree = fromHtml(html);
  const main = select('main', tree);
  const targets = (root: Parameters<typeof selectAll>[1]) =>
    new Set(selectAll('a[href]', root).flatMap((link: Element) => target(String(link.properties.href), path)));
  return {
    path,
    kind: String(main?.properties.dataKind ?? ''),
    unlisted: select('meta[name=robots][content~=noindex]', tree) !== undefined,
    links: targets(tree),
    ownLinks: main ? targets(main) : new Set(),
    anchors: new Set(main ? selectAll(`:is(${ANCHORS})[id]`, main).map(({ properties }) => String(properties.id)) : []),
    moved: new Map(
      main
        ? selectAll('.deplaces > p, .deplacee', main).map((place) => [
            String(place.properties.id ?? ''),
            String(select('a', place)!.properties.href),
          ])
        : [],
    ),
  };
}

function target(href: string, from: string): string[] {
  const site = 'http://site';
  const url = URL.canParse(href, site + from) ? new URL(href, site + from) : undefined;
  return url?.origin === site && url.pathname !== from ? [url.pathname] : [];
}

/** What is wrong with the ways of a site, in French; empty when nothing is. */
export function wayProblems(pages: SitePage[], base: string): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const near = new Set([base]);
  let edge = [base];
  for (let step = 0; step < FARTHEST; step += 1) {
    edge = edge.flatMap((path) => [...(byPath.get(path)?.links ?? [])]).filter((path) => !near.has(path));
    for (const path of edge) near.add(path);
  }
  const far = pages.filter(({ path, unlisted }) => !unlisted && !near.has(path));
  const answering = pages.filter(({ kind }) => ANSWERING.includes(kind));
  const oneWay = answering.flatMap((page) =>
    answering
      .filter((other) => page.ownLinks.has(other.path) && !other.ownLinks.has(page.path))
      // Studies name each other as they please: the index sets them side by side.
      .filter((other) => page.kind !== 'etude' || other.kind !== 'etude')
      .map((other) => `${page.path} mène à ${other.path}, qui n’y ramène pas`),
  );
  return [...far.map(({ path }) => `${path} est à plus de ${FARTHEST} liens de l’accueil`), ...oneWay];
}
