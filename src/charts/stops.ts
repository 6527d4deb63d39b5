/**
 * Where a reader may stop on a drawing: one stop a row of the figure's table, in
 * the same order, so that the script finds in the table what to say.
 */
export interface Stops {
  /** Which coordinate the pointer is compared with. */
  walk: 'x' | 'y' | 'xy';
  xs: number[];
  /** One list a series; null where it has no value. */
  ys: (number | null)[][];
  /** Ends of the vertical cursor line, where one is drawn. */
  cursor?: [top: number, bottom: number];
  /** Where series stand side by side, how far each is from `xs`: panels in columns. */
  shifts?: number[];
}

/** `{ xs: [10, 20], ys: [[5, null]] }` → `10 20|5 -`. Whole units: a marker needs no more. */
export function writeStops({ xs, ys }: Stops): string {
  return [xs, ...ys].map((list) => list.map((value) => (value === null ? '-' : Math.round(value))).join(' ')).join('|');
}
