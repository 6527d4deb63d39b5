import { describe, expect, test } from 'vitest';
import { boxOf, centred, inside, overlap, type Box, type Label } from '../../src/charts/label.ts';
import { matrixScene, type Centred, type MatrixScene } from '../../src/charts/matrix.ts';
import { SHEETS } from '../../src/charts/sheet.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { tableOf, type MatrixData } from '../../src/model/charts.ts';
import { schemesByLever } from '../fixtures/charts/extracts.ts';

/** The other figure of the site, with longer heads and larger counts; these counts are made up. */
const carriers: MatrixData = {
  ...schemesByLever,
  columns: [
    ['entreprises', 'Entre-', 'prises'],
    ['collectifs d’entreprises', 'Collectifs', 'd’entr.'],
    ['collectivités', 'Collec-', 'tivités'],
    ['État et services publics', 'État,', 'services'],
    ['formation et recherche', 'Formation,', 'recherche'],
    ['salariés', 'Salariés'],
    ['habitants et associations', 'Habitants,', 'assoc.'],
  ].map(([label, ...short]) => ({ id: label!, label: label!, short })),
  rows: schemesByLever.rows.map(({ id, label }, r) => ({ id, label, values: [5 - (r % 3), r % 4, 12 - r, 3, r, 0, 1] })),
};

/** More than a phone has room for at the usual scale. */
const crowded: MatrixData = { ...carriers, rows: carriers.rows.map((row) => ({ ...row, values: [14, 12, 14, 12, 9, 1, 14] })) };

const boxesOf = ({ squares }: MatrixScene): Box[] => squares.map(({ x, y, side }) => ({ x0: x, y0: y, x1: x + side, y1: y + side }));
const counts = ({ rows }: MatrixData) => rows.flatMap(({ values }) => values);

describe.each(SHEETS)('a matrix, $name', ({ name, width, text }) => {
  describe.each([
    ['levers', schemesByLever],
    ['carriers', carriers],
    ['large counts', crowded],
  ])('%s', (_, data) => {
    const scene = matrixScene(data, name);
    const { heads, corner, names, dashes, totals, numerals } = scene;
    const label = ({ x, y, word }: Centred): Label => ({ x, y: centred(y, text), lines: [word], anchor: 'middle' });
    const words = [...heads.labels, ...(corner ? [corner] : []), ...names, ...[...dashes, ...totals].map(label)];

    test('no word covers another or a square, or leaves the sheet', () => {
      const sheet = { x0: -0.5, y0: -0.5, x1: width + 0.5, y1: scene.height + 0.5 };
      const boxes = words.map((word) => boxOf(word, text));
      const wrong = words.filter((_, i) => {
        const others = [...boxes.slice(i + 1), ...boxesOf(scene)];
        return !inside(boxes[i]!, sheet) || others.some((other) => overlap(boxes[i]!, other));
      });
      expect(wrong.map(({ lines }) => lines.join(' '))).toEqual([]);
    });

    test('no square covers another, a rule or the edge', () => {
      const squares = boxesOf(scene);
      const apart = squares.every((a, i) => a.x1 <= width && squares.slice(i + 1).every((b) => !overlap(a, b, 0.5)));
      const clear = scene.rules.every(({ y }) => squares.every(({ y0, y1 }) => y < y0 || y > y1));
      expect({ apart, clear }).toEqual({ apart: true, clear: true });
    });

    test('the area of a square is its count, whatever the sheet', () => {
      const drawn = counts(data).filter((count) => count > 0);
      const one = matrixScene(data, 'wide').squares[0]!.side / Math.sqrt(drawn[0]!);
      scene.squares.forEach(({ side }, i) => expect(Math.abs(side - one * Math.sqrt(drawn[i]!))).toBeLessThan(0.2));
    });

    test('a numeral is what its square counts, in its middle and inside it', () => {
      expect(numerals.map(({ word }) => word)).toEqual(
        counts(data)
          .filter((count) => count > 0)
          .map(String),
      );
      numerals.forEach((numeral, i) => {
        const { x, y, side } = scene.squares[i]!;
        expect(Math.max(Math.abs(numeral.x - x - side / 2), Math.abs(numeral.y - y - side / 2))).toBeLessThan(0.2);
        expect(side).toBeGreaterThan(Math.max(textWidth(numeral.word, text), 0.7 * text) + 1);
      });
    });

    test('every other cell has a dash', () => {
      expect(dashes).toHaveLength(counts(data).filter((count) => count === 0).length);
      expect(dashes.every(({ word }) => word === '–')).toBe(true);
    });

    test('the last row sums each column, under a rule', () => {
      const table = tableOf({ title: '', data });
      expect(totals.map(({ word }) => Number(word))).toEqual(table.rows.at(-1)!.slice(1));
      const frames = scene.rules.filter(({ frame }) => frame);
      expect(frames).toHaveLength(2);
      expect(frames[1]!.y).toBeLessThan(totals[0]!.y);
    });

    test('has a stop a row of its table, from top to bottom', () => {
      expect(scene.stops.xs).toHaveLength(data.rows.length + 1);
      const ys = scene.stops.ys[0]!;
      expect(ys).toEqual([...ys].sort((a, b) => a! - b!));
    });
  });

  test('the levers are written whole', () => {
    expect(matrixScene(schemesByLever, name).heads.labels.map(({ lines }) => lines.join(' '))).toEqual([
      'Compétences',
      'Foncier',
      'Réseaux',
      'Mobilité et logement',
      'Innovation',
      'Infrastructures',
      'Financement',
    ]);
  });
});

test('one is the same square in two matrices, so that they compare', () => {
  const side = (data: MatrixData) => matrixScene(data, 'medium').squares[counts(data).filter(Boolean).indexOf(1)]!.side;
  expect(side(schemesByLever)).toBe(16);
  expect(side(carriers)).toBe(16);
});

test('heads too long for two levels are cut as the data say', () => {
  const columns = schemesByLever.columns.map((column) => ({ ...column, label: 'recherche-développement' }));
  const { heads } = matrixScene({ ...schemesByLever, columns }, 'narrow');
  expect(heads.labels.map(({ lines }) => lines)).toEqual(columns.map(({ short }) => short));
});

test('heads too long even when cut are refused, but not where their labels fit', () => {
  const short = ['anticonstitutionnellement'];
  const named = (label: string) => ({ ...schemesByLever, columns: schemesByLever.columns.map((column) => ({ ...column, label, short })) });
  expect(() => matrixScene(named('x'), 'narrow')).not.toThrow();
  expect(() => matrixScene(named(short[0]!), 'narrow')).toThrow(/abréger anticonstitutionnellement/);
});
