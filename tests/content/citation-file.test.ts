/** CITATION.cff, at the root, for those who cite the repository: it agrees with what the site says of itself. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { textsOf } from '../../src/model/corpus.ts';
import { corpus } from './published.ts';

const cited = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;

test('has what the Citation File Format 1.2.0 demands', () => {
  expect(cited).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', license: 'CC-BY-4.0' });
  expect([cited['message'], cited['title']].every((words) => typeof words === 'string' && words.length > 10)).toBe(true);
  expect(cited['authors']).toEqual([{ name: 'Les contributeurs de Terrains d’industrie' }]);
});

test('has the version of the project and the date of its latest text', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const latest = textsOf(corpus)
    .map(({ date }) => date)
    .sort()
    .at(-1);
  expect([cited['version'], cited['date-released']]).toEqual([version, latest]);
});
