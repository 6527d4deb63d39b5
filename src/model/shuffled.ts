/**
 * The same items in an order that depends on nothing but their words: the same on paper, on screen and in every build.
 * Never the order given, of three or more: an order to be found would be solved.
 */
export function shuffled<T>(items: T[], words: (item: T) => string): T[] {
  const mixed = items
    .map((item, rank) => ({ item, rank, weight: weightOf(words(item)) }))
    .sort((a, b) => a.weight - b.weight || a.rank - b.rank);
  const asGiven = mixed.every(({ rank }, place) => rank === place);
  const order = asGiven && items.length > 2 ? [...mixed.slice(1), mixed[0]!] : mixed;
  return order.map(({ item }) => item);
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
function weightOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
