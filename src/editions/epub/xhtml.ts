import type { Element } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Element as XmlElement } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { element } from '../tree.ts';

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

/** An XML file of one element, with its declaration. */
export function xmlFile(root: XmlElement): string {
  return `${DECLARATION}${toXml(root, { closeEmptyElements: true, tightClose: true })}\n`;
}

/** An SVG element as a file of its own. */
export function svgFile(drawing: Element): string {
  const root = toXast(drawing, { space: 'svg' }) as XmlElement;
  return xmlFile({ ...root, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...root.attributes } });
}

/** A page of an EPUB; its styles are beside its folder. */
export function xhtmlFile(title: string, body: Element[], type?: string): string {
  const link = (name: string) => element('link', { rel: ['stylesheet'], type: 'text/css', href: `../${name}.css` });
  const head = element('head', {}, [element('title', {}, [title]), link('book'), link('drawings')]);
  const html = element('html', { lang: 'fr', 'xml:lang': 'fr' }, [head, element('body', type ? { 'epub:type': type } : {}, body)]);
  const root = toXast(html) as XmlElement;
  const attributes = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', ...root.attributes };
  return xmlFile({ ...root, attributes }).replace(DECLARATION, `${DECLARATION}<!DOCTYPE html>\n`);
}
