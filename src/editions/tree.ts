import type { Element, ElementContent, Properties } from 'hast';

/** An element; a string among its children is its text. */
export function element(tagName: string, properties: Properties, children: (ElementContent | string)[] = []): Element {
  const nodes = children.map((child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child));
  return { type: 'element', tagName, properties, children: nodes };
}

/** Every element under a root, the root first, in the order of the page. */
export function elements(root: Element): Element[] {
  return [root, ...root.children.flatMap((child) => (child.type === 'element' ? elements(child) : []))];
}

/**
 * Puts other nodes in the place of elements, in the tree itself: none removes, its own children unwrap.
 * What is put is not looked at again, but unwrapped children are.
 * @param change nodes to put in its place, or nothing to keep the element
 */
export function replace(root: Element, change: (found: Element, parent: Element) => ElementContent[] | undefined): void {
  root.children = root.children.flatMap(function settle(child): ElementContent[] {
    if (child.type !== 'element') return child.type === 'comment' ? [] : [child];
    const put = change(child, root);
    if (put === child.children) return put.flatMap(settle);
    if (put) return put;
    replace(child, change);
    return [child];
  });
}

export function hasClass(node: Element, name: string): boolean {
  const { className } = node.properties;
  return Array.isArray(className) && className.includes(name);
}
