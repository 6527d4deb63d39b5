/**
 * What *Comparer* says of two to four places, a sentence or two a measure. Cautious French: no cause, no winner, thresholds
 * stated, and what cannot be concluded said. Written at build for the first comparison, on the reader’s machine for the next.
 */
import { bySign, type Measured, ordered, placesWithValues } from './comparison-order.ts';
import { enumerate } from './french.ts';
import { counted, listed, number, percent, say, type Sentence, type Shown } from './sentence.ts';

type Sector = 'BE' | 'GU' | 'OQ' | 'FZ' | 'AZ';

interface Place {
  name: string;
  at: string;
  rate: number | null;
  /** How every rate of the series compares with that of France the same quarter. */
  side: 'under' | 'over' | 'both';
  share: number;
  change: number;
  sectors: Record<Sector, number>;
  effects: { local: number; before: number }[];
  coverage: { percent: number; partial: boolean };
  branches: { name: string; posts: number }[];
  study?: { title: string; levers: string[]; conditions: string[] };
}

interface France {
  rate: number;
  /** « 2025-T4 ». */
  quarter: string;
  share: number;
  change: number;
}

/** In points: the two editions of the series differ by as much as 0.7 here and there. */
const SMALL_RATE_GAP = { least: 0.5, words: 'un demi-point' };
const SMALL_SHARE_GAP = { least: 1, words: 'un point' };
/** In %: changes of jobs, and local effects, are not read under it. */
const SMALL_CHANGE = 2;
/** Under it, one establishment is enough to make the percentages of a decomposition. */
const FEW_JOBS = 1000;
/** In % of the posts of the first branch: the second is then said to follow closely. */
const CLOSE_BRANCH = 5;

const SECTORS: Record<Sector, string> = {
  BE: 'l’industrie',
  GU: 'le tertiaire marchand',
  OQ: 'le tertiaire non marchand',
  FZ: 'la construction',
  AZ: 'l’agriculture',
};

const QUARTERS = ['premier', 'deuxième', 'troisième', 'quatrième'];

/** Rows of the page that have a sentence → it. */
export function comparisonSentences(places: readonly Place[], france: France): Record<string, Sentence> {
  return {
    chomage: unemployment(places, france),
    part: share(places, france),
    emploi: change(places, france),
    secteurs: sectors(places),
    'effets-1998-2008': localEffect(places, 0, 'De 1998 à 2008'),
    'effets-2008-2018': localEffect(places, 1, 'De 2008 à 2018'),
    'effets-2019-2024': privateIndustry(places),
    branches: branches(places),
    leviers: sharedWords(places, 'levers', 'Leviers que', 'Aucun levier n’est mis'),
    facteurs: sharedWords(places, 'conditions', 'Facteurs hérités que', 'Aucun facteur hérité n’est mis'),
  };
}

const measured = (places: readonly Place[], shown: (place: Place) => Shown): Measured[] =>
  places.map((place) => ({ name: place.name, at: place.at, shown: shown(place) }));

const signedPercent = (value: number) => percent(value, { signed: true });

/** A threshold is a whole number: « +2 % ». */
const threshold = (value: number) => percent(value, { decimals: 0, signed: true });

export function unemployment(places: readonly Place[], { rate, quarter }: Pick<France, 'rate' | 'quarter'>): Sentence {
  const [year, rank] = quarter.split('-T');
  const when = `Au ${QUARTERS[Number(rank) - 1]} trimestre ${year}`;
  const known = places.filter((place) => place.rate !== null);
  const lacking = places.filter((place) => place.rate === null);
  const absent = say`L’Insee ne publie pas de taux de chômage par zone d’emploi pour ${enumerate(lacking.map(({ name }) => name))}.`;
  if (known.length === 0) return absent;
  const order = ordered(
    measured(known, (place) => percent(place.rate!)),
    { subject: 'le chômage', from: 'lowest', more: 'plus bas', gap: SMALL_RATE_GAP },
  );
  return say`${when}, ${order} En France, il est de ${percent(rate)}.${sides(known)}${lacking.length > 0 ? say` ${absent}` : []}`;
}

function sides(places: readonly Place[]): Sentence {
  const clauses = [
    { side: 'under', words: 'sous celui de la France' },
    { side: 'over', words: 'au-dessus de celui de la France' },
  ].flatMap(({ side, words }): Sentence[] => {
    const held = places.filter((place) => place.side === side);
    return held.length === 0 ? [] : [say`${words} ${listed(held.map(({ at }) => [at]))}`];
  });
  if (clauses.length === 0) return [];
  return say` À chaque trimestre de la série, il est resté ${clauses.flatMap((clause, i) => (i === 0 ? clause : say` ; ${clause}`))}.`;
}

export function share(places: readonly Place[], france: Pick<France, 'share'>): Sentence {
  const order = ordered(
    measured(places, (place) => percent(place.share)),
    { subject: 'le poids de l’industrie dans l’emploi salarié', from: 'highest', more: 'plus grand', gap: SMALL_SHARE_GAP },
  );
  return say`Fin 2018, ${order} En France métropolitaine, il est de ${percent(france.share)}.`;
}

export function change(places: readonly Place[], france: Pick<France, 'change'>): Sentence {
  const signs = bySign(
    measured(places, (place) => signedPercent(place.change)),
    {
      subject: 'l’emploi salarié industriel',
      pronoun: 'il',
      up: 'a augmenté',
      down: 'a baissé',
      flat: say`a varié de moins de ${percent(SMALL_CHANGE, { decimals: 0 })}`,
      least: SMALL_CHANGE,
    },
  );
  return say`De 1998 à 2018, ${signs} En France métropolitaine, il a ${france.change < 0 ? 'baissé' : 'augmenté'} de ${percent(Math.abs(france.change))}.`;
}

