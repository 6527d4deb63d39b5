import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dataDate, provenance } from '../../src/commands/provenance.ts';

const root = mkdtempSync(join(tmpdir(), 'terrains-provenance-'));
mkdirSync(join(root, 'content/etudes'), { recursive: true });
writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}');
for (const [name, day] of ['2026-01-31', '2026-03-01'].entries())
  writeFileSync(join(root, `content/etudes/${name}.mdx`), `---\ndate: ${day}\n---\n`);
afterAll(() => rmSync(root, { recursive: true }));

test('without git, the date is that of the newest text, and this is said', () => {
  const { remarks, ...source } = provenance(root, {});
  expect(source).toEqual({ version: '1.2.3', commit: '', date: '2026-03-01' });
  expect(remarks.join()).toContain('Sans git');
});

test('two variables say it instead, and a date that is none is refused', () => {
  expect(provenance(root, { SOURCE_DATE: '2027-02-03', SOURCE_COMMIT: 'abc' })).toEqual({
    version: '1.2.3',
    commit: 'abc',
    date: '2027-02-03',
    remarks: [],
  });
  expect(() => provenance(root, { SOURCE_DATE: 'hier' })).toThrow('SOURCE_DATE');
});

test('in a git repository, both are those of the last commit, and files changed since are told', () => {
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, { cwd: root, encoding: 'utf8', env: { ...process.env, GIT_COMMITTER_DATE: '2025-05-06T12:00:00Z' } });
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@exemple.fr', 'commit', '--quiet', '-m', 'a');
  expect(provenance(root, {})).toEqual({ version: '1.2.3', commit: git('rev-parse', 'HEAD').trim(), date: '2025-05-06', remarks: [] });
  writeFileSync(join(root, 'content/etudes/0.mdx'), '');
  expect(provenance(root, {}).remarks.join()).toContain('ont changé');
});

test('the data have the day of the last commit that touched them, not that of the last commit', () => {
  const git = (day: string, ...parameters: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@exemple.fr', ...parameters], {
      cwd: root,
      env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
    });
  expect(dataDate(root, {})).toBeUndefined();
  mkdirSync(join(root, 'content/donnees'), { recursive: true });
  writeFileSync(join(root, 'content/donnees/a.csv'), 'a\n');
  git('2025-06-01', 'add', '.');
  git('2025-06-01', 'commit', '--quiet', '-m', 'b');
  git('2025-07-01', 'commit', '--quiet', '--allow-empty', '-m', 'c');
  expect(dataDate(root, {})).toBe('2025-06-01');
  expect(dataDate(root, { SOURCE_DATE: '2027-02-03' })).toBe('2027-02-03');
});
