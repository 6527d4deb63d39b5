import { formatNumber, formatQuantity, typeset, unitWord } from './french.ts';

/** The part of a quantity this file needs; the model's `Quantity` fits. */
interface Shown {
  value: number;
  unit: string;
  decimals: number;
  precision?: 'about' | 'at-least' | 'at-most' | 'threshold';
}

const PRECISION = { about: 'environ', 'at-least': 'au moins', 'at-most': 'au plus', threshold: 'seuil de' } as const;

/**
 * A quantity as running text says it: « environ 1 400 emplois », « 28,8 % », « 4,726 millions d’euros ».
 * `bare` leaves the unit out, `signed` writes + or −, `absolute` drops the sign after a verb that says it.
 */
export function quantityWords(quantity: Shown, options: { bare?: boolean; signed?: boolean; absolute?: boolean } = {}): string {
  const value = options.absolute ? Math.abs(quantity.value) : quantity.value;
  const number = formatQuantity(value, quantity.unit, { decimals: quantity.decimals, signed: options.signed, bare: options.bare });
  return [quantity.precision && PRECISION[quantity.precision], number].filter(Boolean).join(' ');
}

/**
 * The same in big type: number apart from its unit, so that « 166 » is large and « millions de bouteilles » is not.
 * Symbols stay with the number.
 */
export function quantityParts(quantity: Shown): { precision: string; number: string; unit: string } {
  const precision = quantity.precision ? PRECISION[quantity.precision] : '';
  if (quantity.unit.startsWith('%')) {
    return { precision, number: `${formatNumber(quantity.value, quantity.decimals)}\u202F%`, unit: typeset(quantity.unit.slice(1).trim()) };
  }
  if (quantity.unit === 'rang' || quantity.unit === 'année')
    return { precision, number: formatQuantity(quantity.value, quantity.unit), unit: '' };
  return { precision, number: formatNumber(quantity.value, quantity.decimals), unit: unitWord(quantity.value, quantity.unit) };
}
