/** topojson-simplify 3 ships no types. Only what the maps use. */
declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  /** Adds to every point the planar area it is worth (Visvalingam); undoes quantisation. */
  export function presimplify<T extends Topology>(topology: T): T;
  /** Drops the points worth less than `minWeight`; arcs stay shared, so neighbours keep a common border. */
  export function simplify<T extends Topology>(topology: T, minWeight?: number): T;
}
