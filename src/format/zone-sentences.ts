/**
 * What the page of a zone says of its unemployment, its industry and its branches. Cautious French: no cause, nothing called
 * good or bad, a threshold under which a difference is not read. `of` is the zone with its preposition, « d’Oloron ».
 */
import { formatQuarter } from './french.ts';
import { counted, listed, number, paragraph, percent, plainText, points, ranked, say, type Sentence } from './sentence.ts';

/** Rates and gaps to one decimal; a gap is the zone less France. */
interface Quarter {
  quarter: string;
  zone: number;
  france: number;
  gap: number;
}

interface Unemployment {
  first: Quarter;
  last: Quarter;
  quarters: number;
  under: number;
  over: number;
}

/** In points: the two editions joined differ by as much as 0.7 here and there. */
const SMALL_GAP = 0.5;
/** In %: what « varie peu » means. */
export const SMALL_CHANGE = 2;

export function unemploymentNow({ last }: Pick<Unemployment, 'last'>, of: string): Sentence {
  const rates = say`Le taux de chômage de la zone d’emploi ${of} est de ${percent(last.zone)} au ${formatQuarter(last.quarter)}, celui de la France de ${percent(last.france)}`;
  if (last.gap === 0) return say`${rates} : les deux sont égaux.`;
  if (Math.abs(last.gap) < SMALL_GAP) return say`${rates} : l’écart n’atteint pas un demi-point.`;
  return say`${rates}, soit ${points(Math.abs(last.gap))} de ${last.gap < 0 ? 'moins' : 'plus'} dans la zone.`;
}

/** How the gap moved since the first quarter of the series. */
export function unemploymentSince({ first, last }: Pick<Unemployment, 'first' | 'last'>): Sentence {
  if (Math.max(Math.abs(first.gap), Math.abs(last.gap)) < SMALL_GAP)
    return say`Au ${formatQuarter(first.quarter)}, l’écart n’atteignait pas un demi-point.`;
  const start =
    first.gap === 0
      ? say`Au ${formatQuarter(first.quarter)}, les deux taux étaient égaux`
      : say`Au ${formatQuarter(first.quarter)}, le taux de la zone était ${first.gap < 0 ? 'inférieur' : 'supérieur'} de ${points(Math.abs(first.gap))} à celui de la France`;
  const moved = Math.abs(last.gap) - Math.abs(first.gap);
  if (Math.abs(last.gap - first.gap) < SMALL_GAP) return say`${start} ; depuis, l’écart a peu varié, de moins d’un demi-point.`;
  if (first.gap * last.gap < 0) return say`${start} ; depuis, l’ordre s’est inversé.`;
  return say`${start} ; depuis, l’écart ${moved < 0 ? 's’est réduit' : 's’est creusé'} de ${points(Math.abs(moved))}.`;
}

/** On which side of France’s rate the zone spent the quarters of the series. */
export function unemploymentSide({ quarters, under, over }: Pick<Unemployment, 'quarters' | 'under' | 'over'>): Sentence {
  if (under === quarters || over === quarters)
    return say`Il est resté ${under === quarters ? 'inférieur' : 'supérieur'} à celui de la France à chacun des ${number(quarters)} trimestres de la série.`;
  const sides: [word: string, count: number][] = [
    ['inférieur', under],
    ['supérieur', over],
    ['égal', quarters - under - over],
  ];
  const met = sides.filter(([, count]) => count > 0).map(([word, count]) => say`${word} pendant ${number(count)}`);
  return say`Comparé à celui de la France sur les ${number(quarters)} trimestres de la série, il a été ${listed(met)}.`;
}

export function unemploymentAbsent(region: string): Sentence {
  return say`Le chômage n’est pas mesuré par zone d’emploi en ${region} : l’Insee n’y publie pas de taux localisé à cette échelle.`;
}

const QUARTERS = ['premier', 'deuxième', 'troisième', 'dernier'];

/** The finding above the curve. It is also written inside the drawing, where « 4ᵉ » has no sign: the quarter is in words. */
export function unemploymentTitle({ last }: Pick<Unemployment, 'last'>): string {
  const [year, quarter] = last.quarter.split('-T');
  const when = `${QUARTERS[Number(quarter) - 1]} trimestre de ${year}`;
  if (Math.abs(last.gap) < SMALL_GAP) return plainText(say`Un taux de chômage à moins d’un demi-point de celui de la France au ${when}`);
  return plainText(
    say`Un taux de chômage ${last.gap < 0 ? 'inférieur' : 'supérieur'} de ${points(Math.abs(last.gap))} à celui de la France au ${when}`,
  );
}

export function unemploymentReading({ first }: Pick<Unemployment, 'first'>): string {
  return plainText(
    say`au ${formatQuarter(first.quarter)}, le taux était de ${percent(first.zone)} dans la zone et de ${percent(first.france)} en France.`,
  );
}

interface IndustryYear {
  year: number;
  jobs: number;
  share: number;
  mainlandShare: number;
}

export function industryNow({ year, jobs, share, mainlandShare }: IndustryYear, of: string): Sentence {
  return say`Fin ${String(year)}, l’industrie compte ${counted(jobs, 'salarié', 'salariés')} dans la zone d’emploi ${of}, soit ${percent(share)} de l’emploi salarié, contre ${percent(mainlandShare)} en France métropolitaine.`;
}

