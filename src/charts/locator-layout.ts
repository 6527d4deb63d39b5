import type { Tick } from './graticule.ts';
import type { Frame } from './projection.ts';

/** Widths at which towns and ticks come in; `maps.css` has one rule for each. */
export const REACHES = [320, 360, 400, 460, 520, 600, 680, 740, 840, 1000] as const;

/** Smallest width of map where something that far from the middle is whole. */
export function reachOf(halfWidth: number): number | undefined {
  return REACHES.find((width) => width >= 2 * halfWidth);
}

/** How a locator map is laid out; pixels, around the middle of the territory. */
export interface LocatorLayout {
  /** The frame the ticks are made for. */
  frame: Frame;
  /** How far the land is drawn: a larger box shows more of it. */
  bleed: Frame;
  edges: Tick['edge'][];
  /** Towns stand at least this far apart. */
  townSpacing: number;
  /** Labels stay clear of the ticks, where there are any. */
  margins: { top: number; right: number; bottom: number; left: number };
  /** Shortest scale bar that can be read, and how far it ends from the right side. */
  scaleBar: { shortest: number; right: number };
}

export const LAYOUTS: Record<'wide' | 'narrow', LocatorLayout> = {
  wide: {
    frame: { x0: -374, y0: -280, x1: 374, y1: 280 },
    bleed: { x0: -512, y0: -330, x1: 512, y1: 330 },
    edges: ['top', 'bottom', 'right'],
    townSpacing: 66,
    margins: { top: 34, right: 52, bottom: 34, left: 12 },
    scaleBar: { shortest: 60, right: 56 },
  },
  narrow: {
    frame: { x0: -195, y0: -125, x1: 195, y1: 125 },
    bleed: { x0: -350, y0: -135, x1: 350, y1: 135 },
    edges: ['bottom'],
    townSpacing: 60,
    margins: { top: 10, right: 10, bottom: 30, left: 10 },
    scaleBar: { shortest: 40, right: 28 },
  },
};
