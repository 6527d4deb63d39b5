import { geoIdentity, geoPath } from 'd3';
import type { GeoContext } from 'd3';
import type { Frame } from './projection.ts';

/**
 * Planar geometry → the `d` of a path, cut at `clip`, on a grid of `grain` pixels (0.1, 0.2 or 0.5).
 * Steps are relative (`l1.2-3`): half the weight of absolute coordinates. Each is the difference of two rounded
 * positions, so errors never add up and a border shared by two areas falls on the same pixels for both.
 */
export function compactPath(geometry: GeoJSON.GeometryObject, clip: Frame, grain = 0.1): string {
  const pen = new Pen(grain);
  const stream = geoIdentity().clipExtent([
    [clip.x0, clip.y0],
    [clip.x1, clip.y1],
  ]);
  geoPath(stream, pen)(geometry);
  return pen.toString();
}

/** Same for an open line of a few points, not cut: leaders, ticks, scale bars. */
export function linePath(points: [number, number][]): string {
  const pen = new Pen(0.1);
  points.forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
  return pen.toString();
}

/** Receives the drawing orders of d3-geo. */
class Pen implements GeoContext {
  private readonly grain: number;
  private d = '';
  /** In tenths of a pixel: whole numbers, so that sums stay exact. */
  private x = 0;
  private y = 0;
  private start: [number, number] = [0, 0];
  private pending: string[] = [];

  constructor(grain: number) {
    this.grain = grain * 10;
  }

  moveTo(x: number, y: number) {
    this.flush();
    this.x = this.snapped(x);
    this.y = this.snapped(y);
    this.start = [this.x, this.y];
  }

  lineTo(x: number, y: number) {
    const dx = this.snapped(x) - this.x;
    const dy = this.snapped(y) - this.y;
    if (dx === 0 && dy === 0) return;
    this.x += dx;
    this.y += dy;
    this.pending.push(pair(dx, dy));
  }

  closePath() {
    if (this.pending.length > 1) this.flush('z');
    this.pending = [];
    [this.x, this.y] = this.start;
  }

  /** d3-geo calls these two for points and for canvases; a path has neither. */
  arc() {}
  beginPath() {}

  toString() {
    this.flush();
    return this.d;
  }

  /** Pixels → tenths of a pixel, on the grid. */
  private snapped(value: number): number {
    return Math.round((value * 10) / this.grain) * this.grain;
  }

  private flush(end = '') {
    if (this.pending.length === 0) return;
    this.d += `M${pair(this.start[0], this.start[1])}l${this.pending.map((step, i) => (i && !step.startsWith('-') ? ` ${step}` : step)).join('')}${end}`;
    this.pending = [];
  }
}

/** (12, −30) in tenths → « 1.2-3 ». */
function pair(x: number, y: number): string {
  const second = tenths(y);
  return `${tenths(x)}${second.startsWith('-') ? '' : ' '}${second}`;
}

/** SVG takes « .5 » and « -.5 » for 0.5 and −0.5. */
function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}
