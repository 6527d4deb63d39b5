import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';

const CONTAINER =
  '<?xml version="1.0" encoding="utf-8"?>\n<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

/**
 * The files of an EPUB in its zip, `mimetype` first and stored, the others by name.
 * @param files contents by path under `EPUB/`
 */
export function container(files: Map<string, Uint8Array | string>): Uint8Array {
  // 1980: the first day a zip knows, whatever the clock and its time zone.
  const options = { mtime: new Date(1980, 0, 1), level: 9 as const };
  const tree: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { ...options, level: 0 }],
    'META-INF/container.xml': [strToU8(CONTAINER), options],
  };
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    tree[`EPUB/${path}`] = [typeof content === 'string' ? strToU8(content) : content, options];
  }
  return zipSync(tree);
}
