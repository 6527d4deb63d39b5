import { formatNumber, formatQuantity } from '../format/french.ts';
import { symbolOf } from './ticks.ts';

/** A value as a drawing says it, unit included: « 34,1 % », « +6,0 % », « 1 200 salariés ». */
export function said(value: number, { unit, decimals }: { unit: string; decimals: number }, signed = false): string {
  return symbolOf(unit) ? formatNumber(value, decimals, signed) + symbolOf(unit) : formatQuantity(value, unit, { decimals, signed });
}
