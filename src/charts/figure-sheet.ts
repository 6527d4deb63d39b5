import { round } from './round.ts';
import { textWidth, wrap } from './text-width.ts';

/** Every word around a drawing, in the order of the page. */
export interface FigureWords {
  /** « Figure 1 ». */
  number: string;
  title: string;
  subtitle: string;
  /** The dated list of a chronology. */
  events: { year: string; text: string }[];
  /** Reading and warning. */
  notes: string[];
  source: string;
  /** Publication and address, a line each. */
  credit: string[];
}

export interface SheetLine {
  /** Class of its text, in `.chart-sheet` of charts.css. */
  style: 'number' | 'title' | 'subtitle' | 'year' | 'event' | 'note' | 'source';
  x: number;
  y: number;
  words: string;
}

/** A figure that can leave the site: a drawing with its words around it, in units of the drawing. */
export interface FigureSheet {
  width: number;
  height: number;
  /** The rule above all. */
  rule: { x0: number; x1: number; y: number };
  /** Upper left corner of the drawing. */
  drawing: { x: number; y: number };
  lines: SheetLine[];
}

const MARGIN = 32;
const STYLES: Record<SheetLine['style'], { size: number; leading: number }> = {
  number: { size: 13, leading: 20 },
  title: { size: 24, leading: 29 },
  subtitle: { size: 15, leading: 21 },
  year: { size: 14, leading: 20 },
  event: { size: 14, leading: 20 },
  note: { size: 14, leading: 20 },
  source: { size: 12.5, leading: 18 },
};
// Bricolage is 1.06 times as wide as the face `textWidth` measures; what replaces it elsewhere, up to 1.15.
const TITLE_FACTOR = 1.15;
const EVENTS = { columns: 3, gap: 36, year: 52, after: 10 };

/** Places the words of a figure around a drawing of so many units. */
export function figureSheet(words: FigureWords, drawing: { width: number; height: number }): FigureSheet {
  const lines: SheetLine[] = [];
  let y = MARGIN + 8;

  write('number', words.number);
  write('title', words.title, drawing.width / TITLE_FACTOR);
  y += 6;
  write('subtitle', words.subtitle);
  y += 20;
  const at = { x: MARGIN, y: round(y) };
  y += drawing.height + 12;
  if (words.events.length > 0) y = list(words.events, y) + 4;
  for (const note of words.notes) write('note', note);
  y += 6;
  for (const line of [words.source, ...words.credit]) write('source', line);

  const width = drawing.width + 2 * MARGIN;
  return { width, height: Math.ceil(y + MARGIN - 8), rule: { x0: MARGIN, x1: width - MARGIN, y: MARGIN }, drawing: at, lines };

  function write(style: SheetLine['style'], text: string, room = drawing.width, x = MARGIN): void {
    const { size, leading } = STYLES[style];
    for (const part of wrap(plain(text), size, room).flatMap((line) => cut(line, size, room))) {
      y += leading;
      lines.push({ style, x, y: round(y - leading * 0.28), words: part });
    }
  }

  /** Column after column, as the page has it; returns where the longest ends. */
  function list(events: FigureWords['events'], top: number): number {
    const column = (drawing.width - (EVENTS.columns - 1) * EVENTS.gap) / EVENTS.columns;
    const { size, leading } = STYLES.event;
    const heights = events.map(({ text }) => wrap(plain(text), size, column - EVENTS.year).length * leading + EVENTS.after);
    const deepest = shallowest(heights, EVENTS.columns);
    let rank = 0;
    let bottom = top;
    y = top;
    events.forEach(({ year, text }, i) => {
      if (y > top && y + heights[i]! > top + deepest) {
        rank += 1;
        y = top;
      }
      const x = MARGIN + rank * (column + EVENTS.gap);
      lines.push({ style: 'year', x: round(x), y: round(y + leading * 0.72), words: year });
      write('event', text, column - EVENTS.year, round(x + EVENTS.year));
      y += EVENTS.after;
      bottom = Math.max(bottom, y);
    });
    return bottom;
  }
}

/** Least height in which things of these heights, kept in order, fill so many columns. */
function shallowest(heights: number[], columns: number): number {
  const needed = (most: number) => {
    let count = 1;
    let filled = 0;
    for (const height of heights) {
      if (filled + height > most) {
        count += 1;
        filled = 0;
      }
      filled += height;
    }
    return count;
  };
  let most = Math.max(...heights, heights.reduce((sum, height) => sum + height, 0) / columns);
  while (needed(most) > columns) most += 1;
  return most;
}

/** Raised letters are not in every font a file may be opened with. */
function plain(text: string): string {
  return text.replaceAll('ᵉ', 'e').replaceAll('ʳ', 'r');
}

/** A word without a space, as an address may be, cut where its line ends. */
function cut(line: string, size: number, room: number): string[] {
  if (textWidth(line, size) <= room) return [line];
  const most = Math.floor((line.length * room) / textWidth(line, size));
  return [line.slice(0, most), ...cut(line.slice(most), size, room)];
}
