import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bare, cellsOf, saidBy, wordsOf } from './said.ts';

/** Whether this machine has a program that reads PDF. */
export const hasPdfReader = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of a PDF, without spaces. */
export function textOfPdf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'terrains-pdf-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    return bare(spawnSync('pdftotext', ['-raw', join(folder, 'a.pdf'), '-'], { encoding: 'utf8', maxBuffer: 1e8 }).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the text of a PDF lacks of a page: sentences, facts, rows of numbers, cells of its tables. */
export function unprinted(text: string, main: Element) {
  const { facts } = saidBy(main);
  // Raised figures are read apart from their line.
  for (const raised of selectAll('sup', main)) raised.children = [];
  // Rows of numbers are on one line; cells of words are on several, beside each other.
  const rows = selectAll('figure .figure-table tbody tr', main);
  const numeric = rows.filter((row) => selectAll('td', row).every(({ properties }) => String(properties['className']) === 'number'));
  return {
    words: wordsOf(main)
      .map(bare)
      .filter((sentence) => !printed(text, sentence)),
    facts: facts.filter((fact) => !text.includes(fact)),
    rows: numeric.map(bare).filter((row) => !text.includes(row)),
    cells: rows.flatMap((row) => cellsOf(row)).filter((cell) => !printed(text, cell)),
  };
}

/** Whether a text has a sentence, which the end of a page may cut once: notes then come between. */
function printed(text: string, sentence: string): boolean {
  if (text.includes(sentence)) return true;
  let length = sentence.length - 1;
  while (length > 0 && !text.includes(sentence.slice(0, length))) length -= 1;
  return length > 0 && text.indexOf(sentence.slice(length), text.indexOf(sentence.slice(0, length))) > 0;
}
