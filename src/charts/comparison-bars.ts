import { round } from './round.ts';

/** Units of the view box of every bar; it is stretched to the width of the column. */
export const BAR_WIDTH = 100;

/** A bar from zero, and the national value across it; `most` is the end of the scale of the row. */
export function shareBar(value: number, reference: number, most: number): { width: number; mark: number } {
  return { width: round((BAR_WIDTH * value) / most), mark: round((BAR_WIDTH * reference) / most) };
}

export interface SignedScale {
  low: number;
  high: number;
}

/** Zero, and a bar on its right or its left. One longer than the scale is cut at its end, which is to be said. */
export function signedBar(value: number, { low, high }: SignedScale): { zero: number; x: number; width: number; cut: boolean } {
  const at = (one: number) => (BAR_WIDTH * (Math.min(high, Math.max(low, one)) - low)) / (high - low);
  const zero = at(0);
  return {
    zero: round(zero),
    x: round(Math.min(zero, at(value))),
    width: round(Math.abs(at(value) - zero)),
    cut: value < low || value > high,
  };
}
