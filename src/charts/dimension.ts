import { round } from './round.ts';

/** Half an end stroke of a dimension line: 7 px in all (DESIGN.md, « Charts »). */
const HALF = 3.5;

export function verticalDimension(x: number, y0: number, y1: number): string {
  const [at, a, b] = [round(x), round(y0), round(y1)];
  return `M${round(at - HALF)},${a}h${2 * HALF}M${at},${a}V${b}M${round(at - HALF)},${b}h${2 * HALF}`;
}

export function horizontalDimension(y: number, x0: number, x1: number): string {
  const [at, a, b] = [round(y), round(x0), round(x1)];
  return `M${a},${round(at - HALF)}v${2 * HALF}M${a},${at}H${b}M${b},${round(at - HALF)}v${2 * HALF}`;
}
