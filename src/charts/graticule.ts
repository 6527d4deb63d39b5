import type { Frame, MapProjection, Pixel } from './projection.ts';

export interface Tick {
  edge: 'top' | 'bottom' | 'right';
  /** Where the meridian or the parallel meets the frame: x on top and bottom, y on the right. */
  at: number;
  /** « 2° O », « 0° », « 46° N ». */
  label: string;
}

/** Room a tick needs from a corner for its label to stay inside. */
const CORNER = 36;

/**
 * The graticule, on the frame only: where meridians cross the top and the bottom, parallels the right side.
 * `step` in degrees. Ticks too close to a corner are dropped.
 */
export function graticuleTicks(
  projection: MapProjection,
  frame: Frame,
  step: number,
  edges: Tick['edge'][] = ['top', 'bottom', 'right'],
): Tick[] {
  return edges.flatMap((edge) => {
    const along = edge === 'right' ? [frame.y0, frame.y1] : [frame.x0, frame.x1];
    const point = (at: number): Pixel => (edge === 'right' ? [frame.x1, at] : [at, edge === 'top' ? frame.y0 : frame.y1]);
    const degreeAt = (at: number) => projection.invert(point(at))[edge === 'right' ? 1 : 0];
    return crossings(degreeAt, along[0]! + CORNER, along[1]! - CORNER, step).map(({ at, degree }) => ({
      edge,
      at: Math.round(at * 10) / 10,
      label: edge === 'right' ? latitude(degree) : longitude(degree),
    }));
  });
}

export interface DrawnTick extends Tick {
  /** Seven pixels inwards from the frame. */
  path: string;
  /** Baseline of the degrees. */
  x: number;
  y: number;
  anchor: 'middle' | 'end';
}

/** A tick drawn on a frame whose sides are at `x1` (right), `y0` (top) and `y1` (bottom). */
export function drawnTick(tick: Tick, { x1, y0, y1 }: Omit<Frame, 'x0'>): DrawnTick {
  const { edge, at } = tick;
  if (edge === 'right') return { ...tick, path: `M${x1} ${at}h-7`, x: x1 - 12, y: at + 4, anchor: 'end' };
  if (edge === 'top') return { ...tick, path: `M${at} ${y0}v7`, x: at, y: y0 + 20, anchor: 'middle' };
  return { ...tick, path: `M${at} ${y1}v-7`, x: at, y: y1 - 12, anchor: 'middle' };
}

/** Positions where a monotonic function takes a multiple of `step`, by bisection to a hundredth of a pixel. */
function crossings(value: (at: number) => number, from: number, to: number, step: number): { at: number; degree: number }[] {
  const [low, high] = [value(from), value(to)].sort((a, b) => a - b) as [number, number];
  const rising = value(to) > value(from);
  const found: { at: number; degree: number }[] = [];
  for (let degree = Math.ceil(low / step) * step; degree <= high; degree += step) {
    let [a, b] = [from, to];
    while (b - a > 0.01) {
      const middle = (a + b) / 2;
      if (value(middle) < degree === rising) a = middle;
      else b = middle;
    }
    found.push({ at: (a + b) / 2, degree });
  }
  return found.sort((p, q) => p.at - q.at);
}

const NBSP = '\u00A0';

function longitude(degree: number): string {
  return degree === 0 ? '0°' : `${Math.abs(degree)}°${NBSP}${degree < 0 ? 'O' : 'E'}`;
}

function latitude(degree: number): string {
  return `${degree}°${NBSP}N`;
}
