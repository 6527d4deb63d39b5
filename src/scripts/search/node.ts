import type { Tree } from '../../search/view.ts';

/** HTML as data → elements of the page. Nothing a reader or an author typed is read as markup. */
export function nodeOf(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes ?? {})) element.setAttribute(name, value);
  element.append(...tree.children.map(nodeOf));
  return element;
}
