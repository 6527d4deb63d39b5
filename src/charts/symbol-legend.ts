import { centred, LEADING, type Label } from './label.ts';
import { round } from './round.ts';
import { textWidth, wrap } from './text-width.ts';

/** A symbol and its words, in a row above a drawing. */
export interface SymbolKey<T> {
  symbol: T;
  /** Left end and middle of the symbol. */
  x: number;
  y: number;
  label: Label;
}

const GAP = 8;
const APART = 24;

/** Entries side by side, folded where the sheet ends; `sample` is the width a symbol takes. */
export function symbolLegend<T>(
  entries: { symbol: T; sample: number; words: string }[],
  { width, text }: { width: number; text: number },
): { keys: SymbolKey<T>[]; height: number } {
  let [x, y] = [0, text * 0.6];
  let deep = 1;
  const keys = entries.map(({ symbol, sample, words }) => {
    const lines = wrap(words, text, width - sample - GAP);
    const length = sample + GAP + Math.max(...lines.map((line) => textWidth(line, text)));
    if (x > 0 && x + length > width) {
      x = 0;
      y += text * (0.4 + deep * LEADING);
      deep = 1;
    }
    const key = {
      symbol,
      x: round(x),
      y: round(y),
      label: { x: round(x + sample + GAP), y: round(centred(y, text)), lines, anchor: 'start' as const },
    };
    deep = Math.max(deep, lines.length);
    x += length + APART;
    return key;
  });
  return { keys, height: keys.length ? round(y + text * (deep * LEADING - 0.4)) : 0 };
}
