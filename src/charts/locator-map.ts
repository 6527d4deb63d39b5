import { areasIn } from './area-boxes.ts';
import { compactPath } from './compact-path.ts';
import type { DrawnTick, Tick } from './graticule.ts';
import { drawnTick, graticuleTicks } from './graticule.ts';
import { isInside, landOf, pointsAlong } from './land.ts';
import { LAYOUTS, reachOf, REACHES } from './locator-layout.ts';
import type { PlacedTown } from './locator-towns.ts';
import { placedTowns } from './locator-towns.ts';
import type { Ground } from './map-labels.ts';
import { centreOf, contains, labelBox } from './map-labels.ts';
import { neighbourPaths } from './neighbours.ts';
import type { Frame, Pixel } from './projection.ts';
import { boundsOf, projectionAround } from './projection.ts';
import type { ScaleBar } from './scale-bar.ts';
import { scaleBar, scaleStrip } from './scale-bar.ts';
import { outerPoints, territoryShape } from './territory-shape.ts';
import type { CountryProperties, Detail, EpciProperties, MapLayer, ZoneProperties } from './topology.ts';
import { drawnLayer } from './topology.ts';
import type { Town } from './towns.ts';

/**
 * The map of a case plate. Pixels are CSS pixels and never scale; the origin is the middle of the map, which is the middle
 * of the territory. The land goes on beyond the frame, so that a larger box shows more of it.
 */
export interface LocatorScene {
  layout: 'wide' | 'narrow';
  frame: Frame;
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
  scale: ScaleBar;
}

export interface LocatorSources {
  zones: MapLayer<ZoneProperties>;
  epcis: MapLayer<EpciProperties>;
  countries: MapLayer<CountryProperties>;
  towns: Record<string, Town>;
}

/** What is kept of the lines, in square pixels, and the grids their points fall on. */
const DETAIL: Detail = { outline: 1.5, borders: 6 };
const TERRITORY_DETAIL: Detail = { outline: 0.5, borders: 0.5 };
const EXACT: Detail = { outline: 0, borders: 0 };
const COAST_GRAIN = 0.2;
const BORDER_GRAIN = 0.5;

/** Points of `leftStrip` that may be land (an island, a headland) before the sea no longer ends the map. */
const LAND_AT_LEFT = 6;

export function locatorMap(territory: string, sources: LocatorSources, layoutName: LocatorScene['layout']): LocatorScene {
  const layout = LAYOUTS[layoutName];
  const { frame, bleed } = layout;
  const flat = projectionAround([3, 46.5], 1);
  const flatBox = boundsOf(outerPoints(territoryShape(drawnLayer(sources.epcis, flat.project, EXACT), territory)));
  const aspect = (frame.x1 - frame.x0) / (frame.y1 - frame.y0);
  const widthKm = plateWidth(flatBox, aspect);
  const centre = flat.invert([(flatBox.x0 + flatBox.x1) / 2, (flatBox.y0 + flatBox.y1) / 2]);
  const projection = projectionAround(centre, (frame.x1 - frame.x0) / widthKm);

  const zones = drawnLayer(areasIn(sources.zones, projection, bleed), projection.project, DETAIL);
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
      { territory: shape, coast, groundAt, reserved: scaleStrip(scale, layout) },
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

function tickLabelBox(tick: Tick, frame: Frame): Frame {
  const { label, x, y, anchor } = drawnTick(tick, frame);
  return labelBox(label, x, y, anchor, 12);
}
