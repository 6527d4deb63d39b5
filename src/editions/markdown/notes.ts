import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { element, hasClass, replace } from '../tree.ts';
import { inline } from './serialize.ts';

/**
 * Calls become `[^12]`; margin notes and the list of references they lead to become one definition a number, in order:
 * the full reference, then what each paragraph took from it.
 * @returns definitions, `[^12]: …`
 */
export function footnotes(main: Element): string[] {
  const said = new Map<number, { reference: string; taken: string[] }>();
  for (const note of selectAll('aside.notes li[value]', main)) {
    const number = Number(note.properties['value']);
    const paragraph = String(note.properties['id']).split('-')[0]!.slice(1);
    const words = select('div', note)?.children ?? [];
    const known = said.get(number) ?? { reference: inline(words.filter((child) => !isList(child))), taken: [] };
    const taken = selectAll('li li', note).map((item) => `§ ${paragraph}, ${inline(item.children)}`);
    said.set(number, { ...known, taken: [...known.taken, ...taken] });
  }
  for (const item of selectAll('.bibliographie-liste > ol:first-of-type > li[id]', main)) {
    const number = Number(String(item.properties['id']).replace('source-', ''));
    const known = said.get(number);
    if (known) known.reference = inline(item.children);
  }
  replace(main, (found) => {
    if (hasClass(found, 'appel')) return [call(String(select('a', found)?.properties['href']).replace(/^.*-n/, ''))];
    if (found.tagName === 'aside' && hasClass(found, 'notes')) return [];
    // Its first list is that of the notes.
    if (hasClass(found, 'bibliographie-liste')) return found.children.slice(1 + found.children.findIndex(isElement('ol')));
    return undefined;
  });
  return [...said].sort(([a], [b]) => a - b).map(([number, { reference, taken }]) => `[^${number}]: ${[reference, ...taken].join(' • ')}`);
}

const call = (number: string): Element => element('sup', { dataNote: number });

const isElement = (name: string) => (child: ElementContent) => child.type === 'element' && child.tagName === name;
const isList = isElement('ul');
