import { scaleThreshold } from 'd3';
import { decimalsOf, formatNumber } from '../format/french.ts';
import type { ChoroplethData } from '../model/charts.ts';
import { said } from './said.ts';

/** How a zone is filled, at a step of the ramp, 1 to 5: in its tint or, where there is a fall, in hatching as dark. */
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
 * Five classes that need no colour to be told apart: the ramp climbs in lightness alone.
 * A change is read away from zero: rises are flat tints of blue, falls grey hatching, both darkest at their end, and a
 * class with zero inside is blank. Two hues of one lightness would be clearer to most, but merge on a photocopy, and the
 * usual red and green merge for one man in twelve; minium is not free either: it means the studied territory.
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

/** −30, −15, 0, 15 → falls of tones 5, 4 and 3, rises of tones 4 and 5; −30, −10, 10, 30 leaves a blank class between two falls and two rises. */
function awayFromZero(bounds: ChoroplethData['bounds']): Fill[] {
  const falls = bounds.filter((bound) => bound <= 0).length;
  const rises = bounds.filter((bound) => bound >= 0).length;
  return [1, 2, 3, 4, 5].map((rank): Fill => {
    if (rank <= falls) return { kind: 'fall', tone: 6 - rank };
    if (rank > 5 - rises) return { kind: 'tint', tone: rank };
    return { kind: 'tint', tone: 1 };
  });
}

/** 8, 12, 17, 24 → « moins de 8 % », « de 8 à 12 % »… « 24 % et plus ». */
function classWords(bounds: ChoroplethData['bounds'], unit: string, signed: boolean): string[] {
  const decimals = Math.max(...bounds.map(decimalsOf));
  const bare = (bound: number) => formatNumber(bound, decimals, signed);
  const say = (bound: number) => said(bound, { unit, decimals }, signed);
  const [first, last] = [bounds[0], bounds[3]];
  return [`moins de ${say(first)}`, ...bounds.slice(1).map((bound, i) => `de ${bare(bounds[i]!)} à ${say(bound)}`), `${say(last)} et plus`];
}
