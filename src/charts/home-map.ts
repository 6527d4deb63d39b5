import { scaleThreshold } from 'd3';
import { merge } from 'topojson-client';
import type { Polygon } from 'topojson-specification';
import { compactPath, linePath } from './compact-path.ts';
import type { DrawnTick, Tick } from './graticule.ts';
import { drawnTick, graticuleTicks } from './graticule.ts';
import { landOf } from './land.ts';
import type { Anchor, PlacedLabel } from './map-labels.ts';
import { labelBox } from './map-labels.ts';
import { neighbourPaths } from './neighbours.ts';
import type { Frame, MapProjection, Pixel } from './projection.ts';
import { boundsOf, projectionAround } from './projection.ts';
import { round } from './round.ts';
import { outerPoints, territoryShape } from './territory-shape.ts';
import type { CountryProperties, Detail, EpciProperties, MapLayer, ZoneProperties } from './topology.ts';
import { drawnLayer } from './topology.ts';

/** Bounds of the five classes, in % of salaried employment: below 8, 8 to 12, 12 to 17, 17 to 24, 24 and more. */
export const SHARE_BOUNDS = [8, 12, 17, 24] as const;

/** Share of industry, in % → class, 1 to 5. A bound belongs to the class it opens: 8 → 2. */
export const shareClass = scaleThreshold<number, number>([...SHARE_BOUNDS], [1, 2, 3, 4, 5]);

export interface ShareClass {
  rank: number;
  /** Zones of the class, drawn as one shape. */
  count: number;
  path: string;
}

export interface HomeTerritory {
  slug: string;
  name: string;
  /** Order of the studies, 1 to 9: the number on the narrow map and in its key. */
  number: number;
  published: boolean;
  path: string;
  /** Where the leader ends: a dot on the territory or, when it is too small to be found, a ring around it. */
  mark?: { kind: 'point' | 'anneau'; x: number; y: number; radius: number };
  leader: string;
  /** Wide map: the name, and the rectangle that answers the pointer and shows the focus. */
  label?: PlacedLabel & { target: { x: number; y: number; width: number; height: number } };
  /** Wide map, a study to come: baseline of « à venir ». */
  soon?: { x: number; y: number };
  /** Narrow map: centre of the numbered disc. */
  disc?: { x: number; y: number; radius: number; baseline: number };
}

export interface HomeScene {
  layout: 'wide' | 'narrow';
  width: number;
  height: number;
  neighbours: string;
  seams: string;
  land: string;
  classes: ShareClass[];
  zones: string;
  territories: HomeTerritory[];
  ticks: DrawnTick[];
}

export interface HomeSources {
  zones: MapLayer<ZoneProperties>;
  epcis: MapLayer<EpciProperties>;
  countries: MapLayer<CountryProperties>;
  /** Code of the zone (ze2020) → share of industry in 2018, in %. */
  shares: Map<string, number>;
  /** In the order of the studies. */
  studies: { slug: string; name: string }[];
  published: Set<string>;
}

interface Layout {
  width: number;
  height: number;
  projection: MapProjection;
  clip: Frame;
  detail: Detail;
  ticks: Tick['edge'][];
}

const LAYOUTS: Record<HomeScene['layout'], Layout> = {
  wide: {
    width: 1440,
    height: 861,
    projection: projectionAround([3, 46.5], 0.684, [997.5, 413]),
    clip: { x0: -560, y0: -160, x1: 2000, y1: 861 },
    detail: { outline: 1.2, borders: 5.5 },
    ticks: ['bottom', 'right'],
  },
  narrow: {
    width: 390,
    height: 388,
    projection: projectionAround([3, 46.5], 0.322, [210, 186]),
    clip: { x0: -260, y0: -20, x1: 650, y1: 720 },
    detail: { outline: 1, borders: 5.5 },
    ticks: [],
  },
};

const GRAIN = 0.5;
const LABEL_SIZE = 16;
const DISC_RADIUS = 11;
/** Territories smaller than this across, in pixels, would vanish under a dot. */
const FINDABLE = { wide: 24, narrow: 16 };
/** Left of this the plate has its words: no ticks there. */
const WORDS = 560;

/** Labels of the wide map, set by hand in its pixels, all at sea or abroad so that no zone is covered. */
const LABELS: Record<string, { x: number; y: number; anchor: Anchor }> = {
  lamballe: { x: 690, y: 196, anchor: 'end' },
  vitre: { x: 757, y: 219, anchor: 'end' },
  choletais: { x: 714, y: 356, anchor: 'end' },
  'les-herbiers': { x: 714, y: 387, anchor: 'end' },
  'nord-poitou': { x: 714, y: 423, anchor: 'end' },
  niort: { x: 724, y: 459, anchor: 'end' },
  cognac: { x: 756, y: 508, anchor: 'end' },
  'lacq-pau-tarbes': { x: 748, y: 616, anchor: 'end' },
  'alsace-centrale': { x: 1264, y: 268, anchor: 'start' },
};

