/** The bag read again by other means than those that made it: RFC 8493, section by section. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bagOf } from '../../../src/editions/archive/bag.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const bag = bagOf(
  new Map([
    ['site/index.html', bytes('Vitré')],
    ['contenu/100 %.csv', bytes('a;b\n')],
  ]),
  [
    ['Bagging-Date', '2026-11-23'],
    ['External-Description', 'En deux\n lignes'],
  ],
);
const text = (path: string) => new TextDecoder().decode(bag.get(path));

/** Path → sum, of a manifest. */
const manifest = (path: string) =>
  new Map(
    text(path)
      .trimEnd()
      .split('\n')
      .map((line) => /^([\da-f]{128}) {2}(.+)$/.exec(line)!)
      .map(([, sum, file]) => [decodeURIComponent(file!.replace(/%(?!25|0A|0D)/g, '%25')), sum!]),
  );

test('it declares its version and encoding (2.1.1)', () => {
  expect(text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
});

test('its manifest lists the payload, all of it and nothing else (2.1.3)', () => {
  expect([...manifest('manifest-sha512.txt').keys()].sort()).toEqual([...bag.keys()].filter((path) => path.startsWith('data/')).sort());
});

test('its other manifest lists every file beside the payload but itself (2.2.1)', () => {
  expect([...manifest('tagmanifest-sha512.txt').keys()].sort()).toEqual(['bag-info.txt', 'bagit.txt', 'manifest-sha512.txt']);
});

test('each sum is that of its file', () => {
  for (const [path, sum] of [...manifest('manifest-sha512.txt'), ...manifest('tagmanifest-sha512.txt')])
    expect(createHash('sha512').update(bag.get(path)!).digest('hex'), path).toBe(sum);
});

test('Payload-Oxum counts the bytes and the files of the payload, and no value runs over a line (2.2.2)', () => {
  expect(text('bag-info.txt').trimEnd().split('\n')).toEqual([
    'Bagging-Date: 2026-11-23',
    'External-Description: En deux lignes',
    'Payload-Oxum: 10.2',
  ]);
});

test.skipIf(spawnSync('sha512sum', ['--version']).error)('sha512sum finds it whole, and names the file with a flipped bit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'terrains-bag-'));
  try {
    // A path with a « % » is written otherwise in a bag than sha512sum writes it.
    const plain = bagOf(
      new Map([
        ['site/index.html', bytes('Vitré')],
        ['LISEZ-MOI.txt', bytes('Lire')],
      ]),
      [],
    );
    for (const [path, held] of plain) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), held);
    }
    const check = (name: string) => spawnSync('sha512sum', ['--quiet', '-c', name], { cwd: folder, encoding: 'utf8' }).stdout;
    expect(check('manifest-sha512.txt') + check('tagmanifest-sha512.txt')).toBe('');
    writeFileSync(join(folder, 'data/site/index.html'), bytes('Vitrè'));
    expect(check('manifest-sha512.txt')).toMatch(/^data\/site\/index\.html: \S+\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
