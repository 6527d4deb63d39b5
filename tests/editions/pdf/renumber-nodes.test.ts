import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { renumberNodes } from '../../../src/editions/pdf/renumber-nodes.ts';

test('names of cells no longer tell what was printed before, and heads are still found', async () => {
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const head = context.register(context.obj({ ID: PDFString.of('node00002334'), T: PDFString.of('node') }));
  const cell = context.register(context.obj({ A: [{ Headers: [PDFString.of('node00002337'), PDFString.of('node00002334')] }] }));
  renumberNodes(pdf);
  expect(String(context.lookup(head, PDFDict).get(PDFName.of('ID')))).toBe('(node00000001)');
  expect(String(context.lookup(head, PDFDict).get(PDFName.of('T')))).toBe('(node)');
  expect(String(context.lookup(cell))).toContain('(node00000002) (node00000001)');
});
