import type { Element } from 'hast';
import { element } from '../tree.ts';

/** A line of contents; without address, it only names what is under it. */
export interface Line {
  words: string;
  href?: string;
  under?: Line[];
}

/** The three navigations of an EPUB; addresses are those of files beside the folder of this page. */
export function navigation(contents: Line[], landmarks: (Line & { type: string })[], pages: Line[]): Element[] {
  const nav = (type: string, title: string, properties: Record<string, unknown>, list: Element) =>
    element('nav', { 'epub:type': type, ...(properties as object) }, [element('h1', {}, [title]), list]);
  const points = landmarks.map(({ type, words, href }) =>
    element('li', {}, [element('a', { 'epub:type': type, href: `../${href}` }, [words])]),
  );
  return [
    nav('toc', 'Sommaire', { id: 'sommaire', role: 'doc-toc' }, list(contents)),
    nav('landmarks', 'Repères', { hidden: true }, element('ol', {}, points)),
    nav('page-list', 'Paragraphes numérotés et sections', { hidden: true, role: 'doc-pagelist' }, list(pages)),
  ];
}

function list(lines: Line[]): Element {
  return element(
    'ol',
    {},
    lines.map(({ words, href, under }) =>
      element('li', {}, [
        href ? element('a', { href: `../${href}` }, [words]) : element('span', {}, [words]),
        ...(under && under.length > 0 ? [list(under)] : []),
      ]),
    ),
  );
}
