import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFStream, PDFString } from '@cantoo/pdf-lib';

/** How Chromium names the cells of tables, so that they name their heads. */
const NODE = /^node\d{8}$/;

/** Renames the elements that tags refer to: Chromium’s own numbers depend on what it printed before. */
export function renumberNodes(pdf: PDFDocument): void {
  const places: { name: string; put(name: PDFString): void }[] = [];
  const visit = (value: PDFObject | undefined, put: (name: PDFString) => void): void => {
    if (value instanceof PDFString) {
      if (NODE.test(value.asString())) places.push({ name: value.asString(), put });
    } else if (value instanceof PDFDict) {
      for (const [key, inner] of value.entries()) visit(inner, (name) => value.set(key, name));
    } else if (value instanceof PDFArray) {
      for (let index = 0; index < value.size(); index += 1) visit(value.get(index), (name) => value.set(index, name));
    }
  };
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFStream)) visit(object, (name) => pdf.context.assign(reference, name));
  }
  // Their order is kept: the tree of ids is sorted.
  const names = [...new Set(places.map(({ name }) => name))].sort();
  const renamed = new Map(names.map((name, rank) => [name, PDFString.of(`node${String(rank + 1).padStart(8, '0')}`)]));
  for (const { name, put } of places) put(renamed.get(name)!);
}
