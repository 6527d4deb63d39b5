import { SHARE_BOUNDS } from '../charts/home-map.ts';

/** Words of the five classes of the home map, in order: « moins de 8 % », « 8 à 12 »… */
export function shareLegend(): string[] {
  const [first] = SHARE_BOUNDS;
  const last = SHARE_BOUNDS.at(-1)!;
  return [`moins de ${first} %`, ...SHARE_BOUNDS.slice(1).map((bound, index) => `${SHARE_BOUNDS[index]} à ${bound}`), `plus de ${last} %`];
}
