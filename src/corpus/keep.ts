/**
 * Remembers the last thing read from each file, until its words change: an author who mends a comma
 * waits for one file, not for eight million bytes of tables. A reading that failed is not kept, so
 * that its faults are reported again.
 */
export function keeper<T>(): (file: string, words: string, read: () => T | undefined) => T | undefined {
  const kept = new Map<string, { words: string; value: T }>();
  return (file, words, read) => {
    const known = kept.get(file);
    if (known?.words === words) return known.value;
    const value = read();
    if (value !== undefined) kept.set(file, { words, value });
    return value;
  };
}
