/** « 2015-T2 » → 2015.25. */
export const decimalYear = (quarter: string) => Number(quarter.slice(0, 4)) + (Number(quarter.slice(6)) - 1) / 4;

/** « 2015-T2 » → « 2ᵉ trimestre 2015 »; `formatQuarter` says the same in the rooms that may import `format`. */
export function quarterWords(quarter: string): string {
  const rank = quarter.slice(6);
  return `${rank === '1' ? '1ᵉʳ' : `${rank}ᵉ`} trimestre ${quarter.slice(0, 4)}`;
}
