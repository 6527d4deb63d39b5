import type { Nodes } from 'hast';

/** Elements whose words stand in the line of those around them, whatever a style sheet says. */
const INLINE = new Set('a abbr b bdi cite data em i kbd mark output q s samp small span strong sub sup time u var wbr'.split(' '));
/** No prose of the page. */
const APART = new Set(['code', 'datalist', 'head', 'noscript', 'pre', 'script', 'select', 'style', 'svg', 'template']);

/** Words of a page as who has no style sheet reads them: a line each block. */
export function linesOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const words = () => node.children.map(linesOf).join('');
  if (node.type !== 'element') return words();
  if (APART.has(node.tagName)) return ' ';
  return INLINE.has(node.tagName) ? words() : `\n${words()}\n`;
}
