export interface Commune {
  /** Of the Insee: « 16102 », « 2A004 ». */
  code: string;
  /** As the Insee writes it, with straight apostrophes. */
  name: string;
  /** Employment zone of 2020: « 7509 ». */
  zone: string;
}

/** « 16102 » → « 16 », « 2A004 » → « 2A », « 97411 » → « 974 ». */
export function departementOf(code: string): string {
  return code.slice(0, code.startsWith('97') ? 3 : 2);
}
