import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { longTable, spreadsheet, type DataBook } from '../../src/teaching/spreadsheet.ts';

const book: DataBook = {
  title: 'Cognac',
  permalink: 'https://exemple.test/enseigner/cognac/',
  version: '1.0',
  date: '2026-11-23',
  tables: [
    {
      label: 'Document 2',
      title: 'Le chômage à Cognac',
      head: ['Trimestre', 'Cognac', 'France'],
      rows: [
        ['2023 T1', 5.9, 7.1],
        ['2023 T2', null, 7.2],
      ],
      sources: ['Insee'],
    },
  ],
};

test('a sheet for each table, and one that says where they come from', () => {
  const { SheetNames, Sheets } = read(spreadsheet(book));
  expect(SheetNames).toEqual(['Document 2', 'Sources']);
  expect(utils.sheet_to_json(Sheets['Document 2']!, { header: 1 })).toEqual([
    ['Trimestre', 'Cognac', 'France'],
    ['2023 T1', 5.9, 7.1],
    ['2023 T2', undefined, 7.2],
  ]);
  expect(utils.sheet_to_json(Sheets['Sources']!, { header: 1 })).toContainEqual(['Document 2', 'Le chômage à Cognac', 'Insee']);
});

test('the same bytes twice', () => {
  expect(spreadsheet(book)).toEqual(spreadsheet(book));
});

test('one line a value; a hole has no line', () => {
  expect(longTable(book).split('\r\n')).toEqual([
    'document,ligne,colonne,valeur',
    'Document 2,2023 T1,Cognac,5.9',
    'Document 2,2023 T1,France,7.1',
    'Document 2,2023 T2,France,7.2',
    '',
  ]);
});
