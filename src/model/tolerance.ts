import { clean, compute, type Quantity } from './quantities.ts';
import type { Declaration } from './studies.ts';

type Quantities = ReadonlyMap<string, Quantity>;
type Declarations = Readonly<Record<string, Declaration>>;

/** Between which bounds a number lies, as far as who reads it can tell. */
interface Interval {
  low: number;
  high: number;
}

/**
 * How far an answer may be from a number and still be right, in its unit.
 *
 * A number read: half a unit of the last decimal shown, « 7,2 % » ± 0,05; of the last significant digit after
 * « environ », « environ 1 400 emplois » ± 50.
 * A number computed: what its operands lose by being shown with fewer decimals than they have, or « environ »,
 * carried through the operation by its bounds, then half a unit of the last decimal of the answer. Operands shown as
 * they are lose nothing: 7,9 % − 7,2 % = 0,7 point ± 0,05, and 0,8 is wrong.
 *
 * Worked case: 12 345,6 jobs shown « 12 346 », up from 10 000 shown as they are: +23,456 %, shown « +23,5 % ». The first lies
 * within 12 346 ± 0,5, so the change within 23,455 and 23,465: at most 0,045 from the 23,5 that answers are compared with.
 * With 0,05 for its last decimal: ± 0,095.
 */
export function toleranceOf(id: string, quantities: Quantities, declarations: Declarations): number {
  const quantity = quantities.get(id)!;
  const declaration = declarations[id];
  if (declaration?.kind !== 'operation') return clean(halfUnit(quantity));
  const shown = shownValue(quantity);
  const { low, high } = operated(id, quantities, declarations);
  return clean(Math.max(shown - low, high - shown, 0) + halfOfLastDecimal(quantity.decimals));
}

/** The value as a page writes it: what answers are compared with. */
export function shownValue({ value, decimals }: Quantity): number {
  return Number(value.toFixed(decimals));
}

function operated(id: string, quantities: Quantities, declarations: Declarations): Interval {
  const quantity = quantities.get(id)!;
  const declaration = declarations[id];
  if (declaration?.kind !== 'operation') return readInterval(quantity);
  const operands = declaration.operands.map((operand) => ({
    quantity: quantities.get(operand)!,
    interval: operated(operand, quantities, declarations),
  }));
  // Each operation grows or falls with each operand as long as no divisor changes sign: its bounds are at the corners.
  const corners = operands.reduce<Quantity[][]>(
    (chosen, { quantity: operand, interval: { low, high } }) =>
      (low === high ? [low] : [low, high]).flatMap((value) => chosen.map((before) => [...before, { ...operand, value }])),
    [[]],
  );
  const values = [quantity.value, ...corners.map((corner) => compute(declaration.operation, corner).value)];
  return { low: Math.min(...values), high: Math.max(...values) };
}

function readInterval(quantity: Quantity): Interval {
  const shown = shownValue(quantity);
  const exact = quantity.precision !== 'about' && clean(shown - quantity.value) === 0;
  const half = exact ? 0 : halfUnit(quantity);
  return { low: shown - half, high: shown + half };
}

function halfUnit(quantity: Quantity): number {
  return quantity.precision === 'about' ? halfOfLastDigit(shownValue(quantity)) : halfOfLastDecimal(quantity.decimals);
}

const halfOfLastDecimal = (decimals: number) => 0.5 * 10 ** -decimals;

/** Zeros at the end of a whole number say nothing: 1 400 → 50, 60 → 5, 2,5 → 0,05. */
function halfOfLastDigit(value: number): number {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  if (fraction !== undefined) return halfOfLastDecimal(fraction.length);
  return 0.5 * 10 ** /0*$/.exec(whole === '0' ? '' : whole)![0].length;
}
