import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { element, hasClass, replace } from '../tree.ts';

/**
 * Margin notes become EPUB notes: each call opens its note where the reader does so, and leads to the end of the
 * chapter elsewhere. A note keeps its id, `p4-n3`: note 3 as paragraph 4 calls it.
 * @returns the section that holds them, or nothing when the page has none
 */
export function epubNotes(main: Element): Element | undefined {
  for (const call of selectAll('sup.appel a[href]', main)) {
    call.properties['epub:type'] = 'noteref';
    call.properties['role'] = 'doc-noteref';
  }
  const notes: Element[] = [];
  replace(main, (found) => {
    if (found.tagName !== 'aside' || !hasClass(found, 'notes')) return undefined;
    notes.push(...selectAll('li[id]', found).map(note));
    return [];
  });
  if (notes.length === 0) return undefined;
  return element('section', { 'epub:type': 'footnotes', className: ['notes'] }, [element('h2', {}, ['Notes']), ...notes]);
}

function note(item: Element): Element {
  const id = String(item.properties['id']);
  const paragraph = id.split('-')[0]!;
  const reference = select('a.notes-numero', item);
  const said = select('div', item)?.children ?? [];
  const words = said.filter((child): child is Element => child.type === 'element' && child.tagName !== 'ul');
  const lists = said.filter((child): child is Element => child.type === 'element' && child.tagName === 'ul');
  const back: ElementContent[] = [
    element('a', { href: `#${paragraph}`, role: 'doc-backlink' }, [`Retour au § ${paragraph.slice(1)}`]),
    ...(reference ? [element('a', { href: String(reference.properties['href']) }, ['Référence complète'])] : []),
  ];
  return element('aside', { id, 'epub:type': 'footnote', role: 'doc-footnote', className: ['note'] }, [
    element('p', {}, [element('b', { className: ['note-numero'] }, [String(item.properties['value'] ?? '')]), ' ', ...words]),
    ...lists,
    element(
      'p',
      { className: ['note-retour'] },
      back.flatMap((link, rank) => (rank > 0 ? [' · ', link] : [link])),
    ),
  ]);
}
