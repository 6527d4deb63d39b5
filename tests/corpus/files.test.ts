import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { newestChange, readContent } from '../../src/corpus/files.ts';
import { keeper } from '../../src/corpus/keep.ts';
import { decode } from '../../src/corpus/text.ts';
import { parseYaml } from '../../src/corpus/yaml.ts';
import { reporting } from '../model/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'contenu-'));
afterAll(() => rmSync(folder, { recursive: true }));

for (const path of [
  'etudes/vitre.mdx',
  'etudes/_modele.mdx',
  'etudes/dinan.md',
  'etudes/vitre.mdx~',
  'LISEZMOI.md',
  '.DS_Store',
  'donnees/prepare/1.csv',
  'donnees/b.csv',
  'donnees/a.csv',
]) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), path);
}

test('all that authors wrote is read, in order: not models, guides, hidden files, backups, nor what prepares the data', () => {
  expect([...readContent(folder).keys()]).toEqual(['donnees/a.csv', 'donnees/b.csv', 'etudes/dinan.md', 'etudes/vitre.mdx']);
});

test('a change is seen by its date', () => {
  const before = newestChange(folder);
  writeFileSync(join(folder, 'donnees/a.csv'), 'autre');
  expect(newestChange(folder)).toBeGreaterThanOrEqual(before);
  expect(before).toBeGreaterThan(0);
});

test('text is UTF-8, its mark left out, or is refused', () => {
  const { report, said } = reporting();
  expect(decode('f', new TextEncoder().encode('\uFEFFVitré'), report)).toBe('Vitré');
  expect(said).toEqual([]);
  expect(decode('f', Uint8Array.from([86, 105, 116, 114, 0xe9]), report)).toBeUndefined();
  expect(said).toEqual([expect.stringMatching(/^encodage : le fichier n’est pas en UTF-8/)]);
});

test.each([
  ['a: 1\na: 2\n', /^ligne 2 : .*une clé est écrite deux fois/],
  ['a: "jamais fermée\n', /^ligne \d : .*il manque un signe/],
  ['a:\n\tb: 1\n', /^ligne 2 : .*tabulation/],
  ['a: b: c\n', /^ligne 1 : .*deux-points/],
  ['a: [1, 2\nb: 3\n', /^ligne \d : YAML illisible/],
])('YAML %j is refused in French, with its line', (text, message) => {
  const { report, said } = reporting();
  expect(parseYaml(`f${text}`, text, report)).toBeUndefined();
  expect(said[0]).toMatch(message);
});

test('lines of a front matter are those of its file', () => {
  const { report, said } = reporting();
  parseYaml('front', 'a: 1\na: 2\n', report, 2);
  expect(said[0]).toMatch(/^ligne 3/);
});

test('a reading is kept until the words change, and a failed one is not', () => {
  const kept = keeper<string>();
  let readings = 0;
  const read = (file: string, words: string) =>
    kept(file, words, () => {
      readings += 1;
      return words === 'faute' ? undefined : words;
    });
  expect([read('a', 'un'), read('a', 'un'), read('b', 'un'), read('a', 'deux'), read('a', 'un')]).toEqual(['un', 'un', 'un', 'deux', 'un']);
  expect(readings).toBe(4);
  expect([read('a', 'faute'), read('a', 'faute')]).toEqual([undefined, undefined]);
  expect(readings).toBe(6);
});
