/** Which places an address compares: `?lieux=7509,5319,5206`, zones of the outline of 2020. */
export const LEAST = 2;
export const MOST = 4;

export interface Choice {
  /** Known, each once, in the order asked for, four at most. */
  codes: string[];
  /** Asked for, and no zone of ours. */
  unknown: string[];
}

/** @param search the query of an address, « ?lieux=7509,5319 » */
export function choiceOf(search: string, known: ReadonlySet<string>): Choice {
  const asked = new URLSearchParams(search)
    .getAll('lieux')
    .flatMap((list) => list.split(','))
    .map((code) => code.trim())
    .filter(Boolean);
  const distinct = [...new Set(asked)];
  return { codes: distinct.filter((code) => known.has(code)).slice(0, MOST), unknown: distinct.filter((code) => !known.has(code)) };
}

/** Commas as they are: an address is read, copied and said aloud. */
export function searchOf(codes: readonly string[]): string {
  return `?lieux=${codes.join(',')}`;
}
