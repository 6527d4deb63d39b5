import { inside, overlap } from './label.ts';
import { isInside, pointsAlong } from './land.ts';
import type { LocatorLayout } from './locator-layout.ts';
import { reachOf } from './locator-layout.ts';
import type { Ground, PlacedLabel } from './map-labels.ts';
import { centreOf, contains, grown, placeLabel } from './map-labels.ts';
import type { Frame, Lonlat, Pixel } from './projection.ts';
import { round } from './round.ts';
import type { Town } from './towns.ts';
import { position } from './towns.ts';

export interface PlacedTown {
  slug: string;
  name: string;
  x: number;
  y: number;
  /** Top left corner of its square of 5 px. */
  corner: { x: number; y: number };
  label: PlacedLabel;
  ground: Ground;
  /** Shown only where the map is at least this wide, one of `REACHES`. */
  reach: number;
}

/** What labels keep off. */
export interface Surroundings {
  territory: GeoJSON.MultiPolygon;
  /** Points along the outlines of the land: crossed only if there is no better place. */
  coast: Pixel[];
  groundAt: (point: Pixel) => Ground;
  /** Where the scale bar hangs. */
  reserved: Frame;
}

const LABEL_SIZE = 13;
/**
 * Landmarks around a territory, each with its label. Nearest and best known first; a town whose label finds no place is
 * dropped with its square.
 */
export function placedTowns(
  towns: Record<string, Town>,
  project: (point: Lonlat) => Pixel,
  { territory, coast, groundAt, reserved }: Surroundings,
  { frame, bleed, townSpacing, margins }: LocatorLayout,
): PlacedTown[] {
  const room: Frame = {
    x0: bleed.x0 + margins.left,
    y0: frame.y0 + margins.top,
    x1: bleed.x1 - margins.right,
    y1: frame.y1 - margins.bottom,
  };
  const outline = pointsAlong(territory, 3);
  const candidates = Object.entries(towns)
    .map(([slug, town]) => ({ slug, town, at: project(position(town)) }))
    .filter(({ at }) => contains(room, at) && !overlap(square(at), reserved))
    .filter(({ at }) => !isInside(territory, at) && !outline.some(([x, y]) => Math.hypot(x - at[0], y - at[1]) < 9))
    .map((candidate) => ({ ...candidate, score: candidate.town.rank * 70 + Math.hypot(...candidate.at) }))
    .sort((a, b) => a.score - b.score || bySlug(a, b));

  const halfWidth = ({ x0, x1 }: Frame, x: number) => Math.max(margins.left - x0, x1 + margins.right, Math.abs(x) + margins.left);
  const placed: PlacedTown[] = [];
  for (const { slug, town, at } of candidates) {
    if (placed.some(({ x, y }) => Math.hypot(x - at[0], y - at[1]) < townSpacing)) continue;
    const label = placeLabel(town.name, at, LABEL_SIZE, (box) => {
      const halo = grown(box, 3);
      if (!inside(box, room) || overlap(halo, reserved) || outline.some((point) => contains(halo, point))) return Infinity;
      if (placed.some((other) => overlap(halo, grown(other.label.box, 3)) || overlap(halo, grown(square([other.x, other.y]), 2))))
        return Infinity;
      const beyondFrame = halfWidth(box, at[0]) > frame.x1 ? 20 : 0;
      return coast.filter((point) => contains(box, point)).length * 0.6 + beyondFrame;
    });
    const reach = label && reachOf(halfWidth(label.box, at[0]));
    if (!label || reach === undefined) continue;
    placed.push({
      slug,
      name: town.name,
      x: round(at[0]),
      y: round(at[1]),
      corner: { x: round(at[0] - 2.5), y: round(at[1] - 2.5) },
      label: { ...label, x: round(label.x), y: round(label.y) },
      ground: groundAt(centreOf(label.box)),
      reach,
    });
  }
  return placed.sort(bySlug);
}

function square([x, y]: Pixel): Frame {
  return { x0: x - 2.5, y0: y - 2.5, x1: x + 2.5, y1: y + 2.5 };
}

function bySlug(a: { slug: string }, b: { slug: string }): number {
  return a.slug < b.slug ? -1 : 1;
}
