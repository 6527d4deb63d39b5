import type { Precision, Reliability } from './facts.ts';

/** What a number rests on: a publication or an open data set. */
export type Origin = { kind: 'source'; id: string } | { kind: 'dataset'; id: string };

/** A number a reader may see, with everything that must stand within one glance of it. */
export interface Quantity {
  id: string;
  value: number;
  unit: string;
  /** How many decimals it is shown with; never more than its data carry. */
  decimals: number;
  period: string;
  perimeter: string;
  precision?: Precision;
  reliability: Reliability;
  origins: Origin[];
  /** « recoupé par… », « calcul : part de a dans b »: said in the note. */
  comment?: string;
}

export const OPERATIONS = ['difference', 'variation', 'part', 'somme', 'rapport'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** « % des 15-64 ans » and « % » are both percentages; only « % » and « % » may be subtracted. */
const isPercentage = (unit: string) => unit.startsWith('%');

/**
 * A number computed from others: value and unit.
 * `variation` of [arrival, departure]: (110, 100) → +10 %. `part`: (21, 100) → 21 %.
 * A difference of percentages is in points. Throws a French sentence when the units do not allow it.
 */
export function compute(operation: Operation, operands: Quantity[]): { value: number; unit: string } {
  const [first, second] = operands;
  const units = [...new Set(operands.map((operand) => operand.unit))];
  if (operation === 'somme' ? operands.length < 2 : operands.length !== 2) {
    throw new RangeError(
      operation === 'somme' ? 'une somme demande au moins deux chiffres' : `« ${operation} » demande exactement deux chiffres`,
    );
  }
  if (units.length > 1) throw new RangeError(`les unités diffèrent : ${units.map((unit) => `« ${unit} »`).join(', ')}`);
  const unit = units[0]!;
  if (operation !== 'somme' && operation !== 'difference' && second!.value === 0) throw new RangeError('division par zéro');
  switch (operation) {
    case 'somme':
      if (isPercentage(unit)) throw new RangeError('des pourcentages ne s’additionnent pas');
      return { value: operands.reduce((total, operand) => total + operand.value, 0), unit };
    case 'difference':
      return { value: first!.value - second!.value, unit: isPercentage(unit) ? 'points' : unit };
    case 'variation':
      if (isPercentage(unit)) throw new RangeError('la variation d’un pourcentage s’exprime par une différence, en points');
      return { value: (100 * (first!.value - second!.value)) / second!.value, unit: '%' };
    case 'part':
      return { value: (100 * first!.value) / second!.value, unit: '%' };
    case 'rapport':
      return { value: first!.value / second!.value, unit: 'fois' };
  }
}

/** Rank of `value` among `values`, 1 being the lowest (`ascending`) or the highest. Ties share the best rank. */
export function rankOf(value: number, values: number[], ascending: boolean): number {
  return 1 + values.filter((other) => (ascending ? other < value : other > value)).length;
}

/** Removes binary noise of decimal data: 7.9 − 7.2 = 0.7000000000000002 → 0.7. */
export function clean(value: number): number {
  return Number(value.toFixed(9));
}
