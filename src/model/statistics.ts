/**
 * Share of the variance of y that a straight line in x accounts for, between 0 and 1: the square of Pearson’s correlation.
 * [[1, 1], [2, 2], [3, 3]] → 1. At least three pairs; constant x or y gives 0.
 */
export function rSquared(pairs: [x: number, y: number][]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const mx = mean(pairs.map(([x]) => x));
  const my = mean(pairs.map(([, y]) => y));
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const [x, y] of pairs) {
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
    xy += (x - mx) * (y - my);
  }
  return xx === 0 || yy === 0 ? 0 : xy ** 2 / (xx * yy);
}
