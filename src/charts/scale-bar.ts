import type { LocatorLayout } from './locator-layout.ts';
import type { Ground } from './map-labels.ts';
import { centreOf, contains } from './map-labels.ts';
import type { Frame, Pixel } from './projection.ts';
import { round } from './round.ts';

/** A dimension line, hung from a corner at the right of the map: coordinates start from that corner. */
export interface ScaleBar {
  corner: 'top' | 'bottom';
  path: string;
  x: number;
  y: number;
  /** « 25 km ». */
  label: string;
  ground: Ground;
}

/** Height of the line from its corner. */
const LINE = { top: 50, bottom: -45 };
/** Height of the strip where the scale bar hangs, and where it starts from the middle: the bar moves with the width of the box. */
const SCALE_STRIP = { left: 60, height: 76 };

/** At the bottom, or at the top when a coast or a border would run through the bar. */
export function scaleBar(
  pixelsPerKm: number,
  { frame, scaleBar: { shortest, right } }: LocatorLayout,
  coast: Pixel[],
  groundAt: (point: Pixel) => Ground,
): ScaleBar {
  const km = [10, 25, 50, 100].find((length) => length * pixelsPerKm >= shortest)!;
  const length = round(km * pixelsPerKm);
  const at = (corner: 'top' | 'bottom'): Frame => {
    const y = (corner === 'top' ? frame.y0 : frame.y1) + LINE[corner];
    return { x0: frame.x1 - right - length, y0: y - 20, x1: frame.x1 - right, y1: y + 6 };
  };
  const corner =
    coast.some((point) => contains(at('bottom'), point)) && !coast.some((point) => contains(at('top'), point)) ? 'top' : 'bottom';
  const line = LINE[corner];
  return {
    corner,
    path: `M${round(-right - length)} ${line - 3.5}v7m0-3.5h${length}m0-3.5v7`,
    x: round(-right - length / 2),
    y: line - 8,
    label: `${km}\u00A0km`,
    ground: groundAt(centreOf(at(corner))),
  };
}

/** What towns leave free for it, whatever the width of the box. */
export function scaleStrip({ corner }: ScaleBar, { frame, bleed }: LocatorLayout): Frame {
  const y0 = corner === 'top' ? frame.y0 : frame.y1 - SCALE_STRIP.height;
  return { x0: SCALE_STRIP.left, y0, x1: bleed.x1, y1: y0 + SCALE_STRIP.height };
}
