import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { element, elements } from '../tree.ts';

/** What leads away in what one reads on: paragraphs and boxes. Notes, sources and related pages say their addresses themselves. */
const RUNNING = '.alinea > p a[href^="http"], .dispositif a[href^="http"]';
const APART = '.notes a, .reference a';

/**
 * Words of the links of a text that lead out of the book, each address once, in the order of the text, with its address as a
 * reader types it; nothing when none does. Terms lead to one page, the glossary, which is last.
 * @param body a page whose links are settled and whose ids are still its own
 */
export function linkAddresses(body: Element): Element | undefined {
  const apart = new Set(selectAll(APART, body));
  const links = selectAll(RUNNING, body).filter((link) => !apart.has(link));
  const terms = new Set(selectAll('a.terme', body));
  const byAddress = new Map<string, string>();
  for (const link of links.filter((one) => !terms.has(one))) {
    const address = String(link.properties['href']);
    if (!byAddress.has(address)) byAddress.set(address, toString(link).replace(/\s+/g, ' ').trim());
  }
  const term = links.find((one) => terms.has(one));
  if (term) byAddress.set(String(term.properties['href']).replace(/#.*/, ''), 'Mots du glossaire');
  if (byAddress.size === 0) return undefined;
  const items = [...byAddress].map(([address, words]) =>
    element('li', {}, [
      words,
      ' ',
      element('span', { className: ['adresse-courte'] }, [element('a', { href: address }, [shortAddress(address)])]),
    ]),
  );
  return element('section', { className: ['liens'] }, [element('h2', { id: 'liens' }, ['Liens du texte']), element('ol', {}, items)]);
}

/** Puts it where a reader of the text looks next: before the sources, else at the end. */
export function addAddresses(body: Element): void {
  const list = linkAddresses(body);
  if (!list) return;
  const sources = selectAll('#sources', body)[0];
  const parent = sources && elements(body).find(({ children }) => children.includes(sources));
  if (parent) parent.children.splice(parent.children.indexOf(sources), 0, list);
  else body.children.push(list);
}

/** « insee.fr/fr/statistiques/1893230 »: without scheme, `www.` or a closing slash. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
