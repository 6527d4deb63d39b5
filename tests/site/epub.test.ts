import { EpubCheck } from '@likecoin/epubcheck-ts';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bookParts, studyPaths } from '../../src/editions/book.ts';
import type { EditionFile } from '../../src/editions/edition.ts';
import { epub } from '../../src/editions/epub/edition.ts';
import { builtSite } from './built-editions.ts';

const WHOLE = 'epub/terrains-d-industrie.epub';
/** Where Debian puts the reference checker. */
const CHECKER = '/usr/share/java/epubcheck.jar';

describe('EPUB editions', () => {
  let files: EditionFile[];
  beforeAll(async () => void (files = await epub.make(builtSite(), () => undefined)));
  const whole = () => files.find(({ path }) => path === WHOLE)!;

  test('are one for each study, and one for the whole', () => {
    const studies = studyPaths(builtSite()).map((path) => `epub/${path.split('/')[1]}.epub`);
    expect(files.map(({ path }) => path)).toEqual([...studies, WHOLE]);
  });

  test('are valid, without a warning', async () => {
    for (const { path, bytes } of files) {
      const { messages } = await EpubCheck.validate(bytes);
      expect(messages.map(({ id, message }) => `${path} : ${id} ${message}`)).toEqual([]);
    }
  });

  test.skipIf(!existsSync(CHECKER))('the reference checker agrees about a study, where it is installed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'terrains-epub-'));
    try {
      writeFileSync(join(folder, 'study.epub'), files[0]!.bytes);
      const { stdout, stderr } = spawnSync('java', ['-jar', CHECKER, join(folder, 'study.epub')], { encoding: 'utf8' });
      expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the whole is small enough to be sent, and is the same file twice', async () => {
    expect(whole().bytes.length).toBeLessThan(6_000_000);
    const { bookEpub } = await import('../../src/editions/epub/make-epub.ts');
    expect(await bookEpub(builtSite(), bookParts(builtSite()))).toEqual(whole().bytes);
  });

  test('the whole holds every study, lever, condition and kind of scheme once', () => {
    const pages = bookParts(builtSite()).flatMap((part) => part.pages);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(40);
  });
});
