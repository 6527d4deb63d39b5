import type { Loaded } from '../corpus/load.ts';
import { formatDate } from '../format/french.ts';
import { plainWords } from '../components/lesson/words.ts';
import type { ResolvedLesson } from '../model/corpus.ts';
import type { Fact } from '../model/facts.ts';
import type { NumberedDocument } from '../model/lesson-documents.ts';
import { lessonPath } from '../model/lesson-addresses.ts';
import type { DataBook, DataTable } from '../teaching/spreadsheet.ts';
import { address } from './address.ts';
import { documentsOf } from './lesson.ts';

/** The tables of a lesson's documents, whole where the sheet shows a part, and its facts. @param site origin of the deployment */
export function dataBook(lesson: ResolvedLesson, corpus: Loaded, site: URL): DataBook {
  return {
    title: plainWords(lesson.title, lesson.quantities),
    permalink: new URL(address(lessonPath(lesson.id)), site).href,
    version: lesson.version,
    date: formatDate(lesson.date),
    tables: documentsOf(lesson, corpus).flatMap(tableOfDocument),
  };
}

function tableOfDocument({ number, title, shown, references }: NumberedDocument): DataTable[] {
  const label = `Document ${number}`;
  const sources = references.map(({ author, title: work, year, url }) => [author, work, year, url].filter(Boolean).join(', '));
  if (shown.kind === 'figure' || shown.kind === 'table')
    return [{ label, title, head: shown.table.columns.map((column) => column.label), rows: shown.table.rows, sources }];
  if (shown.kind === 'facts')
    return [{ label, title, head: ['Fait', 'Valeur', 'Unité', 'Période', 'Périmètre', 'Énoncé'], rows: shown.facts.map(factRow), sources }];
  return [];
}

const factRow = ({ id, value, unit, period, perimeter, statement }: Fact) => [
  id,
  value ?? null,
  unit ?? null,
  period ?? null,
  perimeter ?? null,
  statement,
];
