import type { QuizQuestion } from '../model/quiz.ts';

/** Beyond this many values, only the exact one is listed: a list is not a tolerance. */
const MOST_VALUES = 41;

/**
 * Writings of a number for platforms that compare letters: every value within the tolerance, at the decimals shown,
 * with a comma or a point, thousands apart or not, either minus sign.
 * 7.2 ± 0.1, one decimal → « 7,1 », « 7.1 », « 7,2 », « 7.2 », « 7,3 », « 7.3 ».
 */
export function acceptedNumbers({ value, tolerance, decimals }: QuizQuestion & { kind: 'numeric' }): string[] {
  const step = 10 ** -decimals;
  const reach = Math.floor(tolerance / step + 1e-9);
  const values = 2 * reach + 1 > MOST_VALUES ? [value] : Array.from({ length: 2 * reach + 1 }, (_, rank) => value + (rank - reach) * step);
  return [...new Set(values.flatMap((number) => writings(number.toFixed(decimals))))];
}

function writings(plain: string): string[] {
  const [whole = '', part] = plain.replace('-', '').split('.');
  const wholes = [whole, ...(whole.length > 3 ? [' ', '\u202F'].map((space) => whole.replace(/\B(?=(?:\d{3})+$)/g, space)) : [])];
  const written = wholes.flatMap((digits) => (part === undefined ? [digits] : [`${digits},${part}`, `${digits}.${part}`]));
  return plain.startsWith('-') ? written.flatMap((digits) => [`-${digits}`, `−${digits}`]) : written;
}
