/**
 * Places put in order on a measure, without a winner: two values closer than a stated gap are not ordered.
 * Values are compared as they are printed, so that a sentence never contradicts its numbers.
 */
import { enumerate } from './french.ts';
import { listed, say, type Sentence, type Shown } from './sentence.ts';

export interface Measured {
  name: string;
  /** « à Vitré », « dans le Chablais ». */
  at: string;
  /** As printed: `value` is rounded. */
  shown: Shown;
}

export interface Gap {
  /** In the unit of the values, one decimal. */
  least: number;
  /** « un demi-point ». */
  words: string;
}

/** « à Vitré (4,2 %) et à Cholet (5,6 %) ». */
export function placesWithValues(places: readonly Measured[]): Sentence {
  return listed(places.map(({ at, shown }) => say`${at} (${shown})`));
}

/** Lowest first; a place less than the gap above the one before is in its group. */
export function nearGroups(places: readonly Measured[], { least }: Pick<Gap, 'least'>): Measured[][] {
  const groups: Measured[][] = [];
  for (const place of [...places].sort((a, b) => a.shown.value - b.shown.value)) {
    const last = groups.at(-1)?.at(-1);
    if (last && spread([last, place]) < least) groups.at(-1)!.push(place);
    else groups.push([place]);
  }
  return groups;
}

export interface Ordered {
  /** « le chômage ». */
  subject: string;
  /** Which end to start from, and its comparative: « plus bas », « plus élevée ». */
  from: 'lowest' | 'highest';
  more: string;
  gap: Gap;
}

/**
 * « Le chômage est plus bas à Vitré (4,2 %) qu’à Cholet (5,6 %) et à Cognac (7,2 %). », without its capital;
 * then which of them are too close to be ordered.
 */
export function ordered(places: readonly Measured[], { subject, from, more, gap }: Ordered): Sentence {
  if (places.length === 1) return say`${subject} est de ${places[0]!.shown} ${places[0]!.at}.`;
  const groups = nearGroups(places, gap);
  if (from === 'highest') groups.reverse().forEach((group) => group.reverse());
  if (groups.length === 1) return near(groups[0]!, subject, gap);
  const [first, ...rest] = groups;
  const others = rest.flat();
  const than = /^[aàe]/.test(others[0]!.at) ? 'qu’' : 'que ';
  return say`${subject} est ${more} ${placesWithValues(first!)} ${than}${placesWithValues(others)}.${groups.flatMap((group) => tie(group, gap))}`;
}

function near(places: Measured[], subject: string, gap: Gap): Sentence {
  if (spread(places) === 0) return say`${subject} est au même niveau ${listed(places.map(({ at }) => [at]))} : ${places[0]!.shown}.`;
  return say`${subject} est voisin ${placesWithValues(places)} : l’écart ${notReaching(places, gap)}.`;
}

/** A sentence of its own, after the others. */
function tie(places: Measured[], gap: Gap): Sentence {
  if (places.length < 2) return [];
  const names = enumerate(places.map(({ name }) => name));
  return spread(places) === 0 ? say` ${names} sont au même niveau.` : say` Entre ${names}, l’écart ${notReaching(places, gap)}.`;
}

/** Three places may be close one to the next, and not first to last. */
function notReaching(places: Measured[], { least, words }: Gap): string {
  return `${spread(places) < least ? '' : 'd’un lieu au suivant '}n’atteint pas ${words}`;
}

/** To one decimal: 4.5 − 4.2 is 0.3, not a little less. */
function spread(places: Measured[]): number {
  const values = places.map(({ shown }) => shown.value);
  return Math.round(10 * (Math.max(...values) - Math.min(...values))) / 10;
}

export interface Signed {
  subject: string;
  /** « il ». */
  pronoun: string;
  /** Verbs: « a augmenté », « a baissé », « a varié de moins de 2 % ». */
  up: string;
  down: string;
  flat: Sentence;
  /** Under it, in plus or in minus, a value is said `flat`. */
  least: number;
}

/** « L’emploi a augmenté à Vitré (+6,0 %) ; il a baissé à Cognac (−6,1 %). », without its capital. */
export function bySign(places: readonly Measured[], { subject, pronoun, up, down, flat, least }: Signed): Sentence {
  const small = ({ shown }: Measured) => Math.abs(shown.value) < least;
  const sorted = [...places].sort((a, b) => b.shown.value - a.shown.value);
  const clauses: [verb: string | Sentence, places: Measured[]][] = [
    [up, sorted.filter((place) => !small(place) && place.shown.value > 0)],
    [flat, sorted.filter(small)],
    [down, sorted.filter((place) => !small(place) && place.shown.value < 0)],
  ];
  const said = clauses.filter(([, held]) => held.length > 0);
  return [...said.flatMap(([verb, held], i) => say`${i === 0 ? subject : ` ; ${pronoun}`} ${verb} ${placesWithValues(held)}`), '.'];
}
