import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';

/** A page as built: what a server sends, and its tree. */
export interface BuiltPage {
  /** Path with the prefix: `/etudes/vitre/`, `/404.html`. */
  path: string;
  file: string;
  html: string;
  tree: Root;
  /** What its `main` calls it: « etude », « page », « index », « sources ». */
  kind: string;
}

/** Every file of a built folder, relative to it, sorted. */
export function filesOf(folder = outputFolder()): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Every page of a built site, or those whose file is chosen, sorted by path. */
export function readPages(folder = outputFolder(), base = basePath(), chosen: (file: string) => boolean = () => true): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html') && chosen(file))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const tree = fromHtml(html);
      const main = elements(tree).find((element) => element.tagName === 'main');
      return { path: base + file.replace(/(^|\/)index\.html$/, '$1'), file, html, tree, kind: String(main?.properties.dataKind ?? '') };
    });
}

/** All elements below a node, in document order. */
export function elements(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elements(child)] : []));
}

/** Ids of a page. */
export function idsOf(page: BuiltPage): string[] {
  return elements(page.tree).flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]));
}
