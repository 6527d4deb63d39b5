/** A page of the site made a page of a copy: addresses of files, one classic script, a security policy that knows `file:`. */
import type { Element, ElementContent, Nodes, Root } from 'hast';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { pageTree } from '../../search/page-tree.ts';
import { rootFrom, relativeAddress, targetOf, type Holdings } from './addresses.ts';

export interface PageOfCopy {
  html: string;
  /** Style sheets it names, by their path in the site. */
  styles: string[];
  /** Its module scripts in their order, by their path in the site; the page names one file instead: `bundle(scripts)`. */
  scripts: string[];
  /** Its classic scripts, loaded as they are, be it on demand. */
  classics: string[];
}

export interface Rewriting extends Holdings {
  /** Path in the copy of the one classic script that does what these modules do. */
  bundle(scripts: string[]): string;
  /** What the page is to say of the copy it is in. */
  mark(tree: Root): void;
}

/** Attributes that hold one address. `data-base` is apart: an address of a folder. */
const ADDRESSES = ['href', 'src', 'action', 'formAction', 'poster', 'cite', 'xLinkHref', 'dataIndex', 'dataFichiers'];

/** @param file path of the page, in the site as in the copy: `etudes/vitre/index.html` */
export function rewritePage(html: string, file: string, rewriting: Rewriting): PageOfCopy {
  const tree = pageTree(html);
  const styles: string[] = [];
  const scripts: string[] = [];
  const classics: string[] = [];
  const assets: Holdings = { ...rewriting, has: (path) => /\.(?:css|js)$/.test(path) || rewriting.has(path) };
  const follow = (written: string) => targetOf(written, file, rewriting);
  let classic: Element | undefined;

  const kept = (element: Element): boolean => {
    const { tagName, properties } = element;
    if (tagName === 'script' && properties.type === 'module') {
      const target = targetOf(String(properties.src), file, assets);
      if (target.kind !== 'file') throw new Error(`${file} : script sans fichier du site, ${String(properties.src)}`);
      scripts.push(target.file);
      if (classic) return false;
      classic = element;
      return true;
    }
    if (tagName === 'link' && [properties.rel].flat().includes('stylesheet')) {
      const target = targetOf(String(properties.href), file, assets);
      if (target.kind === 'file') {
        styles.push(target.file);
        properties.href = target.address;
      }
      return true;
    }
    // What only a server gives: fonts asked for early, modules, the sitemap.
    if (tagName === 'link' && follow(String(properties.href)).kind === 'online') return false;
    // Menus offer what the copy holds.
    if (tagName === 'form' && follow(String(properties.action ?? '')).kind === 'online') return false;
    return true;
  };

  const addresses = (element: Element): void => {
    const { tagName, properties } = element;
    if (properties.dataBase !== undefined) properties.dataBase = rootFrom(file);
    if (tagName === 'meta') return metadata(element, follow);
    if (tagName === 'script' && element === classic) return;
    if (tagName === 'script' && properties.src !== undefined) {
      const target = targetOf(String(properties.src), file, assets);
      if (target.kind !== 'file') throw new Error(`${file} : script sans fichier du site, ${String(properties.src)}`);
      classics.push(target.file);
      properties.src = target.address;
      return;
    }
    if (tagName === 'link' && [properties.rel].flat().includes('stylesheet')) return;
    for (const name of ADDRESSES) {
      const written = properties[name];
      if (typeof written !== 'string' || (written.startsWith('#') && name !== 'action')) continue;
      // Folders the scripts read are named from the page already.
      if (name.startsWith('data') && !written.startsWith('/')) continue;
      const target = follow(written);
      if (target.kind === 'elsewhere') continue;
      properties[name] = target.address;
      if (target.kind === 'online' && tagName === 'a') properties.dataEnLigne = '';
    }
    if (properties.srcSet) properties.srcSet = sourceSet([properties.srcSet].flat().join(', '), follow);
  };

  const walk = (node: Nodes): void => {
    if (node.type === 'element') addresses(node);
    if (node.type === 'element' && node.tagName === 'template') walk(node.content!);
    if (!('children' in node)) return;
    node.children = (node.children as ElementContent[]).filter((child) => child.type !== 'element' || kept(child));
    for (const child of node.children) walk(child);
  };

  for (const bar of barsOf(tree)) pruneMenu(bar, follow);
  walk(tree);
  if (classic) classic.properties = { defer: true, src: relativeAddress(file, rewriting.bundle(scripts)) };
  rewriting.mark(tree);
  return { html: toHtml(tree), styles, scripts, classics };
}

/** Header and footer of a page: children of its body, found without looking at all the rest. */
export function barsOf(tree: Root): Element[] {
  const child = (parent: Root | Element, name: string) =>
    (parent.children as Nodes[]).find((one): one is Element => one.type === 'element' && one.tagName === name);
  const html = child(tree, 'html');
  const body = html && child(html, 'body');
  return ['header', 'footer'].map((name) => body && child(body, name)).filter((bar) => bar !== undefined);
}

type Follow = (written: string) => ReturnType<typeof targetOf>;

function metadata({ properties }: Element, follow: Follow): void {
  const content = String(properties.content);
  const [equivalent] = [properties.httpEquiv].flat();
  if (equivalent === 'Content-Security-Policy') properties.content = localPolicy(content);
  const refresh = equivalent === 'refresh' ? /^(\s*\d+\s*;\s*url=)(.*)$/is.exec(content) : null;
  const target = refresh && follow(refresh[2]!);
  if (target && target.kind !== 'elsewhere') properties.content = refresh[1]! + target.address;
}

/**
 * Browsers do not agree that a file is `'self'` to its neighbour; fonts come inside the style sheet, since Firefox
 * refuses those of other files. Nothing may be asked of a network.
 */
function localPolicy(policy: string): string {
  return policy
    .split('; ')
    .map((directive) => {
      if (directive.startsWith('font-src')) return "font-src 'self' file: data:";
      return directive.includes("'self'") ? `${directive} file:` : directive;
    })
    .join('; ');
}

/** `a.png 1x, b.png 2x`: an address, then its description. */
function sourceSet(written: string, follow: Follow): string {
  return written
    .split(/,\s+/)
    .map((candidate) => {
      const [address, ...description] = candidate.trim().split(/\s+/);
      const target = follow(address!);
      return [target.kind === 'elsewhere' ? address! : target.address, ...description].join(' ');
    })
    .join(', ');
}

/** A menu, in the header or footer of a page, keeps what the copy holds, and goes when it holds nothing of it. */
function pruneMenu(bar: Element, follow: Follow): void {
  bar.children = bar.children.filter((child) => {
    if (child.type !== 'element') return true;
    pruneMenu(child, follow);
    const link = select('a[href]', child);
    if (child.tagName === 'li') return !link || follow(String(link.properties.href)).kind === 'file';
    return link !== undefined || !['nav', 'details'].includes(child.tagName);
  });
}
