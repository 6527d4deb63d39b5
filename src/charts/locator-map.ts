import { compactPath } from './compact-path.ts';
import type { DrawnTick, Tick } from './graticule.ts';
import { drawnTick, graticuleTicks } from './graticule.ts';
import { isInside, landOf, pointsAlong } from './land.ts';
import type { Ground, PlacedLabel } from './map-labels.ts';
import { contains, grown, labelBox, overlap, placeLabel, within } from './map-labels.ts';
import { neighbourPaths } from './neighbours.ts';
import type { Frame, Pixel } from './projection.ts';
import { boundsOf, projectionAround } from './projection.ts';
import { outerPoints, territoryShape } from './territory-shape.ts';
import type { CountryProperties, Detail, EpciProperties, MapLayer, ZoneProperties } from './topology.ts';
import { drawnLayer } from './topology.ts';
import type { Town } from './towns.ts';
import { position } from './towns.ts';

export interface PlacedTown {
  slug: string;
  name: string;
  x: number;
  y: number;
  label: PlacedLabel;
  ground: Ground;
  /** Shown only where the map is at least this wide, one of `REACHES`. */
  reach: number;
}

/**
 * The map of a case plate. Pixels are CSS pixels and never scale; the origin is the middle of the map, which is the middle
 * of the territory. The land goes on beyond the frame, so that a larger box shows more of it.
 */
export interface LocatorScene {
  layout: 'wide' | 'narrow';
  /** The frame the ticks are made for, around the origin. */
  frame: Frame;
  /** How far the land is drawn. */
  bleed: Frame;
  /** Kilometres across the frame. */
  widthKm: number;
  /** Land reaches the left side: the map needs a line there, the sea cannot end it. */
  framed: boolean;
  neighbours: string;
  seams: string;
  neighbourBorders: string;
  land: string;
  zones: string;
  territory: string;
  territoryBox: Frame;
  towns: PlacedTown[];
  /** Drawn from the side each hangs from: y of the top and the bottom, x of the right side are 0. */
  ticks: (DrawnTick & { ground: Ground; reach: number })[];
  /** A dimension line, hung from a corner at the right. */
  scale: { corner: 'top' | 'bottom'; path: string; x: number; y: number; label: string; ground: Ground };
}

export interface LocatorSources {
  zones: MapLayer<ZoneProperties>;
  epcis: MapLayer<EpciProperties>;
  countries: MapLayer<CountryProperties>;
  towns: Record<string, Town>;
}

/** Widths at which towns and ticks come in; `maps.css` has one rule for each. */
export const REACHES = [320, 360, 400, 460, 520, 600, 680, 740, 840, 1000] as const;

interface Layout {
  frame: Frame;
  bleed: Frame;
  edges: Tick['edge'][];
  /** Towns stand at least this far apart. */
  townSpacing: number;
  /** Labels stay clear of the ticks, where there are any. */
  margins: { top: number; right: number; bottom: number; left: number };
  /** Shortest scale bar that can be read, and how far it ends from the right side. */
  scaleBar: { shortest: number; right: number };
}

