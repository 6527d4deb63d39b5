import type { ChoroplethData, ChoroplethZone } from '../model/charts.ts';
import { nameOf } from '../model/place-tables.ts';
import { classesOf, type Fill } from './choropleth-classes.ts';
import { classLegend, type ClassLegend } from './choropleth-legend.ts';
import { listsOf, type Group, type Lists } from './choropleth-lists.ts';
import { placeNames } from './choropleth-names.ts';
import type { Label } from './label.ts';
import type { Disc } from './place.ts';
import { round } from './round.ts';
import { said } from './said.ts';
import { sheetOf, type SheetName } from './sheet.ts';
import type { Stops } from './stops.ts';
import type { MapLayer, ZoneProperties } from './topology.ts';
import { zoneShapes } from './zone-shapes.ts';

export interface ChoroplethScene {
  width: number;
  height: number;
  /** Pixels the map stands right of the sheet’s edge. */
  left: number;
  coast: string;
  /** In the order of the data. */
  zones: ZoneMark[];
  /** Apart, so that nothing covers their outline, nor the edging that sets it off. */
  studied: ZoneMark[];
  edging: string;
  legend: ClassLegend;
  /** Names of the studied zones; on a phone numbers, which `key` explains. */
  names: { label: Label; leader?: string }[];
  key: Lists<number> | null;
  /** Zones the map does not draw, by region. */
  overseas: { headings: Label[]; squares: SquareMark[] } | null;
  stops: Stops;
}

interface Mark {
  id: string;
  /** « Vitré : 34,1 % ». */
  title: string;
  href?: string;
  fill: Fill;
}

export interface ZoneMark extends Mark {
  path: string;
}

export interface SquareMark extends Mark {
  x: number;
  y: number;
  side: number;
  label: Label;
}

interface Layout {
  /** Where the map stands, and how far names may reach on its right. */
  map: { x: number; width: number; reach: number };
  /** Right of the map, or under it. */
  legend: { x: number; width: number };
  /** Columns of the lists, and whether they follow the legend or the map. */
  lists: { columns: number; under: 'legend' | 'map' };
}

const LAYOUTS: Record<SheetName, Layout> = {
  narrow: { map: { x: 0, width: 348, reach: 350 }, legend: { x: 0, width: 350 }, lists: { columns: 2, under: 'legend' } },
  medium: { map: { x: 64, width: 366, reach: 440 }, legend: { x: 440, width: 160 }, lists: { columns: 4, under: 'map' } },
  wide: { map: { x: 90, width: 560, reach: 670 }, legend: { x: 684, width: 216 }, lists: { columns: 1, under: 'legend' } },
};
const SQUARE = 11;
const GAP = 20;

