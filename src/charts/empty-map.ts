import { compactPath } from './compact-path.ts';
import type { DrawnTick, Tick } from './graticule.ts';
import { drawnTick, graticuleTicks } from './graticule.ts';
import { landOf } from './land.ts';
import type { Anchor } from './map-labels.ts';
import { neighbourPaths } from './neighbours.ts';
import type { Frame, Lonlat, MapProjection } from './projection.ts';
import { projectionAround } from './projection.ts';
import type { CountryProperties, MapLayer, ZoneProperties } from './topology.ts';
import { drawnLayer } from './topology.ts';

/** The map of a page that does not exist: a country without a place, and a target in the ocean. */
export interface EmptyScene {
  layout: 'wide' | 'narrow';
  width: number;
  height: number;
  neighbours: string;
  seams: string;
  land: string;
  target: { x: number; y: number; cross: string; radius: number; label: { x: number; y: number; anchor: Anchor } };
  ticks: DrawnTick[];
}

interface Layout {
  width: number;
  height: number;
  projection: MapProjection;
  clip: Frame;
  ticks: Tick['edge'][];
  /** Left of this the plate has its words: no ticks at the bottom. */
  words: number;
}

const LAYOUTS: Record<EmptyScene['layout'], Layout> = {
  wide: {
    width: 1440,
    height: 780,
    projection: projectionAround([3, 46.5], 0.56, [996, 368]),
    clip: { x0: -560, y0: -480, x1: 2000, y1: 780 },
    ticks: ['top', 'bottom', 'right'],
    words: 460,
  },
  narrow: {
    width: 390,
    height: 300,
    projection: projectionAround([3, 46.5], 0.26, [258, 140]),
    clip: { x0: -160, y0: -20, x1: 550, y1: 300 },
    ticks: [],
    words: 0,
  },
};

/** In the Atlantic, 400 km off Royan: no island, no platform, nothing. */
const NOWHERE: Lonlat = [-6.6, 45.4];

export function emptyMap(
  zones: MapLayer<ZoneProperties>,
  countries: MapLayer<CountryProperties>,
  layoutName: EmptyScene['layout'],
): EmptyScene {
  const { width, height, projection, clip, ticks, words } = LAYOUTS[layoutName];
  const frame: Frame = { x0: 0, y0: 0, x1: width, y1: height };
  const neighbours = neighbourPaths(countries, projection.project, clip, 2);
  const [x, y] = projection.project(NOWHERE).map((value) => Math.round(value)) as [number, number];
  const [arm, radius] = layoutName === 'wide' ? [26, 11] : [20, 9];
  return {
    layout: layoutName,
    width,
    height,
    neighbours: neighbours.land,
    seams: neighbours.seams,
    land: compactPath(landOf(drawnLayer(zones, projection.project, { outline: 1, borders: 1 }), { mouth: 2, basin: 20 }).shape, clip, 0.2),
    target: {
      x,
      y,
      cross: `M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}`,
      radius,
      label: layoutName === 'wide' ? { x: x + arm + 8, y: y + 6, anchor: 'start' } : { x, y: y + arm + 18, anchor: 'middle' },
    },
    ticks: graticuleTicks(projection, frame, 2, ticks)
      .filter(({ edge, at }) => edge !== 'bottom' || at > words)
      .map((tick) => drawnTick(tick, frame)),
  };
}
