/** References as files that reference managers read. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { formatDate, typeset } from '../format/french.ts';
import type { CslItem } from '../model/citation.ts';
import { risRecords, risText } from './ris.ts';

export const FORMATS = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const;

export type Format = keyof typeof FORMATS;

const { format } = plugins.config.get('@bibtex');
format.useIdAsLabel = true;
format.asciiOnly = false;

/** A file of references, one after the other. */
export function referenceFile(items: CslItem[], kind: Format): string {
  const printed = items.map((item) => ({ ...item, title: typeset(item.title), ...(item.genre && { genre: typeset(item.genre) }) }));
  if (kind === 'json') return `${JSON.stringify(printed, undefined, 2)}\n`;
  if (kind === 'bib') return `${new Cite(printed.map(withMonth)).format('bibtex').trim()}\n`;
  // « 2026/11/1/ »: the format asks for two digits.
  return risText(risRecords(printed.map(withNote))).replace(/(?<=^DA  - .*)\/(\d)(?=\/)/gm, '/0$1');
}

/** BibTeX and RIS have no place for a version: a note says it. */
function withNote({ version, ...item }: CslItem) {
  return { ...item, note: [item.genre, `version ${version}`].filter(Boolean).join(', ') };
}

/** BibTeX has none for a day either. */
function withMonth(item: CslItem) {
  const [[year, month, day]] = item.issued['date-parts'];
  const iso = [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  const { note, ...rest } = withNote(item);
  return { ...rest, issued: { 'date-parts': [[year, month]] }, note: `${note}, ${formatDate(iso).replace('ᵉʳ', 'er')}` };
}
