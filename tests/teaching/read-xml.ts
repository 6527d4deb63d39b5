/** What we wrote, read again: XML as a tree of names, attributes and text, by a parser that is not ours. */
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { fromXml } from 'xast-util-from-xml';
import type { Element } from 'xast';

export function readXml(text: string): Element {
  return fromXml(text).children.find((node): node is Element => node.type === 'element')!;
}

export function childrenOf(element: Element, name?: string): Element[] {
  return element.children.filter((node): node is Element => node.type === 'element' && (name === undefined || node.name === name));
}

/** Every element of that name, in the order of the file. */
export function all(element: Element, name: string): Element[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** Text at a path of children: `at(question, 'name', 'text')`. */
export function at(element: Element, ...path: string[]): string {
  const found = path.reduce<Element | undefined>((from, name) => from && childrenOf(from, name)[0], element);
  return found ? textOf(found) : '';
}

export function textOf(element: Element): string {
  return element.children.map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node) : '')).join('');
}

/** Words of a piece of HTML. */
export const words = (markup: string): string => toString(fromHtml(markup, { fragment: true }));
