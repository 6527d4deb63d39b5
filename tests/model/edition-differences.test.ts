import { expect, test } from 'vitest';
import { editionDifferences } from '../../src/model/edition-differences.ts';
import { dataset } from './samples.ts';

const COLUMNS = { ze2020: 'string', trimestre: 'string', taux: 'number %' };
const edition = (...rows: [zone: string, quarter: string, rate: number][]) =>
  dataset(
    'chomage',
    COLUMNS,
    rows.map(([ze2020, trimestre, taux]) => ({ ze2020, trimestre, taux })),
    { primaryKey: ['ze2020', 'trimestre'] },
  );

test('rows are known by their key: added, removed, revised', () => {
  const before = edition(['5319', '2025-T3', 4.1], ['5319', '2025-T4', 4.2], ['0051', '2025-T4', 7]);
  const after = edition(['5319', '2025-T3', 4.2], ['5319', '2025-T4', 4.6], ['5319', '2026-T1', 4.3]);
  expect(editionDifferences(before, after)).toEqual({
    kept: 3,
    now: 3,
    added: ['5319 | 2026-T1'],
    removed: ['0051 | 2025-T4'],
    revised: 2,
    columns: [{ column: 'taux', values: 2, biggest: { key: '5319 | 2025-T4', before: 4.2, after: 4.6 } }],
    newColumns: [],
    lostColumns: [],
    ends: [{ column: 'trimestre', before: '2025-T4', after: '2026-T1' }],
  });
});

test('the same edition changes nothing', () => {
  const same = edition(['5319', '2025-T4', 4.2]);
  expect(editionDifferences(same, same)).toMatchObject({ added: [], removed: [], revised: 0, columns: [], ends: [] });
});

test('columns that come and go are named', () => {
  const before = edition(['5319', '2025-T4', 4.2]);
  const after = dataset('chomage', { ze2020: 'string', trimestre: 'string', rate: 'number %' }, [], {
    primaryKey: ['ze2020', 'trimestre'],
  });
  expect(editionDifferences(before, after)).toMatchObject({ newColumns: ['rate'], lostColumns: ['taux'] });
});

test('the highest code of a zone is no date, even when it looks like one', () => {
  const before = edition(['2001', '2025-T4', 4.2]);
  const after = edition(['2001', '2025-T4', 4.2], ['2002', '2025-T4', 5]);
  expect(editionDifferences(before, after).ends).toEqual([]);
});
