import { expect, it } from 'vitest';
import { basePath } from '../../src/commands/deployment.ts';
import { permalinksOf, readPermalinks } from '../../src/commands/permalinks.ts';
import { readSitePage } from '../../src/commands/site-graph.ts';
import { readPages } from './built.ts';

it('every address of what authors write is on the list of those to keep; « npm run permalinks » puts it there', () => {
  const written = readPages().filter(({ file }) => !/^(?:zones|chez-moi|figures|atlas)\/./.test(file));
  const given = permalinksOf(
    written.map(({ path, tree }) => readSitePage(path, tree)),
    basePath(),
  );
  const listed = new Set(readPermalinks());
  expect(given.length).toBeGreaterThan(1000);
  expect(given.filter((address) => !listed.has(address))).toEqual([]);
});

it('the list is sorted, each address once', () => {
  const listed = readPermalinks();
  expect(listed).toEqual([...new Set(listed)].sort());
});
