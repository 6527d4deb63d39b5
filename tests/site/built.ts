import type { Element, Nodes, Root } from 'hast';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, outputFolder } from '../../src/commands/deployment.ts';
import { pageTree } from '../../src/search/page-tree.ts';

/** A page as built: what a server sends, and its tree. */
export interface BuiltPage {
  /** Path with the prefix: `/etudes/vitre/`, `/404.html`. */
  path: string;
  file: string;
  html: string;
  /** Parsed when first asked for. */
  readonly tree: Root;
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

let builtPages: BuiltPage[] | undefined;

/** Every page of the built site, sorted by path; read and parsed once for all the files of tests a process runs. */
export const readPages = (): BuiltPage[] => (builtPages ??= readPagesOf(outputFolder(), basePath()));

/** Every page of a folder built for a prefix, or those whose file is chosen, sorted by path. */
export function readPagesOf(folder: string, base: string, chosen: (file: string) => boolean = () => true): BuiltPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith('.html') && chosen(file))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      let tree: Root | undefined;
      return {
        path: base + file.replace(/(^|\/)index\.html$/, '$1'),
        file,
        html,
        kind: /<main[^>]* data-kind="([^"]*)"/.exec(html)?.[1] ?? '',
        // Hundreds of pages take ten seconds to parse, and most tests look at few of them.
        get tree() {
          return (tree ??= pageTree(html));
        },
      };
    });
}

/** All elements below a node, in document order. */
export function elements(node: Nodes, found: Element[] = []): Element[] {
  if (!('children' in node)) return found;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    found.push(child);
    elements(child, found);
  }
  return found;
}

/** Ids of a page. */
export function idsOf(page: BuiltPage): string[] {
  return elements(page.tree).flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]));
}
