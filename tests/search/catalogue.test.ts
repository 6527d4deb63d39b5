import { describe, expect, it } from 'vitest';
import { catalogueOf, entriesOf, kept, recordId, recordNumber, restored, textFile, type Entry } from '../../src/search/catalogue.ts';

const labels = { territoire: { cognac: 'Cognac', vitre: 'Vitré' }, levier: { foncier: 'Foncier' }, facteur: {} };
const vitre = { territoire: ['vitre'], levier: ['foncier'], facteur: [] };
const none = { territoire: [], levier: [], facteur: [] };
const ENTRIES: Entry[] = [
  { kind: 'etude', first: 0, records: 3, facets: vitre },
  { kind: 'fait', first: 3, records: 1, facets: vitre },
  { kind: 'fait', first: 4, records: 1, facets: vitre },
  { kind: 'fait', first: 5, records: 1, facets: none },
];
const catalogue = catalogueOf(ENTRIES, labels, { folder: 'textes-1', counts: [2, 3, 95] });

describe('catalogueOf', () => {
  it('writes alike results once', () => {
    expect(catalogue.kinds).toEqual({
      etude: [[3, 0, 1]],
      fait: [
        [1, 0, 2],
        [1, 1, 1],
      ],
    });
    expect(catalogue.sets).toEqual([[1, 2], []]);
  });

  it('is read back by entriesOf', () => expect(entriesOf(catalogue)).toEqual(ENTRIES));
});

describe('textFile', () => {
  it.each([
    [0, 'textes-1/0.json', 0],
    [1, 'textes-1/0.json', 1],
    [4, 'textes-1/1.json', 2],
    [5, 'textes-1/2.json', 0],
    [99, 'textes-1/2.json', 94],
  ])('says where record %i is', (number, path, rank) => expect(textFile(catalogue, recordId(number))).toEqual({ path, rank }));
});

it('names records shortly, and knows them by their names', () => {
  expect([0, 35, 36, 2540].map(recordId)).toEqual(['0', 'z', '10', '1yk']);
  expect([0, 35, 36, 2540].map((number) => recordNumber(recordId(number)))).toEqual([0, 35, 36, 2540]);
});

it('keeps of a record what cannot be told from the rest', () => {
  const alone = { url: '/a/#b', title: 'B', text: 'Texte.', paragraphs: [], result: { url: '/a/#b', title: 'B', context: 'A' } };
  const section = { ...alone, paragraphs: [['p1', '§ 1', 0] as [string, string, number]], result: { url: '/a/', title: 'A', context: '' } };
  expect(kept(alone)).toEqual({ url: '/a/#b', title: 'B', text: 'Texte.', result: { context: 'A' } });
  expect([alone, section].map((record) => restored(kept(record)))).toEqual([alone, section]);
});
