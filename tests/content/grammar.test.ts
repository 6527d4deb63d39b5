/**
 * French grammar by grammalecte, where it is installed (Debian: grammalecte-cli); skipped elsewhere.
 * What it takes for a fault and is none stands in tests/spelling/grammaire-acceptee.txt: the rule, then the words.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainTexts } from '../spelling/plain-text.ts';
import { corpus, files } from './published.ts';

const PROGRAM = 'grammalecte-cli';
const installed = spawnSync(PROGRAM, ['--help']).status === 0;
/** Typography is ours to set, and checked on the built pages. */
const OFF = ['typo', 'nbsp', 'esp', 'apos', 'num', 'maj', 'unit'];

interface Report {
  data: { lGrammarErrors: { sRuleId: string; sMessage: string; sUnderlined: string }[] }[];
}

test.skipIf(!installed)('grammalecte finds no fault that was not weighed', { timeout: 120_000 }, () => {
  const accepted = new Set(readFileSync('tests/spelling/grammaire-acceptee.txt', 'utf8').split('\n'));
  const folder = mkdtempSync(join(tmpdir(), 'grammaire-'));
  const path = join(folder, 'textes.txt');
  writeFileSync(path, [...plainTexts(corpus, files).values()].join('\n\n'));
  const { stdout } = spawnSync(PROGRAM, ['-f', path, '-j', '-ctx', '-off', ...OFF], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  rmSync(folder, { recursive: true });
  const faults = (JSON.parse(stdout) as Report).data
    .flatMap(({ lGrammarErrors }) => lGrammarErrors)
    .filter(({ sRuleId }) => !/^(?:majuscule|unit_)/.test(sRuleId))
    .map(({ sRuleId, sUnderlined, sMessage }) => ({ key: `${sRuleId} ${sUnderlined}`, sMessage }));
  expect(faults.filter(({ key }) => !accepted.has(key))).toEqual([]);
});