const LAYOUTS: Record<LocatorScene['layout'], Layout> = {
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

/** What is kept of the lines, in square pixels, and the grids their points fall on. */
const DETAIL: Detail = { outline: 1.5, borders: 6 };
const TERRITORY_DETAIL: Detail = { outline: 0.5, borders: 0.5 };
const EXACT: Detail = { outline: 0, borders: 0 };
const COAST_GRAIN = 0.2;
const BORDER_GRAIN = 0.5;

/** Points of `leftStrip` that may be land (an island, a headland) before the sea no longer ends the map. */
const LAND_AT_LEFT = 6;

const LABEL_SIZE = 13;
/** Height of the strip where the scale bar hangs, and where it starts from the middle: the bar moves with the width of the box. */
const SCALE_STRIP = { left: 60, height: 76 };

export function locatorMap(territory: string, sources: LocatorSources, layoutName: LocatorScene['layout']): LocatorScene {
  const layout = LAYOUTS[layoutName];
  const { frame, bleed } = layout;
  const flat = projectionAround([3, 46.5], 1);
  const flatBox = boundsOf(outerPoints(territoryShape(drawnLayer(sources.epcis, flat.project, EXACT), territory)));
  const aspect = (frame.x1 - frame.x0) / (frame.y1 - frame.y0);
  const widthKm = plateWidth(flatBox, aspect);
  const centre = flat.invert([(flatBox.x0 + flatBox.x1) / 2, (flatBox.y0 + flatBox.y1) / 2]);
  const projection = projectionAround(centre, (frame.x1 - frame.x0) / widthKm);

  const zones = drawnLayer(sources.zones, projection.project, DETAIL);
  const { shape: land, borders } = landOf(zones, { mouth: 3, basin: 90 });
  const coast = pointsAlong(land, 3).filter((point) => contains(bleed, point));
  const shape = territoryShape(drawnLayer(sources.epcis, projection.project, TERRITORY_DETAIL), territory);
  const neighbours = neighbourPaths(sources.countries, projection.project, bleed, DETAIL.outline);
  const groundAt = (point: Pixel): Ground => (isInside(land, point) ? 'terre' : isInside(neighbours.shape, point) ? 'voisin' : 'mer');
  const scale = scaleBar(projection.pixelsPerKm, layout, coast, groundAt);

  return {
    layout: layoutName,
    frame,
    bleed,
    widthKm,
    framed: layoutName === 'wide' && leftStrip(frame).filter((point) => groundAt(point) !== 'mer').length > LAND_AT_LEFT,
    neighbours: neighbours.land,
    seams: neighbours.seams,
    neighbourBorders: neighbours.borders,
    land: compactPath(land, bleed, COAST_GRAIN),
    zones: compactPath(borders, bleed, BORDER_GRAIN),
    territory: compactPath(shape, bleed),
    territoryBox: boundsOf(outerPoints(shape)),
    towns: placedTowns(
      sources.towns,
      projection.project,
      { territory: shape, coast, groundAt, scaleStrip: scaleStrip(scale.corner, layout) },
      layout,
    ),
    ticks: graticuleTicks(projection, frame, 1, layout.edges)
      .map((tick) => ({ tick, box: tickLabelBox(tick, frame) }))
      .filter(({ box }) => !coast.some((point) => contains(box, point)))
      .map(({ tick, box }) => ({
        ...drawnTick(tick, { x1: 0, y0: 0, y1: 0 }),
        ground: groundAt(centreOf(box)),
        reach: tick.edge === 'right' ? REACHES[0] : reachOf(Math.abs(tick.at) + 30)!,
      })),
    scale,
  };
}

/**
 * Kilometres across the plate: a territory fills about a quarter of it, within 200 to 330 km.
 * Cognac, 38 × 33 km: 200 km. Alsace centrale, 51 × 63 km, taller than the frame is: 320 km.
 */
function plateWidth(box: Frame, aspect: number): number {
  const extent = Math.max(box.x1 - box.x0, (box.y1 - box.y0) * aspect);
  return Math.round(Math.min(330, Math.max(200, extent * 3.8)));
}

/** A grid of 4 × 57 points over the 200 px left of the frame, where the plate has its words. */
function leftStrip(frame: Frame): Pixel[] {
  const xs = [0, 65, 130, 195].map((left) => frame.x0 - left);
  const ys = Array.from({ length: 57 }, (_, i) => frame.y0 + i * 10);
  return xs.flatMap((x) => ys.map((y): Pixel => [x, y]));
}

function placedTowns(
  towns: Record<string, Town>,
  project: (point: [number, number]) => Pixel,
  {
    territory,
    coast,
    groundAt,
    scaleStrip,
  }: { territory: GeoJSON.MultiPolygon; coast: Pixel[]; groundAt: (point: Pixel) => Ground; scaleStrip: Frame },
  { frame, bleed, townSpacing, margins }: Layout,
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
    .filter(({ at }) => contains(room, at) && !overlap(square(at), scaleStrip))
    .filter(({ at }) => !isInside(territory, at) && !outline.some(([x, y]) => Math.hypot(x - at[0], y - at[1]) < 9))
    .map((candidate) => ({ ...candidate, score: candidate.town.rank * 70 + Math.hypot(...candidate.at) }))
    .sort((a, b) => a.score - b.score || a.slug.localeCompare(b.slug));

  const placed: PlacedTown[] = [];
  for (const { slug, town, at } of candidates) {
    if (placed.some(({ x, y }) => Math.hypot(x - at[0], y - at[1]) < townSpacing)) continue;
    const label = placeLabel(town.name, at, LABEL_SIZE, (box) => {
      const halo = grown(box, 3);
      if (!within(box, room) || overlap(halo, scaleStrip) || outline.some((point) => contains(halo, point))) return Infinity;
      if (placed.some((other) => overlap(halo, grown(other.label.box, 3)) || overlap(halo, grown(square([other.x, other.y]), 2))))
        return Infinity;
      return coast.filter((point) => contains(box, point)).length * 0.6;
    });
    const reach = label && reachOf(Math.max(margins.left - label.box.x0, label.box.x1 + margins.right, Math.abs(at[0]) + margins.left));
    if (!label || reach === undefined) continue;
    placed.push({
      slug,
      name: town.name,
      x: round(at[0]),
      y: round(at[1]),
      label: roundedLabel(label),
      ground: groundAt(centreOf(label.box)),
      reach,
    });
  }
  return placed.sort((a, b) => a.slug.localeCompare(b.slug));
}

function square([x, y]: Pixel): Frame {
  return { x0: x - 2.5, y0: y - 2.5, x1: x + 2.5, y1: y + 2.5 };
}

/** Smallest width of map where something that far from the middle is whole. */
function reachOf(halfWidth: number): number | undefined {
  return REACHES.find((width) => width >= 2 * halfWidth);
}

function tickLabelBox(tick: Tick, frame: Frame): Frame {
  const { label, x, y, anchor } = drawnTick(tick, frame);
  return labelBox(label, x, y, anchor, 12);
}

function centreOf({ x0, y0, x1, y1 }: Frame): Pixel {
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

/** At the bottom, or at the top when a coast or a border would run through the bar. */
function scaleBar(
  pixelsPerKm: number,
  { frame, scaleBar: { shortest, right } }: Layout,
  coast: Pixel[],
  groundAt: (point: Pixel) => Ground,
): LocatorScene['scale'] {
  const km = [10, 25, 50, 100].find((length) => length * pixelsPerKm >= shortest)!;
  const length = round(km * pixelsPerKm);
  const at = (corner: 'top' | 'bottom'): Frame => {
    const [edge, line] = corner === 'top' ? [frame.y0, 50] : [frame.y1, -45];
    return { x0: frame.x1 - right - length, y0: edge + line - 20, x1: frame.x1 - right, y1: edge + line + 6 };
  };
  const corner =
    coast.some((point) => contains(at('bottom'), point)) && !coast.some((point) => contains(at('top'), point)) ? 'top' : 'bottom';
  const line = corner === 'top' ? 50 : -45;
  return {
    corner,
    path: `M${round(-right - length)} ${line - 3.5}v7m0-3.5h${length}m0-3.5v7`,
    x: round(-right - length / 2),
    y: line - 8,
    label: `${km}\u00A0km`,
    ground: groundAt(centreOf(at(corner))),
  };
}

function scaleStrip(corner: 'top' | 'bottom', { frame, bleed }: Layout): Frame {
  const y0 = corner === 'top' ? frame.y0 : frame.y1 - SCALE_STRIP.height;
  return { x0: SCALE_STRIP.left, y0, x1: bleed.x1, y1: y0 + SCALE_STRIP.height };
}

function roundedLabel({ x, y, anchor, box }: PlacedLabel): PlacedLabel {
  return { x: round(x), y: round(y), anchor, box };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
