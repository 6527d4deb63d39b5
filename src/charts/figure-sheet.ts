import { round } from './round.ts';
import { wrap } from './text-width.ts';

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
/** Sizes in units; their names are classes of `.chart-sheet` in charts.css. */
export const SHEET_STYLES: Record<SheetLine['style'], { size: number; leading: number }> = {
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
// Lines of prose stay short enough to be read, and whole where a wider face replaces theirs.
const PROSE = 760;
const EVENTS = { columns: 3, gap: 36, year: 52, after: 10 };

/** Places the words of a figure around a drawing of so many units. */
export function figureSheet(words: FigureWords, drawing: { width: number; height: number }): FigureSheet {
  const lines: SheetLine[] = [];
  let y = MARGIN + 8;

  write('number', words.number, PROSE);
  write('title', words.title, balanced(words.title, SHEET_STYLES.title.size, drawing.width / TITLE_FACTOR));
  y += 6;
  write('subtitle', words.subtitle, PROSE);
  y += 20;
  const at = { x: MARGIN, y: round(y) };
  y += drawing.height + 16;
  if (words.events.length > 0) y = list(words.events, y) + 4;
  for (const note of words.notes) {
    write('note', note, PROSE);
    y += 4;
  }
  y += 4;
  for (const line of [words.source, ...words.credit]) write('source', line, PROSE);

  const width = drawing.width + 2 * MARGIN;
  return { width, height: Math.ceil(y + MARGIN - 8), rule: { x0: MARGIN, x1: width - MARGIN, y: MARGIN - 0.5 }, drawing: at, lines };

  function write(style: SheetLine['style'], text: string, room: number, x = MARGIN): void {
    const { size, leading } = SHEET_STYLES[style];
    for (const part of wrap(plain(text), size, room)) {
      y += leading;
      lines.push({ style, x, y: round(y - leading * 0.28), words: part });
    }
  }

  /** In columns of nearly one height, as the page has it; returns where the longest ends. */
  function list(events: FigureWords['events'], top: number): number {
    const column = (drawing.width - (EVENTS.columns - 1) * EVENTS.gap) / EVENTS.columns;
    const { size, leading } = SHEET_STYLES.event;
    const heights = events.map(({ text }) => wrap(plain(text), size, column - EVENTS.year).length * leading + EVENTS.after);
    const share = heights.reduce((sum, height) => sum + height, 0) / EVENTS.columns;
    let rank = 0;
    let filled = 0;
    let bottom = top;
    y = top;
    events.forEach(({ year, text }, i) => {
      // An event goes where its middle falls.
      const due = Math.floor((filled + heights[i]! / 2) / share);
      if (due > rank) y = top;
      rank = due;
      filled += heights[i]!;
      const x = MARGIN + rank * (column + EVENTS.gap);
      lines.push({ style: 'year', x: round(x), y: round(y + leading * 0.72), words: year });
      write('event', text, column - EVENTS.year, round(x + EVENTS.year));
      y += EVENTS.after;
      bottom = Math.max(bottom, y);
    });
    return bottom;
  }
}

/** Least room that a text needs to keep its count of lines in `room`: none is then left with a word. */
function balanced(text: string, size: number, room: number): number {
  const most = wrap(plain(text), size, room).length;
  let least = room;
  while (least > room / 2 && wrap(plain(text), size, least - size).length === most) least -= size;
  return least;
}

/** Raised letters are not in every font a file may be opened with. */
function plain(text: string): string {
  return text.replaceAll('ᵉ', 'e').replaceAll('ʳ', 'r');
}
