import { formatNumber } from './french.ts';

/** Marks of a question: 0.5 → « 0,5 point », 2 → « 2 points ». */
export function pointsWords(points: number): string {
  return `${formatNumber(points, points % 1 ? 1 : 0)}\u00A0${points < 2 ? 'point' : 'points'}`;
}
