/** Rows of text under a head, in columns; the first to the left, the others to the right. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => [...row[column]!].length)));
  const line = (row: string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

const number = (value: number, decimals: number) =>
  value.toLocaleString('fr-FR', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).replace(/\u202F/g, ' ');

export const kilobytes = (bytes: number) => number(bytes / 1000, 1);
export const megabytes = (bytes: number | undefined) => (bytes === undefined ? 'n. d.' : number(bytes / 1e6, 0));
export const seconds = (value: number) => number(value, 1);
export const milliseconds = (value: number) => number(value, 1);
export const verdict = (value: number, target: number) => (value <= target ? 'tenue' : 'dépassée');
