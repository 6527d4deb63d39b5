import type { Nodes } from 'hast';
import { expect, it } from 'vitest';
import { elements, readPages } from './built.ts';
import { gluedWords } from './glued-words.ts';
import { linesOf } from './lines.ts';

/** Never read as French prose: addresses, code, drawings, what scripts read. */
const APART = new Set(['script', 'style', 'svg', 'code', 'title', 'pre']);

/** Texts below a node, in document order. */
function texts(node: Nodes, found: string[] = []): string[] {
  if (node.type === 'text') found.push(node.value);
  if (!('children' in node)) return found;
  if (node.type === 'element') {
    // Addresses, and the first rows of a file, which are its own.
    const apart = [node.properties.className].flat().some((name) => name === 'adresse' || name === 'apercu-jeu');
    if (apart || APART.has(node.tagName)) return found;
  }
  for (const child of node.children) texts(child, found);
  return found;
}

const pages = readPages();

it.each(pages.map((page) => [page.path, page] as const))('%s is set in French typography', (_path, page) => {
  const faults = elements(page.tree)
    .filter(({ tagName }) => tagName === 'body')
    .flatMap((body) => texts(body))
    .flatMap((text) =>
      [...text.matchAll(/[^\s] [;:!?%»](?=\s|$)|« |[\p{L}]'[\p{L}]|"[\p{L}]/gu)].map(({ index }) =>
        text.slice(Math.max(0, index - 30), index + 18),
      ),
    );
  expect(faults).toEqual([]);
  expect(gluedWords(linesOf(page.tree))).toEqual([]);
});

it('no page shows a reader the identifier of a source', () => {
  const ids = new Set(
    pages.flatMap((page) => elements(page.tree).flatMap(({ properties }) => /^s-(.+-.+)$/.exec(String(properties.id ?? ''))?.[1] ?? [])),
  );
  expect(ids.size).toBeGreaterThan(600);
  const shown = pages.flatMap((page) =>
    elements(page.tree)
      .filter(({ tagName }) => tagName === 'main')
      .flatMap((main) => texts(main))
      .flatMap((text) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [])
      .filter((word) => ids.has(word))
      .map((word) => `${page.path} ${word}`),
  );
  expect(shown).toEqual([]);
});