export function sectors(places: readonly Place[]): Sentence {
  const ranks = (place: Place) => (Object.keys(SECTORS) as Sector[]).sort((a, b) => place.sectors[b] - place.sectors[a]);
  const groups = Map.groupBy(places, (place) => ranks(place)[0]!);
  const clauses = [...groups].map(([sector, held], i) => {
    const where = placesWithValues(measured(held, (place) => percent(place.sectors[sector])));
    return say`${i === 0 ? '' : ' ; c’est '}${SECTORS[sector]} ${where}`;
  });
  const close = places.flatMap((place): Sentence => {
    const [first, second] = ranks(place).map((sector) => percent(place.sectors[sector]));
    return first!.value - second!.value < SMALL_SHARE_GAP.least
      ? say` Le deuxième suit à moins d’un point ${place.at} : ${SECTORS[ranks(place)[1]!]} (${second!}).`
      : [];
  });
  return say`Fin 2018, le secteur qui emploie le plus de salariés est ${clauses.flat()}.${close}`;
}

function localEffect(places: readonly Place[], rank: number, when: string): Sentence {
  const signs = bySign(
    measured(places, (place) => signedPercent(place.effects[rank]!.local)),
    {
      subject: 'l’effet local',
      pronoun: 'il',
      up: 'est positif',
      down: 'est négatif',
      flat: say`n’atteint ni ${threshold(SMALL_CHANGE)} ni ${threshold(-SMALL_CHANGE)}`,
      least: SMALL_CHANGE,
    },
  );
  const few = places.filter((place) => place.effects[rank]!.before < FEW_JOBS);
  const caution = say` Avec moins de ${number(FEW_JOBS)} salariés au départ, un seul établissement suffit à faire ce pourcentage ${listed(few.map(({ at }) => [at]))}.`;
  return say`${when}, ${signs}${few.length > 0 ? caution : []}`;
}

/** Urssaf does not see everyone: farmers’ cooperatives are under another scheme. */
export function privateIndustry(places: readonly Place[]): Sentence {
  const partial = places.filter(({ coverage }) => coverage.partial);
  const effects = localEffect(places, 2, 'De 2019 à 2024, dans l’industrie privée');
  if (partial.length === 0) return effects;
  const counts = partial.map(({ at, coverage }, i) => say`${number(coverage.percent)}${i === 0 ? ' salariés privés' : ''} ${at}`);
  return say`${effects} L’Urssaf compte, pour cent postes industriels (Flores, fin 2023), ${listed(counts)} : on n’en conclut rien pour ${counts.length > 1 ? 'ces lieux' : 'ce lieu'}.`;
}

export function branches(places: readonly Place[]): Sentence {
  const held = places.filter((place) => place.branches.length > 0);
  const without = places.filter((place) => place.branches.length === 0);
  const groups = [...Map.groupBy(held, (place) => place.branches[0]!.name)];
  const clauses = groups.map(([name, of], i) => {
    const where = placesWithValues(measured(of, (place) => counted(place.branches[0]!.posts, 'poste', 'postes')));
    return say`${i === 0 ? '' : ' ; '}${inWords(name)} ${where}`;
  });
  const close = held.flatMap(({ at, branches: [first, second] }): Sentence => {
    if (!second || 100 * (first!.posts - second.posts) >= CLOSE_BRANCH * first!.posts) return [];
    const posts = counted(second.posts, 'poste', 'postes');
    return say` La deuxième suit à moins de ${percent(CLOSE_BRANCH, { decimals: 0 })} ${at} : ${inWords(second.name)} (${posts}).`;
  });
  const none = without.map(({ at }) => say` Flores n’y compte aucun poste industriel : ${at}.`).flat();
  return groups.length === 0 ? none : say`Branche industrielle qui compte le plus de postes fin 2023 : ${clauses.flat()}.${close}${none}`;
}

/** What all the studies put forward, then what one alone does. */
function sharedWords(places: readonly Place[], kind: 'levers' | 'conditions', all: string, nothing: string): Sentence {
  const studies = places.flatMap(({ study }) => study ?? []);
  if (studies.length === 0) return say`Aucun de ces lieux n’a son étude.`;
  if (studies.length === 1) return say`Un seul de ces lieux a son étude : ${studies[0]!.title}.`;
  const holders = (word: string) => studies.filter((study) => study[kind].includes(word)).length;
  const common = studies[0]![kind].filter((word) => holders(word) === studies.length);
  const alone = studies
    .map(({ title, ...study }) => ({ title, words: study[kind].filter((word) => holders(word) === 1) }))
    .filter(({ words }) => words.length > 0)
    .map(({ title, words }) => `${words.join(', ')} (${title})`);
  const count = ['', '', 'deux', 'trois', 'quatre'][studies.length]!;
  // No « et » before the last: « mobilité et logement » has its own.
  const shared =
    common.length > 0
      ? say`${all} les ${count} études mettent en avant : ${common.join(', ')}.`
      : say`${nothing} en avant par les ${count} études à la fois.`;
  return alone.length === 0 ? shared : say`${shared} Par une seule étude : ${alone.join(' ; ')}.`;
}

const inWords = (name: string) => name.charAt(0).toLocaleLowerCase('fr-FR') + name.slice(1);
