import { scaleThreshold } from 'd3';
import { decimalsOf, formatNumber, formatQuantity } from '../format/french.ts';
import type { ChoroplethData } from '../model/charts.ts';
import { symbolOf } from './ticks.ts';

/**
 * How a zone is filled. `tone` is a step of the ramp, 1 to 5; a fall is hatched in the ink of the
 * darkest step, the denser the deeper.
 */
export type Fill = { kind: 'tint' | 'fall'; tone: number } | { kind: 'none' };

export interface MapClass {
  fill: Fill;
  /** « de 12 à 17 % ». */
  words: string;
  /** Zones it holds, overseas included. */
  count: number;
}

export interface Classes {
  /** Lowest first. */
  classes: MapClass[];
  fillOf: (value: number | null) => Fill;
  /** Zones without a value. */
  missing: number;
}

/**
 * Five classes in one ink, for who sees no colour and for paper without any: the ramp climbs in lightness alone.
 * A change is read away from zero: rises are flat tints, falls hatching, both darker the further they go, and a class
 * with zero inside is blank. A second colour would say less: red and green merge for one man in twelve, two hues of one
 * lightness merge on a photocopy, and minium already means the studied territory.
 */
export function classesOf({ zones, bounds, signed, unit }: Pick<ChoroplethData, 'zones' | 'bounds' | 'signed' | 'unit'>): Classes {
  const rankOf = scaleThreshold<number, number>([...bounds], [0, 1, 2, 3, 4]);
  const fills = signed ? awayFromZero(bounds) : [1, 2, 3, 4, 5].map((tone): Fill => ({ kind: 'tint', tone }));
  const words = classWords(bounds, unit, signed);
  const ranks = zones.flatMap(({ value }) => (value === null ? [] : rankOf(value)));
  return {
    classes: fills.map((fill, rank) => ({ fill, words: words[rank]!, count: ranks.filter((one) => one === rank).length })),
    fillOf: (value) => (value === null ? { kind: 'none' } : fills[rankOf(value)]!),
    missing: zones.length - ranks.length,
  };
}

/** −30, −15, 0, 15 → three falls, of tones 5, 4, 3, and two rises, of tones 3 and 4: one step from zero weighs the same both ways. */
function awayFromZero(bounds: ChoroplethData['bounds']): Fill[] {
  const falls = bounds.filter((bound) => bound <= 0).length;
  const rises = bounds.filter((bound) => bound >= 0).length;
  const furthest = Math.max(falls, rises);
  return Array.from({ length: 5 }, (_, rank): Fill => {
    if (rank < falls) return { kind: 'fall', tone: 5 - furthest + falls - rank };
    if (rank > 4 - rises) return { kind: 'tint', tone: 5 - furthest + rank - (4 - rises) };
    return { kind: 'tint', tone: 1 };
  });
}

/** 8, 12, 17, 24 → « moins de 8 % », « de 8 à 12 % »… « 24 % et plus ». */
function classWords(bounds: ChoroplethData['bounds'], unit: string, signed: boolean): string[] {
  const decimals = Math.max(...bounds.map(decimalsOf));
  const bare = (bound: number) => formatNumber(bound, decimals, signed);
  const said = (bound: number) =>
    symbolOf(unit) ? bare(bound) + symbolOf(unit) : formatQuantity(bound, unit, { decimals, signed });
  const [first, last] = [bounds[0], bounds[3]];
  return [
    `moins de ${said(first)}`,
    ...bounds.slice(1).map((bound, i) => `de ${bare(bounds[i]!)} à ${said(bound)}`),
    `${said(last)} et plus`,
  ];
}
