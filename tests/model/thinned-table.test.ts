import { expect, test } from 'vitest';
import type { Table } from '../../src/model/table.ts';
import { thinned } from '../../src/model/thinned-table.ts';

const quarters = Array.from({ length: 92 }, (_, i) => `${(i % 4) + 1}ᵉ trimestre ${2003 + Math.floor(i / 4)}`);
const table = (labels: string[]): Table => ({
  caption: '',
  columns: [{ label: 'Trimestre', numeric: false }],
  rows: labels.map((label) => [label]),
});
const kept = (labels: string[], named: string[] = []) => thinned(table(labels), named).rows.map(([first]) => first);

test('of ninety-two quarters, paper keeps the first and the last of each year', () => {
  const rows = kept(quarters);
  expect(rows.slice(0, 3)).toEqual(['1ᵉ trimestre 2003', '4ᵉ trimestre 2003', '4ᵉ trimestre 2004']);
  expect(rows.at(-1)).toBe('4ᵉ trimestre 2025');
  expect(rows).toHaveLength(24);
});

test('and those that a question leads to', () => {
  expect(kept(quarters, ['2e trimestre 2010'])).toContain('2ᵉ trimestre 2010');
});

test('of three hundred zones, it keeps those a question leads to, and the last', () => {
  const zones = Array.from({ length: 288 }, (_, rank) => `Zone ${rank + 1}`);
  expect(kept(zones, ['Zone 12', 'Zone 40'])).toEqual(['Zone 12', 'Zone 40', 'Zone 288']);
});

test('a short table is left as it is', () => {
  expect(kept(quarters.slice(0, 26))).toHaveLength(26);
});
