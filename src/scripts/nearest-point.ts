export interface Point {
  x: number;
  y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * Rank of the nearest point in a direction, −1 if none: at most 45° off it, as y grows downwards.
 * The four quarters share the plane, so that a neighbour is always on one of the four arrows; on a diagonal it is on two.
 */
export function nearestTowards(points: readonly Point[], from: Point, direction: Direction): number {
  let best = -1;
  let nearest = Infinity;
  points.forEach((point, i) => {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const [ahead, aside] = { left: [-dx, dy], right: [dx, dy], up: [-dy, dx], down: [dy, dx] }[direction] as [number, number];
    if (ahead <= 0 || Math.abs(aside) > ahead) return;
    const distance = Math.hypot(dx, dy);
    if (distance < nearest) [best, nearest] = [i, distance];
  });
  return best;
}
