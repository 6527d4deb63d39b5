import type { Box, Label } from './label.ts';
import { placeLabels, type Disc, type Placed } from './place.ts';
import { textWidth } from './text-width.ts';

export interface NamedZone {
  /** A disc as large as the zone. */
  disc: Disc;
  words: string;
}

/** Placing is greedy: who comes first decides who is left with a long leader. */
const ORDERS: ((a: NamedZone, b: NamedZone, text: number) => number)[] = [
  (a, b) => a.disc.x - b.disc.x || a.disc.y - b.disc.y,
  (a, b) => b.disc.y - a.disc.y || a.disc.x - b.disc.x,
  (a, b, text) => textWidth(b.words, text) - textWidth(a.words, text) || a.disc.y - b.disc.y,
];

/**
 * A name beside each zone, of the orders tried the one that leaves fewest out and has the shortest leaders.
 * Names look for the sea first: `land`, which they had better not cover, costs them as much as a long leader.
 */
export function placeNames(zones: NamedZone[], land: Disc[], frame: Box, text: number): { label: Label; leader?: string }[] {
  const ways = ORDERS.map((order) => {
    const sorted = [...zones].sort((a, b) => order(a, b, text));
    const solid = sorted.map(({ disc }) => disc);
    return placeLabels(
      sorted.map(({ disc, words }) => ({ ...disc, text: words, required: true })),
      { frame, boxes: [], solid, soft: land, lines: [] },
      text,
    );
  });
  const best = ways.reduce((a, b) => (b.length > a.length || (b.length === a.length && reach(b) < reach(a)) ? b : a));
  return best.map(({ label, leader }) => ({ label, ...(leader && { leader }) }));
}

/** Length of all leaders, written « M10,20L30,40 ». */
function reach(placed: Placed[]): number {
  return placed.reduce((sum, { leader }) => {
    const [x0, y0, x1, y1] = (leader?.match(/-?[\d.]+/g) ?? [0, 0, 0, 0]).map(Number) as [number, number, number, number];
    return sum + Math.hypot(x1 - x0, y1 - y0);
  }, 0);
}
