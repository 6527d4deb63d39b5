/** Questions of every level of every lesson, read again from the three formats and compared one by one. */
import { unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputFolder } from '../../src/commands/deployment.ts';
import { readGift } from '../teaching/read-gift.ts';
import { askedIn, readMoodle } from '../teaching/read-moodle.ts';
import { all, at, childrenOf, readXml, textOf, words } from '../teaching/read-xml.ts';

const folder = join(outputFolder(), 'enseigner');
const levels = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('questions.xml'))
  .map((file) => file.replace('/questions.xml', ''))
  .sort();
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('each of the twelve lessons has two levels or more', () => {
  const lessons = Map.groupBy(levels, (level) => level.split('/')[0]!);
  expect([lessons.size, Math.min(...[...lessons.values()].map((own) => own.length))]).toEqual([12, 2]);
});

describe.each(levels)('%s', (level) => {
  const fileOf = (file: string) => join(folder, level, file);
  const bank = readXml(readFileSync(fileOf('questions.xml'), 'utf8'));
  const asked = askedIn(bank).map((entry) => readMoodle(entry, level.replace('/', '-')));
  const cartridge = unzipSync(readFileSync(fileOf('cartouche.imscc')));
  const items = all(readXml(text(cartridge['questions/assessment.xml']!)), 'item');

  test('GIFT asks what Moodle XML asks, and answers the same', () => {
    const gift = parse(readFileSync(fileOf('questions.gift.txt'), 'utf8')).filter(
      ({ type }) => !['Category', 'Description'].includes(type),
    );
    expect(gift.map((entry) => ({ ...readGift(entry), title: undefined }))).toEqual(
      asked.map(({ id: _id, points: _points, lines: _lines, ...question }) => ({ ...question, title: undefined })),
    );
  });

  test('the cartridge asks it too: a pair, or a rank, is an item of its own', () => {
    const expected = asked.flatMap(({ id, pairs }) => (pairs ? pairs.map((_, rank) => `${id}-${rank + 1}`) : [id]));
    expect(items.map(({ attributes }) => attributes['ident'])).toEqual(expected);
    for (const { id, options, statement } of asked.filter((question) => question.options)) {
      const item = items.find(({ attributes }) => attributes['ident'] === id)!;
      expect(words(textOf(all(item, 'mattext')[0]!))).toBe(statement);
      expect(all(item, 'response_label').map((label) => words(textOf(label)))).toEqual(options!.map((option) => option.text));
    }
  });

  test('marks make twenty, and pictures are in every package that shows them', () => {
    expect(asked.reduce((sum, { points }) => sum + points, 0)).toBe(20);
    const shown = [...text(cartridge['imsmanifest.xml']!).matchAll(/href="(images\/[^"]+)"/g)].map(([, path]) => path!);
    expect([...new Set(shown)].filter((path) => !(path in cartridge))).toEqual([]);
    const scorm = unzipSync(readFileSync(fileOf('scorm.zip')));
    const pictures = [...text(scorm['index.html']!).matchAll(/src="(images\/[^"]+)"/g)].map(([, path]) => path!);
    expect(pictures.filter((path) => !(path in scorm))).toEqual([]);
    const inBank = childrenOf(bank, 'question').flatMap((entry) =>
      all(entry, 'file').map(({ attributes }) => `images/${attributes['name']}`),
    );
    expect([...inBank].sort()).toEqual([...new Set(shown)].sort());
    expect(at(bank, 'question', 'category', 'text')).toContain('Terrains d’industrie');
  });
});
