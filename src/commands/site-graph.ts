/** Ways through the built site: every page is near home, and texts that answer each other do so in both directions. */
import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import { builtPages } from '../search/built-pages.ts';

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

/** Elements whose id is an address readers may keep: a tag, and a class if not all of them. */
const ANCHORS: Record<string, string[]> = {
  div: ['alinea'],
  section: ['partie', 'definition', 'rayon'],
  figure: [],
  article: ['dispositif'],
  li: ['fait', 'source'],
};

/** Every page of a built site. @param base deployment prefix, `/` or `/notes/terrains/` */
export const readSite = (folder: string, base: string): SitePage[] =>
  Array.from(builtPages(folder, base), ({ url, tree }) => readSitePage(url, tree));

export function readSitePage(path: string, tree: Root): SitePage {
  const page: SitePage = { path, kind: '', unlisted: false, links: new Set(), ownLinks: new Set(), anchors: new Set(), moved: new Map() };
  read(tree, false);
  return page;

  function read(parent: Root | Element, inMain: boolean): void {
    for (const element of parent.children) {
      if (element.type !== 'element') continue;
      const { tagName, properties } = element;
      if (tagName === 'main') page.kind = String(properties.dataKind ?? '');
      if (tagName === 'meta' && properties.name === 'robots') page.unlisted = /\bnoindex\b/.test(String(properties.content));
      if (tagName === 'a' && properties.href !== undefined) {
        for (const link of target(String(properties.href), path)) {
          page.links.add(link);
          if (inMain) page.ownLinks.add(link);
        }
      }
      if (inMain && isAnchor(element)) page.anchors.add(String(properties.id));
      if (inMain && isMoved(element, parent)) page.moved.set(String(properties.id ?? ''), String(select('a', element)!.properties.href));
      read(element, inMain || tagName === 'main');
    }
  }
}

function isAnchor({ tagName, properties }: Element): boolean {
  const classes = ANCHORS[tagName];
  return (
    properties.id !== undefined && classes !== undefined && (classes.length === 0 || classes.some((name) => hasClass(properties, name)))
  );
}

function isMoved({ tagName, properties }: Element, parent: Root | Element): boolean {
  return hasClass(properties, 'deplacee') || (tagName === 'p' && parent.type === 'element' && hasClass(parent.properties, 'deplaces'));
}

const hasClass = ({ className }: Element['properties'], name: string): boolean => Array.isArray(className) && className.includes(name);

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
