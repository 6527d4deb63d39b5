import { describe, expect, test } from 'vitest';
import { figureSheet, type FigureWords, SHEET_STYLES } from '../../src/charts/figure-sheet.ts';
import { figureWords } from '../../src/charts/figure-words.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { corpus } from '../content/published.ts';

const DRAWING = { width: 900, height: 370 };
const CREDIT = [
  'Terrains d’industrie, étude n° 2, Vitré',
  'https://exemple.fr/comprendre/des-initiatives-par-dizaines/#figure-initiatives',
];

const words: FigureWords = {
  number: 'Figure 1',
  title: 'L’emploi salarié gagne un quart en vingt ans ; le tertiaire marchand en fait l’essentiel',
  subtitle: 'Emploi salarié',
  events: [],
  notes: ['Lecture : au 1ᵉʳ trimestre.'],
  source: 'Insee.',
  credit: ['Terrains d’industrie', 'https://exemple.fr/'],
};
const said = (sheet: ReturnType<typeof figureSheet>) => sheet.lines.map((line) => line.words).join(' ');

describe.each([...corpus.texts].flatMap(([key, { figures }]) => figures.map((figure) => [key, figure.id, figure] as const)))(
  'the sheet of %s, %s',
  (_key, _id, figure) => {
    const given = figureWords(figure, CREDIT);
    const sheet = figureSheet(given, DRAWING);

    test('holds every word within its margins, over and under the drawing, never on it', () => {
      for (const { style, x, y, words: line } of sheet.lines) {
        expect(x).toBeGreaterThanOrEqual(32);
        expect(x + textWidth(line, SHEET_STYLES[style].size), line).toBeLessThanOrEqual(sheet.width - 32);
        expect(y).toBeLessThan(sheet.height);
        expect(y < sheet.drawing.y || y - SHEET_STYLES[style].size > sheet.drawing.y + DRAWING.height, line).toBe(true);
      }
    });

    test('says all of it', () => {
      const flat = (text: string) => text.replace(/\s/g, '').replaceAll('ᵉ', 'e').replaceAll('ʳ', 'r');
      for (const part of [
        given.title,
        given.subtitle,
        ...given.notes,
        given.source,
        ...given.credit,
        ...given.events.map(({ text }) => text),
      ])
        expect(flat(said(sheet))).toContain(flat(part));
    });

    test('has no line on another', () => {
      const boxes = sheet.lines.map(({ style, x, y, words: line }) => ({ x0: x, x1: x + textWidth(line, SHEET_STYLES[style].size), y }));
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          expect(a.x0 < b.x1 && b.x0 < a.x1 && Math.abs(a.y - b.y) < 14, JSON.stringify([a, b])).toBe(false);
    });
  },
);

test('a title on two lines leaves no word alone', () => {
  const title = figureSheet(words, DRAWING).lines.filter(({ style }) => style === 'title');
  expect(title).toHaveLength(2);
  const [first, second] = title.map((line) => textWidth(line.words, 24)) as [number, number];
  expect(second).toBeGreaterThan(first / 2);
});

test('raised letters come down', () => {
  expect(said(figureSheet(words, DRAWING))).toContain('au 1er trimestre');
});

test('dates are listed in three columns of nearly one height', () => {
  const events = Array.from({ length: 12 }, (_, i) => ({ year: String(1900 + i), text: 'Un événement assez long pour deux lignes' }));
  const years = figureSheet({ ...words, events }, DRAWING).lines.filter(({ style }) => style === 'year');
  const columns = Map.groupBy(years, ({ x }) => x);
  expect([...columns.values()].map((column) => column.length)).toEqual([4, 4, 4]);
  expect([...columns.values()].flat().map(({ words: year }) => year)).toEqual(events.map(({ year }) => year));
});
