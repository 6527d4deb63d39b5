import { formatNumber } from '../format/french.ts';
import { capitalised } from '../format/html.ts';
import { columnTotals, type MatrixData } from '../model/charts.ts';
import { centred, LEADING, type Label } from './label.ts';
import { headsOf, type Heads } from './matrix-heads.ts';
import { round } from './round.ts';
import { sheetOf, type SheetName } from './sheet.ts';
import type { Stops } from './stops.ts';
import { textWidth, wrap } from './text-width.ts';

export interface MatrixScene {
  width: number;
  height: number;
  heads: Heads;
  /** Heading of the names; none on a phone, where they stand above their squares. */
  corner: Label | null;
  /** Across the sheet; `frame` under the heads and above the totals, the others between two rows. */
  rules: { y: number; frame: boolean }[];
  /** Of the rows, then of the totals. */
  names: Label[];
  squares: { x: number; y: number; side: number }[];
  /** In the order of the squares. */
  numerals: Centred[];
  /** « – » where there is nothing. */
  dashes: Centred[];
  totals: Centred[];
  stops: Stops;
}

/** A word whose middle is `x`, `y` at every size the sheet gives its text: a baseline would drift in its square. */
export interface Centred {
  x: number;
  y: number;
  word: string;
}

/** Side of the square that counts one, large enough for its numeral. */
const ONE = 16;
/** Least room between two squares side by side. */
const GAP = 4;
/** Kept before the first column for the reader's mark. */
const GUTTER = { narrow: 10, medium: 22, wide: 22 };
/** Lengths tried for the lines of a head, in rooms. */
const REACHES = [1, 1.5, 2];
/** Above and below a row. */
const PADDING = { narrow: 8, medium: 6, wide: 6 };

/** Counts by row and column: the area of a square is its count, at one scale on every sheet. */
export function matrixScene(data: MatrixData, name: SheetName): MatrixScene {
  const { width, text } = sheetOf(name);
  const narrow = name === 'narrow';
  const lines = [...data.rows.map(({ label }) => label), data.totalLabel].map((label) => wrap(label, text, narrow ? width : width * 0.18));
  const widest = Math.max(...[[data.rowLabel], ...lines].flat().map((line) => textWidth(line, text)));
  const gutter = GUTTER[name];
  const left = gutter + (narrow ? 0 : widest);
  const side = sideOf(data);
  const rooms = roomsOf(
    largest(data).map((count) => side(count) + GAP),
    width - left,
  );
  const centres = rooms.map((room, i) => left + rooms.slice(0, i).reduce((sum, before) => sum + before, 0) + room / 2);

  const heads = headsFor();

  let y = heads.height;
  const rules = [{ y, frame: true }];
  const bands = lines.map((line, i) => {
    const named = line.length * text * LEADING;
    const last = i === data.rows.length;
    const inner = last ? text * LEADING : Math.max(ONE + 8, side(Math.max(...data.rows[i]!.values)), narrow ? 0 : named);
    const top = y + PADDING[name];
    const middle = top + (narrow ? named + 3 : 0) + inner / 2;
    y = middle + inner / 2 + PADDING[name];
    if (!last) rules.push({ y: round(y), frame: i === data.rows.length - 1 });
    return { middle, first: narrow ? top + text * 0.85 : centred(middle, text) - ((line.length - 1) * text * LEADING) / 2 };
  });
  const cells = data.rows.flatMap(({ values }, r) => values.map((count, c) => ({ count, x: centres[c]!, y: bands[r]!.middle })));
  const squares = cells.filter(({ count }) => count > 0);

  return {
    width,
    height: round(y),
    heads,
    corner: narrow ? null : { x: 0, y: heads.baseline, lines: [data.rowLabel], anchor: 'start' },
    rules,
    names: lines.map((line, i) => ({ x: 0, y: round(bands[i]!.first), lines: line, anchor: 'start' })),
    squares: squares.map(({ count, x, y: middle }) => ({
      x: round(x - side(count) / 2),
      y: round(middle - side(count) / 2),
      side: round(side(count)),
    })),
    numerals: squares.map((cell) => ({ x: round(cell.x), y: round(cell.y), word: formatNumber(cell.count, 0) })),
    dashes: cells.filter(({ count }) => count === 0).map((cell) => ({ x: round(cell.x), y: round(cell.y), word: '–' })),
    totals: columnTotals(data).map((total, i) => ({ x: round(centres[i]!), y: round(bands.at(-1)!.middle), word: formatNumber(total, 0) })),
    stops: { walk: 'y', xs: bands.map(() => left - gutter / 2), ys: [bands.map(({ middle }) => middle)] },
  };

  // Whole words on two levels rather than cut ones on a single level.
  function headsFor(): Heads {
    const frame = { left: narrow ? 0 : left - gutter / 2, right: width, text };
    const whole = REACHES.map((reach) =>
      data.columns.map(({ label }, i) => wrap(capitalised(label), text, reach * rooms[i]! - GAP)),
    ).flatMap((words) => headsOf(words, centres, { ...frame, most: 2 }) ?? []);
    const short = data.columns.map((column) => column.short);
    const found = whole.sort((a, b) => a.height - b.height)[0] ?? headsOf(short, centres, { ...frame, most: short.length });
    if (!found) throw new RangeError(`Matrice : têtes de colonnes trop longues pour ${width} unités, abréger ${short.flat().join(' ')}`);
    return found;
  }
}

/** Largest count of each column. */
function largest({ columns, rows }: MatrixData): number[] {
  return columns.map((_, i) => Math.max(...rows.map(({ values }) => values[i]!)));
}

/**
 * Side of the square of a count. Where the largest of all columns would not fit side by side on a
 * phone, every square shrinks, on every sheet: a count looks the same wherever it is read.
 */
function sideOf(data: MatrixData): (count: number) => number {
  const needs = largest(data).map((count) => ONE * Math.sqrt(count));
  const room = sheetOf('narrow').width - GUTTER.narrow - data.columns.length * GAP;
  const scale = Math.min(1, room / needs.reduce((sum, need) => sum + need, 0));
  return (count) => ONE * scale * Math.sqrt(count);
}

/** Equal rooms, but for columns that need more: 50, 20, 20 in 100 → 50, 25, 25. */
function roomsOf(needs: number[], width: number): number[] {
  const larger = new Set<number>();
  for (;;) {
    const taken = [...larger].reduce((sum, i) => sum + needs[i]!, 0);
    const share = (width - taken) / (needs.length - larger.size);
    const more = needs.findIndex((need, i) => need > share && !larger.has(i));
    if (more < 0) return needs.map((need, i) => (larger.has(i) ? need : share));
    larger.add(more);
  }
}
