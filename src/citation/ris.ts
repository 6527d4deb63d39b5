import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

/** Tags of a record and their values, as the library gives them. */
export type RisRecord = Record<string, string | string[]>;

export const risRecords = (items: readonly object[]): RisRecord[] => new Cite(items).format('ris', { type: 'object' });

/**
 * Records as a file. The library's own writer folds lines at seventy signs, addresses included: who reads them again
 * finds a broken address. A record begins with its type and ends with `ER`.
 */
export function risText(records: RisRecord[]): string {
  const line = (tag: string, value: string) => `${tag}  - ${value}\r\n`;
  return records
    .map(({ TY, ...tags }) =>
      [
        line('TY', String(TY)),
        ...Object.entries(tags).flatMap(([tag, values]) => [values].flat().map((value) => line(tag, String(value)))),
        line('ER', ''),
      ].join(''),
    )
    .join('\r\n');
}
