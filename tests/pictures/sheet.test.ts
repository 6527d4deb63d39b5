import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';
import { SHARED } from '../../src/layouts/head/picture-of.ts';
import { SHELVES } from '../../src/layouts/chapter.ts';
import { render } from '../../src/pictures/render.ts';
import { linesOf, pictureSheet, SIDE, SIZE } from '../../src/pictures/sheet.ts';
import { corpus } from '../content/published.ts';

const words = [
  ...corpus.studies.map(({ title, question, number }) => ({ title, lead: question, kind: `Étude n° ${number}` })),
  ...[...corpus.chapters.values()].map(({ title, question, kind }) => ({ title, lead: question, kind: SHELVES[kind].one })),
  ...Object.values(SHARED),
];

describe.each(words)('the picture of « $title »', (picture) => {
  const lines = linesOf(picture);

  test('has no text under 24 px, and none that leaves its half', () => {
    for (const { words: line, x, size } of lines) {
      expect(size).toBeGreaterThanOrEqual(24);
      expect(x + textWidth(line, size)).toBeLessThan(SIZE.width - SIDE);
    }
  });

  test('sets its lines one under the other, apart', () => {
    lines.slice(1).forEach(({ y, size }, i) => expect(y - lines[i]!.y).toBeGreaterThanOrEqual(size));
    expect(lines.at(-1)!.y).toBeLessThan(SIZE.height);
  });
});

test('the same picture is the same bytes, a PNG of 1200 × 630', async () => {
  const svg = pictureSheet({
    title: 'Vitré',
    lead: 'Une question',
    kind: 'Étude',
    drawing: '<circle r="99" fill="#c4350b"/>',
    ground: 'mer',
  });
  const [first, second] = [Buffer.from(await render(svg)), Buffer.from(await render(svg))];
  expect(first.equals(second)).toBe(true);
  expect(first.toString('latin1', 1, 4)).toBe('PNG');
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([SIZE.width, SIZE.height]);
});

test('words are drawn with the fonts of the project: without them nothing would show', async () => {
  const blank = { title: ' ', kind: ' ', drawing: '', ground: 'mer' as const };
  const weigh = async (title: string) => (await render(pictureSheet({ ...blank, title }))).length;
  expect(await weigh('Alsace centrale')).toBeGreaterThan((await weigh(' ')) + 1500);
});
