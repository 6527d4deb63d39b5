/** Coordinates keep one decimal: finer is invisible, longer weighs, and two machines might differ. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