/** A measure in every employment zone: the mainland drawn, overseas in squares beside it, in the same classes. */
export function choroplethScene(data: ChoroplethData, name: SheetName): ChoroplethScene {
  const { width, text } = sheetOf(name);
  const layout = LAYOUTS[name];
  const narrow = name === 'narrow';
  const classes = classesOf(data);
  const { shapes, coast, height: mapHeight } = zoneShapes(data.map as MapLayer<ZoneProperties>, layout.map.width);
  const drawn = data.zones.filter(({ id }) => shapes.has(id));
  const beside = data.zones.filter(({ id }) => !shapes.has(id));
  const studied = drawn
    .filter(({ role }) => role === 'territory')
    .sort((a, b) => centreOf(a)[1] - centreOf(b)[1] || (a.id < b.id ? -1 : 1));
  checkComplete();

  const legend = shifted(classLegend(classes, studied.length > 0, { ...layout.legend, text }), narrow ? mapHeight + GAP : 0);
  const box = { x: 0, width, columns: layout.lists.columns, text };
  let bottom = narrow ? legend.bottom : Math.max(mapHeight, legend.bottom);
  const key = narrow && studied.length > 0 ? listsOf(keyGroups(), { ...box, y: bottom + GAP, indent: 22 }) : null;
  bottom = key?.bottom ?? bottom;
  const lists = beside.length
    ? listsOf(
        regions(),
        layout.lists.under === 'legend' && !narrow
          ? { ...box, ...layout.legend, y: legend.bottom + GAP, indent: SQUARE + 7 }
          : { ...box, y: bottom + GAP, indent: SQUARE + 7 },
      )
    : null;

  return {
    width,
    height: Math.ceil(Math.max(bottom, lists?.bottom ?? 0)),
    left: layout.map.x,
    coast,
    zones: drawn.filter(({ role }) => role !== 'territory').map(zoneOf),
    studied: studied.map(zoneOf),
    edging: studied.map(({ id }) => shapes.get(id)!.path).join(''),
    legend,
    names: named(),
    key,
    overseas: lists && {
      headings: lists.headings,
      squares: lists.items.map(({ item, x, middle, label }) => ({
        ...markOf(item),
        x,
        y: round(middle - SQUARE / 2),
        side: SQUARE,
        label,
      })),
    },
    stops: stopsOf(),
  };

  function checkComplete() {
    const given = new Set(data.zones.map(({ id }) => id));
    const absent = [...shapes.keys()].filter((id) => !given.has(id)).sort();
    if (absent.length)
      throw new Error(`Carte : zones d’emploi sans ligne dans les données (${absent.join(', ')}), une valeur absente s’écrit null`);
  }

  function centreOf({ id }: ChoroplethZone): [number, number] {
    const [x, y] = shapes.get(id)!.centre;
    return [x + layout.map.x, y];
  }

  function zoneOf(zone: ChoroplethZone): ZoneMark {
    return { ...markOf(zone), path: shapes.get(zone.id)!.path };
  }

  function markOf(zone: ChoroplethZone): Mark {
    return {
      id: zone.id,
      title: `${nameOf(zone)}\u00A0: ${zone.value === null ? 'pas de valeur' : said(zone.value, data, data.signed)}`,
      href: zone.href,
      fill: classes.fillOf(zone.value),
    };
  }

  function keyGroups(): Group<number>[] {
    const items = studied.map(({ label }, i) => ({ item: i + 1, words: label }));
    const half = Math.ceil(items.length / 2);
    return [
      { heading: 'Zones étudiées', items: items.slice(0, half) },
      { heading: '', items: items.slice(half) },
    ];
  }

  function regions(): Group<ChoroplethZone>[] {
    const byRegion = Map.groupBy(beside, ({ region }) => region ?? 'Hors de la carte');
    return [...byRegion].map(([heading, zones]) => ({ heading, items: zones.map((item) => ({ item, words: item.label })) }));
  }

  function named(): ChoroplethScene['names'] {
    const discs = new Map(drawn.map((zone) => [zone.id, discOf(zone)]));
    return placeNames(
      studied.map((zone, i) => ({ disc: discs.get(zone.id)!, words: narrow ? String(i + 1) : zone.label })),
      [...discs.values()],
      { x0: 0, y0: 0, x1: layout.map.reach, y1: mapHeight },
      text,
    );
  }

  function discOf(zone: ChoroplethZone): Disc {
    const [x, y] = centreOf(zone);
    return { x: round(x), y: round(y), r: round(shapes.get(zone.id)!.radius) };
  }

  function stopsOf(): Stops {
    const squares = new Map(lists?.items.map(({ item, x, middle }) => [item.id, [x + SQUARE / 2, middle] as const]));
    const at = data.zones.map((zone) => squares.get(zone.id) ?? centreOf(zone));
    return { walk: 'xy', xs: at.map(([x]) => x), ys: [at.map(([, y]) => y)] };
  }
}

function shifted(legend: ClassLegend, by: number): ClassLegend {
  const down = (label: Label): Label => ({ ...label, y: round(label.y + by) });
  return {
    head: down(legend.head),
    keys: legend.keys.map((key) => ({ ...key, y: round(key.y + by), label: down(key.label), count: key.count && down(key.count) })),
    bottom: round(legend.bottom + by),
  };
}
