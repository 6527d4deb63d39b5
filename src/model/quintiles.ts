/**
 * Bounds of five classes that hold about as many values each: quintiles, rounded to `decimals` so that they can be said.
 * `aroundZero` is for changes: the bound nearest to zero becomes zero, so that no class mixes rises and falls.
 * 1, 2… 101 → 21, 41, 61, 81. Throws when too few different values are left to tell five classes apart.
 */
export function quintileBounds(values: readonly number[], decimals: number, aroundZero = false): [number, number, number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const bounds = [0.2, 0.4, 0.6, 0.8].map((part) => Number(quantile(sorted, part).toFixed(decimals)) || 0);
  if (aroundZero) {
    const nearest = bounds.reduce((best, bound, i) => (Math.abs(bound) < Math.abs(bounds[best]!) ? i : best), 0);
    bounds[nearest] = 0;
  }
  if (new Set(bounds).size < 4) throw new RangeError(`cinq classes impossibles : bornes ${bounds.join(', ')}`);
  return bounds as [number, number, number, number];
}

/** Linear between the two values around the place: the median of 1 and 2 is 1.5. */
function quantile(sorted: readonly number[], part: number): number {
  const at = part * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? NaN;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}

/** Class of a value, 1 to 5; a bound belongs to the class it opens. */
export function classRank(value: number, bounds: readonly number[]): number {
  return 1 + bounds.filter((bound) => value >= bound).length;
}
