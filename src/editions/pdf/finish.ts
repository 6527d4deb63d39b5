import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { PUBLICATION, RIGHTS } from '../imprint.ts';
import type { BuiltSite } from '../edition.ts';
import { renumberNodes } from './renumber-nodes.ts';

/** What a PDF says of itself. */
export interface PdfWords {
  title: string;
  description: string;
}

/** Number of the page, from 1, on which each id that a link leads to stands. */
export function pagesOfIds(pdf: PDFDocument): Map<string, number> {
  const numbers = new Map(pdf.getPages().map((page, index) => [page.ref.toString(), index + 1]));
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return new Map(
    (places?.entries() ?? []).flatMap(([name]) => {
      const place = places!.lookupMaybe(name, PDFArray);
      const page = place?.get(0);
      const number = page instanceof PDFRef ? numbers.get(page.toString()) : undefined;
      return number === undefined ? [] : [[name.decodeText(), number] as const];
    }),
  );
}

/** Words about the book, in the file and as XMP; the dates are those of the commit, so that two runs are one file. */
export async function finish(pdf: PDFDocument, site: BuiltSite, words: PdfWords): Promise<Uint8Array> {
  renumberNodes(pdf);
  const date = new Date(`${site.date}T00:00:00Z`);
  pdf.setTitle(words.title, { showInWindowTitleBar: true });
  pdf.setSubject(words.description);
  pdf.setAuthor(PUBLICATION);
  pdf.setCreator(`${PUBLICATION} ${site.version}, ${site.commit.slice(0, 12)}`);
  pdf.setLanguage('fr-FR');
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  const stream = pdf.context.stream(new TextEncoder().encode(xmp(site, words)), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
  const id = PDFString.of(site.commit.slice(0, 16));
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
  return pdf.save({ updateFieldAppearances: false, useObjectStreams: true });
}

function xmp(site: BuiltSite, { title, description }: PdfWords): string {
  const inFrench = (name: string, words: string) => x(name, {}, x('rdf:Alt', {}, x('rdf:li', { 'xml:lang': 'x-default' }, words)));
  const packet = x(
    'x:xmpmeta',
    { 'xmlns:x': 'adobe:ns:meta/' },
    x(
      'rdf:RDF',
      { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' },
      x(
        'rdf:Description',
        {
          'rdf:about': '',
          'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
        },
        x('dc:format', {}, 'application/pdf'),
        inFrench('dc:title', title),
        inFrench('dc:description', description),
        inFrench('dc:rights', RIGHTS),
        x('dc:creator', {}, x('rdf:Seq', {}, x('rdf:li', {}, PUBLICATION))),
        x('dc:language', {}, x('rdf:Bag', {}, x('rdf:li', {}, 'fr'))),
        x('xmp:CreateDate', {}, `${site.date}T00:00:00Z`),
        x('xmp:ModifyDate', {}, `${site.date}T00:00:00Z`),
      ),
    ),
  );
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${toXml(packet as Element)}\n<?xpacket end="r"?>`;
}
