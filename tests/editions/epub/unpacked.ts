import { strFromU8, unzipSync } from 'fflate';

/** Text of a file of an EPUB. */
export function fileOf(book: Uint8Array, path: string): string {
  const bytes = unzipSync(book)[path];
  if (!bytes) throw new Error(`${path} n’est pas dans le livre`);
  return strFromU8(bytes);
}

/** XHTML as the HTML parser understands it: an element without content has an end tag there. */
export function asHtml(xhtml: string): string {
  return xhtml.replace(/<(?!(?:br|hr|img|link|meta|input|col|wbr)\b)([\w:-]+)((?:\s[\w:-]+="[^"]*")*)\/>/g, '<$1$2></$1>');
}
