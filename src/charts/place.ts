import { boxOf, crosses, inside, overlap, type Box, type Label } from './label.ts';
import { round } from './round.ts';

export interface Disc {
  x: number;
  y: number;
  r: number;
}

/** Something to name; first come, first placed. */
export interface Named extends Disc {
  text: string;
  /** A studied place may go further, at the end of a leader, and may cover small discs; a landmark is dropped instead. */
  required: boolean;
}

export interface Placed {
  index: number;
  label: Label;
  leader?: string;
}

type Segment = readonly [readonly [number, number], readonly [number, number]];

export interface Obstacles {
  frame: Box;
  /** Texts already there. */
  boxes: Box[];
  /** Discs a label must not cover. */
  solid: Disc[];
  /** Discs it had better not cover. */
  soft: Disc[];
  /** Lines it had better not cross. */
  lines: Segment[];
}

const NEAR = 4;
const REACHES = [16, 26, 38, 52, 68, 86, 108, 132];
const DIRECTIONS = 24;
/** Cost above which a landmark is not worth naming: one large disc, or two small ones. */
const TOO_MUCH = 5;

/** Greedy point labelling: each name takes the cheapest free spot around its disc, or none. */
export function placeLabels(names: Named[], { frame, boxes, solid, soft, lines }: Obstacles, size: number): Placed[] {
  const taken = [...boxes];
  const leaders: Segment[] = [];
  const placed: Placed[] = [];
  names.forEach((name, index) => {
    let best: Spot | undefined;
    let cost = name.required ? Infinity : TOO_MUCH;
    for (const spot of spotsAround(name, size)) {
      if (spot.cost >= cost) break;
      const box = boxOf(spot.label, size);
      if (!inside(box, frame) || taken.some((other) => overlap(box, other, 1))) continue;
      if (solid.some((disc) => covers(box, disc, 2)) || leaders.some(([a, b]) => crosses(a, b, box))) continue;
      const way = spot.leader;
      if (way && leaders.some((other) => meet(way, other))) continue;
      if (way && (taken.some((other) => crosses(...way, other)) || solid.some((disc) => !same(disc, name) && near(way, disc)))) continue;
      const here =
        spot.cost +
        sum(soft.filter((disc) => !same(disc, name) && covers(box, disc, 0)).map(({ r }) => 1 + r / 3)) +
        3 * lines.filter(([a, b]) => crosses(a, b, box)).length;
      if (here < cost) [best, cost] = [spot, here];
    }
    if (!best) return;
    taken.push(boxOf(best.label, size));
    if (best.leader) leaders.push(best.leader);
    const [from, to] = best.leader ?? [];
    placed.push({
      index,
      label: best.label,
      ...(from && to && { leader: `M${round(from[0])},${round(from[1])}L${round(to[0])},${round(to[1])}` }),
    });
  });
  return placed;
}

interface Spot {
  label: Label;
  cost: number;
  leader?: Segment;
}

/** Cheapest first: right, left, above, below, the corners, then further and further along a leader. */
function spotsAround({ x, y, r, text, required }: Named, size: number): Spot[] {
  const middle = y + size * 0.35;
  const up = y - r - NEAR - size * 0.2;
  const down = y + r + NEAR + size * 0.75;
  const side = r + NEAR + 1;
  const corner = r * 0.7 + 3;
  const at = (lx: number, ly: number, anchor: Label['anchor'], cost: number): Spot => ({
    label: { x: round(lx), y: round(ly), lines: [text], anchor },
    cost,
  });
  const spots = [
    at(x + side, middle, 'start', 0),
    at(x - side, middle, 'end', 0.3),
    at(x, up, 'middle', 0.5),
    at(x, down, 'middle', 0.6),
    at(x + corner, y - corner - size * 0.2, 'start', 0.7),
    at(x + corner, y + corner + size * 0.7, 'start', 0.8),
    at(x - corner, y - corner - size * 0.2, 'end', 0.9),
    at(x - corner, y + corner + size * 0.7, 'end', 1),
  ];
  if (!required) return spots;
  for (const reach of REACHES) {
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (i / DIRECTIONS) * 2 * Math.PI;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const tip = [x + dx * (r + reach), y + dy * (r + reach)] as const;
      const start = [x + dx * (r + 1), y + dy * (r + 1)] as const;
      const upright = Math.abs(dx) < 0.3;
      const baseline = upright ? tip[1] + (dy < 0 ? -3 : size * 0.85) : tip[1] + size * 0.35;
      const spot = at(tip[0] + (upright ? 0 : Math.sign(dx) * 3), baseline, upright ? 'middle' : dx > 0 ? 'start' : 'end', 1.5 + reach / 6);
      spots.push({ ...spot, leader: [start, tip] });
    }
  }
  return spots;
}

function covers(box: Box, { x, y, r }: Disc, margin: number): boolean {
  const dx = Math.max(box.x0 - x, 0, x - box.x1);
  const dy = Math.max(box.y0 - y, 0, y - box.y1);
  return Math.hypot(dx, dy) < r + margin;
}

function near([a, b]: Segment, { x, y, r }: Disc): boolean {
  return crosses(a, b, { x0: x - r, y0: y - r, x1: x + r, y1: y + r });
}

function meet([a, b]: Segment, [c, d]: Segment): boolean {
  const side = (p: Segment[0], q: Segment[0], r: Segment[0]) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function same(a: Disc, b: Disc): boolean {
  return a.x === b.x && a.y === b.y;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
