import { boxOf } from './label.ts';
import type { Frame, Pixel } from './projection.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** What a label stands on: the colour of its halo. */
export type Ground = 'terre' | 'mer' | 'voisin';

export interface PlacedLabel {
  /** Baseline of the text. */
  x: number;
  y: number;
  anchor: Anchor;
  box: Frame;
}

/** The rectangle a line of text covers, from the top of its capitals to its descenders. */
export function labelBox(text: string, x: number, y: number, anchor: Anchor, size: number): Frame {
  return boxOf({ x, y, lines: [text], anchor }, size);
}

export function grown({ x0, y0, x1, y1 }: Frame, by: number): Frame {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}

export function centreOf({ x0, y0, x1, y1 }: Frame): Pixel {
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

export function contains({ x0, y0, x1, y1 }: Frame, [x, y]: Pixel): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** Distance from the middle of a town's square to its label, and the eight places a label may take, best first. */
const GAP = 9;
const PLACES: { dx: number; dy: number; anchor: Anchor }[] = [
  { dx: GAP, dy: 4.5, anchor: 'start' },
  { dx: -GAP, dy: 4.5, anchor: 'end' },
  { dx: 7, dy: -5, anchor: 'start' },
  { dx: 7, dy: 14, anchor: 'start' },
  { dx: -7, dy: -5, anchor: 'end' },
  { dx: -7, dy: 14, anchor: 'end' },
  { dx: 0, dy: -8, anchor: 'middle' },
  { dx: 0, dy: 18, anchor: 'middle' },
];

/**
 * The best place of a label around a point: the cheapest of the eight that `cost` does not refuse (Infinity).
 * Earlier places win ties. Undefined when none fits: the caller then drops the point too.
 */
export function placeLabel(text: string, [px, py]: Pixel, size: number, cost: (box: Frame) => number): PlacedLabel | undefined {
  let best: { label: PlacedLabel; cost: number } | undefined;
  for (const [rank, { dx, dy, anchor }] of PLACES.entries()) {
    const x = px + dx;
    const y = py + dy;
    const box = labelBox(text, x, y, anchor, size);
    const total = cost(box) + rank;
    if (Number.isFinite(total) && (!best || total < best.cost)) best = { label: { x, y, anchor, box }, cost: total };
  }
  return best?.label;
}
