import { round } from './round.ts';
import { textWidth } from './text-width.ts';

/** A text of one or more lines; `y` is the baseline of the first. */
export interface Label {
  x: number;
  y: number;
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

export const LEADING = 1.2;

/** Baseline that centres a single line of lining figures or x-height letters on `y`. */
export function centred(y: number, size: number): number {
  return y + size * 0.35;
}

/** Each line of a label with its own baseline. */
export function linesOf({ y, lines }: Label, size: number): { y: number; words: string }[] {
  return lines.map((words, i) => ({ y: round(y + i * size * LEADING), words }));
}

export function boxOf(label: Label, size: number): Box {
  const width = Math.max(...label.lines.map((line) => textWidth(line, size)));
  const x0 = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
  return { x0, y0: label.y - size * 0.8, x1: x0 + width, y1: label.y + (label.lines.length - 1) * size * LEADING + size * 0.25 };
}

export function overlap(a: Box, b: Box, margin = 0): boolean {
  return a.x0 < b.x1 + margin && b.x0 < a.x1 + margin && a.y0 < b.y1 + margin && b.y0 < a.y1 + margin;
}

export function inside(box: Box, frame: Box): boolean {
  return box.x0 >= frame.x0 && box.y0 >= frame.y0 && box.x1 <= frame.x1 && box.y1 <= frame.y1;
}

/** Whether a segment passes through a box (Liang and Barsky, 1984). */
export function crosses([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number], box: Box): boolean {
  let enter = 0;
  let leave = 1;
  for (const [delta, room] of [
    [x0 - x1, x0 - box.x0],
    [x1 - x0, box.x1 - x0],
    [y0 - y1, y0 - box.y0],
    [y1 - y0, box.y1 - y0],
  ] as const) {
    if (delta === 0 && room < 0) return false;
    if (delta < 0) enter = Math.max(enter, room / delta);
    if (delta > 0) leave = Math.min(leave, room / delta);
  }
  return enter <= leave;
}