export function industryRank({ position, among }: { position: number; among: number }): Sentence {
  return say`Par la part de l’industrie dans l’emploi salarié, la zone est au ${ranked(position)} rang sur ${number(among)}.`;
}

/** Judged as it is printed: 1.96 is « 2,0 ». */
export const isSmall = (change: number) => Math.round(10 * Math.abs(change)) / 10 < SMALL_CHANGE;

/** « progresse de 6,0 % », « recule de 21,6 % », « varie peu (−1,2 %) ». */
export function moves(change: number): Sentence {
  if (isSmall(change)) return say`varie peu (${percent(change, { signed: true })})`;
  return say`${change > 0 ? 'progresse' : 'recule'} de ${percent(Math.abs(change))}`;
}

interface Change {
  from: number;
  to: number;
  zone: number;
  all: number;
}

/** A period, then one it contains: the second goes on from the first. */
export function industryChanges([first, ...others]: readonly Change[]): Sentence {
  const over = ({ from, to }: Change) => `De ${from} à ${to}`;
  return paragraph([
    say`${over(first!)}, l’emploi salarié industriel y ${moves(first!.zone)} ; dans l’ensemble des zones d’emploi, il ${moves(first!.all)}.`,
    ...others.map((change) => say`${over(change)}, il y ${moves(change.zone)} ; dans l’ensemble, il ${moves(change.all)}.`),
  ]);
}

/** What the words of a change mean; undefined when none is small. */
export function smallChangeNote(changes: readonly Change[]): string | undefined {
  if (!changes.some(({ zone, all }) => isSmall(zone) || isSmall(all))) return undefined;
  return plainText(say`« Varie peu » : moins de ${percent(SMALL_CHANGE, { decimals: 0 })}, en plus ou en moins.`);
}

export function industryTitle(years: readonly IndustryYear[]): string {
  const [first, last] = [years[0]!, years.at(-1)!];
  return plainText(
    say`L’industrie occupe ${percent(last.share)} des salariés fin ${String(last.year)}, ${percent(first.share)} fin ${String(first.year)}`,
  );
}

export function industryReading({ year, jobs }: IndustryYear): string {
  return plainText(say`fin ${String(year)}, l’industrie comptait ${counted(jobs, 'salarié', 'salariés')} dans la zone.`);
}

export function industryPosts({ posts, share, quotient }: { posts: number; share: number; quotient: number }): Sentence {
  return say`Fin 2023, Flores, qui compte des postes chez tous les employeurs, en trouve ${number(posts)} dans l’industrie : ${percent(share)} des postes de la zone, ${times(quotient)} la part française. C’est une autre source, à lire à côté de la précédente et non à sa suite.`;
}

/** « 2,6 fois », « 0,7 fois »; from 100 on, without a decimal. */
export function times(quotient: number): Sentence {
  return say`${number(quotient, quotient < 100 ? 1 : 0)}\u00A0fois`;
}

interface Branch {
  code: string;
  name: string;
  posts: number;
  share: number;
  quotient: number;
}

export interface Branches {
  posts: { posts: number };
  branches: readonly Branch[];
  strongest: Branch | undefined;
  mostSpecific: Branch | undefined;
}

/** Names of branches follow a colon: no article, no agreement to get wrong. */
export function strongestBranch({ posts, strongest }: Branches): Sentence {
  if (!strongest) return say`Flores n’y compte aucun poste industriel fin 2023.`;
  const share = percent((100 * strongest.posts) / posts.posts);
  return say`La branche industrielle qui compte le plus de postes fin 2023 : ${inWords(strongest.name)} (${counted(strongest.posts, 'poste', 'postes')}, ${share} des postes industriels de la zone).`;
}

export function specificBranch({ strongest, mostSpecific }: Branches): Sentence {
  if (!mostSpecific) return say`Aucune branche industrielle n’y atteint 200 postes : aucune n’est dite spécifique.`;
  if (mostSpecific.quotient <= 1)
    return say`Aucune branche industrielle d’au moins 200 postes n’y a une part supérieure à celle qu’elle a en France.`;
  if (mostSpecific.code === strongest?.code)
    return say`C’est aussi la plus spécifique parmi celles d’au moins 200 postes : sa part dans l’ensemble des postes est ${times(mostSpecific.quotient)} celle qu’elle a en France.`;
  return say`La plus spécifique parmi celles d’au moins 200 postes : ${inWords(mostSpecific.name)}, dont la part dans l’ensemble des postes est ${times(mostSpecific.quotient)} celle qu’elle a en France.`;
}

export function threeBranches({ posts, branches }: Branches): Sentence | undefined {
  if (branches.length <= 3) return undefined;
  const held = branches.slice(0, 3).reduce((sum, branch) => sum + branch.posts, 0);
  return say`Les trois premières réunissent ${percent((100 * held) / posts.posts)} des postes industriels.`;
}

const inWords = (name: string) => name.charAt(0).toLocaleLowerCase('fr-FR') + name.slice(1);
