import { csvParseRows } from 'd3';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/format/csv.ts';

const columns = [{ label: 'Zone' }, { label: 'Taux (%)' }];

test('numbers keep their decimal point and no thousands separator', () => {
  expect(
    toCsv({
      columns,
      rows: [
        ['Vitré', 5.2],
        ['France', 1234567.5],
        ['Écart', -1.5],
      ],
    }),
  ).toBe('Zone,Taux (%)\r\nVitré,5.2\r\nFrance,1234567.5\r\nÉcart,-1.5\r\n');
});

test('an absent value is an empty field', () => {
  expect(toCsv({ columns, rows: [['Royan', null]] })).toBe('Zone,Taux (%)\r\nRoyan,\r\n');
});

test('commas, quotes and line breaks are quoted, and come back unchanged', () => {
  const row = ['Taxes, puis « cellule »', 'le "plan"\nPME'];
  const csv = toCsv({ columns, rows: [row] });
  expect(csv).toContain('"Taxes, puis « cellule »","le ""plan""\nPME"');
  expect(csvParseRows(csv)[1]).toEqual(row);
});
