import { transform } from 'topojson-client';
import type { Frame, Lonlat, MapProjection } from './projection.ts';
import { boundsOf } from './projection.ts';
import type { Area, MapLayer } from './topology.ts';

/** Degrees of each area's box, by layer: a plate asks for the few zones it shows out of three hundred. */
const boxes = new WeakMap<object, Map<Area<unknown>, Frame>>();

/** Degrees added around a frame: the sides of a cone are not straight lines between corners. */
const AIR = 0.1;

/**
 * The layer with only the areas that may show in a frame of pixels. What is left out lies wholly outside,
 * so its missing borders do too.
 */
export function areasIn<P>(layer: MapLayer<P>, projection: MapProjection, frame: Frame): MapLayer<P> {
  const seen = boundsOf(
    [0, 0.25, 0.5, 0.75, 1].flatMap((t) => {
      const x = frame.x0 + (frame.x1 - frame.x0) * t;
      const y = frame.y0 + (frame.y1 - frame.y0) * t;
      return [
        projection.invert([x, frame.y0]),
        projection.invert([x, frame.y1]),
        projection.invert([frame.x0, y]),
        projection.invert([frame.x1, y]),
      ];
    }),
  );
  const known = boxes.get(layer.areas) ?? boxesOf(layer);
  boxes.set(layer.areas, known);
  const areas = layer.areas.filter((area) => {
    const box = known.get(area)!;
    return box.x0 < seen.x1 + AIR && box.x1 > seen.x0 - AIR && box.y0 < seen.y1 + AIR && box.y1 > seen.y0 - AIR;
  });
  return { ...layer, areas };
}

function boxesOf<P>({ topology, areas }: MapLayer<P>): Map<Area<unknown>, Frame> {
  const degrees = topology.transform ? transform(topology.transform) : (point: number[]) => point;
  const arcs = topology.arcs.map((arc) => boundsOf(arc.map((point, rank) => degrees(point as Lonlat, rank > 0) as Lonlat)));
  return new Map(
    areas.map((area) => {
      const own = ((area.arcs as unknown[]).flat(Infinity) as number[]).map((arc) => arcs[arc < 0 ? ~arc : arc]!);
      return [
        area,
        boundsOf(
          own.flatMap(({ x0, y0, x1, y1 }): Lonlat[] => [
            [x0, y0],
            [x1, y1],
          ]),
        ),
      ];
    }),
  );
}