/** Discs of the narrow map, in its pixels. */
const DISCS: Record<string, Pixel> = {
  lamballe: [66, 76],
  vitre: [96, 88],
  choletais: [56, 148],
  'les-herbiers': [60, 174],
  'nord-poitou': [66, 200],
  niort: [72, 226],
  cognac: [80, 252],
  'lacq-pau-tarbes': [80, 282],
  'alsace-centrale': [350, 112],
};

export function homeMap(sources: HomeSources, layoutName: HomeScene['layout']): HomeScene {
  const { width, height, projection, clip, detail, ticks } = LAYOUTS[layoutName];
  const { project } = projection;
  const frame: Frame = { x0: 0, y0: 0, x1: width, y1: height };
  const zones = drawnLayer(sources.zones, project, detail);
  const land = landOf(zones, { mouth: 1.5, basin: 5 });
  const epcis = drawnLayer(sources.epcis, project, { outline: 0.8, borders: 0.8 });
  const neighbours = neighbourPaths(sources.countries, project, clip, detail.outline * 3);
  return {
    layout: layoutName,
    width,
    height,
    neighbours: neighbours.land,
    seams: neighbours.seams,
    land: compactPath(land.shape, clip, GRAIN),
    classes: shareClasses(zones, sources.shares, clip),
    zones: compactPath(land.borders, clip, GRAIN),
    territories: sources.studies.map(({ slug, name }, i) => ({
      ...callout(slug, name, territoryShape(epcis, slug), layoutName, clip, sources.published.has(slug)),
      number: i + 1,
    })),
    ticks: graticuleTicks(projection, frame, 2, ticks)
      .filter(({ edge, at }) => edge === 'right' || at > WORDS)
      .map((tick) => drawnTick(tick, frame)),
  };
}

/** Zones of each class merged into one shape: 287 zones weigh five paths, and shared borders leave no gap. */
function shareClasses(zones: MapLayer<ZoneProperties>, shares: Map<string, number>, clip: Frame): ShareClass[] {
  const members = new Map<number, Polygon[]>([1, 2, 3, 4, 5].map((rank) => [rank, []]));
  for (const zone of zones.areas) {
    const share = shares.get(zone.properties.ze2020);
    if (share === undefined)
      throw new Error(`part de l’industrie inconnue pour la zone d’emploi ${zone.properties.ze2020} (${zone.properties.libelle})`);
    members.get(shareClass(share))!.push(zone as unknown as Polygon);
  }
  return [...members].map(([rank, areas]) => ({ rank, count: areas.length, path: compactPath(merge(zones.topology, areas), clip, GRAIN) }));
}

function callout(
  slug: string,
  name: string,
  shape: GeoJSON.MultiPolygon,
  layout: HomeScene['layout'],
  clip: Frame,
  published: boolean,
): Omit<HomeTerritory, 'number'> {
  const extent = boundsOf(outerPoints(shape));
  const centre: Pixel = [round((extent.x0 + extent.x1) / 2), round((extent.y0 + extent.y1) / 2)];
  const across = Math.max(extent.x1 - extent.x0, extent.y1 - extent.y0);
  const common = { slug, name, published, path: compactPath(shape, clip, GRAIN) };
  if (layout === 'narrow') {
    const disc = positionOf(DISCS, slug);
    const small = across < FINDABLE.narrow;
    return {
      ...common,
      mark: small ? undefined : { kind: 'point', x: centre[0], y: centre[1], radius: 1.8 },
      leader: leader(disc, DISC_RADIUS, centre, small ? across / 2 : 0),
      disc: { x: disc[0], y: disc[1], radius: DISC_RADIUS, baseline: disc[1] + 5 },
    };
  }
  const ring = across < FINDABLE.wide ? round(across / 2 + 4) : 0;
  const { x, y, anchor } = positionOf(LABELS, slug);
  const box = labelBox(name, x, y, anchor, LABEL_SIZE);
  const target = { x: round(box.x0 - 5), y: y - 18, width: round(box.x1 - box.x0 + 10), height: 26 };
  return {
    ...common,
    mark: { kind: ring ? 'anneau' : 'point', x: centre[0], y: centre[1], radius: ring || 2.5 },
    leader: leader([anchor === 'end' ? x + 5 : x - 5, y - 5], 0, centre, ring),
    label: { x, y, anchor, box, target },
    soon: published ? undefined : { x, y: y + 13 },
  };
}

function positionOf<T>(positions: Record<string, T>, slug: string): T {
  const position = positions[slug];
  if (!position)
    throw new Error(`pas de place prévue sur la carte de l’accueil pour « ${slug} »\u00A0: en ajouter une dans src/charts/home-map.ts`);
  return position;
}

/** A line from a label to the middle of a territory, short of either end by so many pixels. */
function leader(from: Pixel, shortOfLabel: number, to: Pixel, shortOfTerritory: number): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const along = (distance: number): Pixel => [
    from[0] + ((to[0] - from[0]) * distance) / length,
    from[1] + ((to[1] - from[1]) * distance) / length,
  ];
  return linePath([along(shortOfLabel), along(length - shortOfTerritory)]);
}
