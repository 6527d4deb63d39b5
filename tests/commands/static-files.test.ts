import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath } from '../../src/commands/deployment.ts';
import { find } from '../../src/commands/static-files.ts';
import { contentType } from '../../src/editions/content-type.ts';

describe('what the server answers', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'terrains-static-'));
    const site = join(folder, 'dist');
    mkdirSync(join(site, 'etudes/vitré'), { recursive: true });
    for (const file of ['dist/index.html', 'dist/etudes/vitré/index.html', 'dist/a.csv', 'secret.txt'])
      writeFileSync(join(folder, file), file);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = (path: string, base = '/') => {
    const answer = find(join(folder, 'dist'), base, path);
    return answer.kind === 'file' ? answer.path.slice(folder.length) : answer.kind === 'redirect' ? `→ ${answer.to}` : 'missing';
  };

  it('is the index of a folder, a file, or a redirection to the folder with its slash', () => {
    expect(ask('/')).toBe('/dist/index.html');
    expect(ask('/a.csv')).toBe('/dist/a.csv');
    expect(ask('/etudes/vitr%C3%A9/')).toBe('/dist/etudes/vitré/index.html');
    expect(ask('/etudes/vitr%C3%A9')).toBe('→ /etudes/vitr%C3%A9/');
    expect(ask('/etudes/')).toBe('missing');
  });

  it('lives under the prefix, and the root leads there', () => {
    expect(ask('/notes/terrains/', '/notes/terrains/')).toBe('/dist/index.html');
    expect(ask('/notes/terrains/a.csv', '/notes/terrains/')).toBe('/dist/a.csv');
    expect(ask('/notes/terrains', '/notes/terrains/')).toBe('→ /notes/terrains/');
    expect(ask('/', '/notes/terrains/')).toBe('→ /notes/terrains/');
    expect(ask('/a.csv', '/notes/terrains/')).toBe('missing');
  });

  it('is never a file outside the folder', () => {
    const outside = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/etudes/..%2f..%2f../secret.txt',
      '/..\\secret.txt',
      `/${folder}/secret.txt`,
      `//${folder}/dist/a.csv`,
    ];
    expect(outside.map((path) => ask(path))).toEqual(outside.map(() => 'missing'));
  });

  it('is nothing for an address that is no text', () => {
    expect(ask('/%zz')).toBe('missing');
    expect(ask('/a.csv%00.html')).toBe('missing');
  });
});

it('content types say their character set', () => {
  expect(contentType('a/b.CSV')).toBe('text/csv; charset=utf-8');
  expect(contentType('x.woff2')).toBe('font/woff2');
  expect(contentType('x.pf_index')).toBe('application/octet-stream');
});

it.each([
  [undefined, '/'],
  ['', '/'],
  ['notes/terrains', '/notes/terrains/'],
  ['/notes/terrains/', '/notes/terrains/'],
])('the prefix %s is written %s', (setting, expected) => {
  expect(basePath(setting)).toBe(expected);
});
