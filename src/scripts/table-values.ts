/** A row of a figure’s table as numbers again: « 11 408 » → 11408, « −3,2 » → −3.2, « n. d. » → null. */
export function valuesOf({ cells }: HTMLTableRowElement): { label: string; values: (number | null)[] } {
  const [label, ...values] = [...cells].map((cell) => cell.textContent.trim());
  return { label: label!, values: values.map(numberOf) };
}

/** Null where the words are no number. */
export function numberOf(words: string): number | null {
  const plain = words
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
