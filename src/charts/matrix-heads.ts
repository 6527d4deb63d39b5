import { LEADING, type Label } from './label.ts';
import { round } from './round.ts';
import { textWidth } from './text-width.ts';

export interface Heads {
  labels: Label[];
  /** From a head down to its column, where heads stand on several levels. */
  leaders: { x: number; y0: number; y1: number }[];
  /** Last baseline of the lowest level. */
  baseline: number;
  height: number;
}

export interface HeadsFrame {
  /** Ends of what the heads may cover. */
  left: number;
  right: number;
  /** Size of the text. */
  text: number;
  /** Most levels. */
  most: number;
}

interface Head {
  /** Middle of its column. */
  centre: number;
  width: number;
}

/** Where the words of a head go: level 0 is the lowest. */
interface Place {
  level: number;
  centre: number;
  x0: number;
  x1: number;
}

/** Least distance between two heads of one level. */
const APART = 8;
/** Least distance between a leader and the head it passes; widths are measured on a bolder weight. */
const CLEAR = 0.5;
/** How much of a head stays on each side of its leader. */
const HOLD = 8;
/** Between the lowest heads and their columns; half of it between two levels. */
const FOOT = 8;

/**
 * Heads of narrow columns, on as many levels as they need to stay horizontal and whole:
 * « Foncier » low between « Compétences » and « Réseaux » high, a leader under each.
 * `words` are the lines of each, `centres` the middles of the columns; null where `most` levels are too few.
 */
export function headsOf(words: string[][], centres: number[], { left, right, text, most }: HeadsFrame): Heads | null {
  const heads = words.map((lines, i): Head => ({ centre: centres[i]!, width: Math.max(...lines.map((line) => textWidth(line, text))) }));
  const places = placesOf(heads, left, right, most);
  if (!places) return null;
  const count = Math.max(...places.map(({ level }) => level)) + 1;
  const depths = Array.from(
    { length: count },
    (_, level) => Math.max(...words.map(({ length }, i) => (places[i]!.level === level ? length : 0))) * text * LEADING,
  );
  const height = sum(depths) + FOOT * (1 + (count - 1) / 2);
  const bottom = (level: number) => height - FOOT * (1 + level / 2) - sum(depths.slice(0, level));
  const baseline = (level: number) => bottom(level) - text * 0.25;
  return {
    labels: places.map(({ level, x0, x1 }, i) => ({
      x: round((x0 + x1) / 2),
      y: round(baseline(level) - (words[i]!.length - 1) * text * LEADING),
      lines: words[i]!,
      anchor: 'middle',
    })),
    leaders: count === 1 ? [] : places.map(({ centre, level }) => ({ x: round(centre), y0: round(bottom(level) + 2), y1: round(height) })),
    baseline: round(baseline(0)),
    height: round(height),
  };
}

/** As few levels as possible, and each head as low as it can. */
function placesOf(heads: Head[], left: number, right: number, most: number): Place[] | null {
  for (let count = 1; count <= most; count++) {
    const found = before(heads.length, [], count);
    if (found) return found;
  }
  return null;

  /** Completes the places of the last heads with those of the first `rest`, from right to left. */
  function before(rest: number, after: Place[], count: number): Place[] | null {
    const head = heads[rest - 1];
    if (!head) return after;
    for (let level = 0; level < count; level++) {
      const place = at(head, level, after);
      const found = place && before(rest - 1, [place, ...after], count);
      if (found) return found;
    }
    return null;
  }

  /** A head as centred as what is on its right lets it be; null if it would touch it, or stand off its column. */
  function at({ centre, width }: Head, level: number, after: Place[]): Place | null {
    if (after.some((place) => place.level < level && place.x0 < centre + CLEAR)) return null;
    const limits = after.flatMap((place) =>
      place.level === level ? [place.x0 - APART] : place.level > level ? [place.centre - CLEAR] : [],
    );
    const x1 = Math.min(Math.max(centre + width / 2, left + width), right, ...limits);
    const x0 = x1 - width;
    const hold = Math.min(HOLD, width / 2);
    return x0 >= left && x0 <= centre - hold && x1 >= centre + hold ? { level, centre, x0, x1 } : null;
  }
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
