/** What the page of a zone says of its decompositions, its Territoires d’industrie, its brownfields and the zones like it. */
import { enumerate } from './french.ts';
import { counted, type Linked, listed, number, percent, say, type Sentence } from './sentence.ts';
import { isSmall, SMALL_CHANGE } from './zone-sentences.ts';

interface Effects {
  national: number;
  sectoral: number;
  local: number;
  change: number;
}

interface Decomposed {
  start: number;
  end: number;
  percent: Effects;
}

/** Under this, one establishment is enough to make the percentages of a decomposition. */
const FEW_JOBS = 1000;

/** `what` is the field: « l’emploi salarié, tous secteurs réunis, ». */
export function decomposition({ start, end, percent: effects }: Decomposed, years: { start: number; end: number }, what: string): Sentence {
  return say`De ${String(years.start)} à ${String(years.end)}, ${what} passe de ${number(start)} à ${counted(end, 'salarié', 'salariés')}, soit ${percent(effects.change, { signed: true })}. Au rythme de l’ensemble des zones d’emploi, il aurait ${drift(effects.national)} (effet national) ; ${mix(effects.sectoral)} (effet sectoriel) ; il reste ${percent(effects.local, { signed: true })} (effet local).`;
}

const drift = (national: number) => say`${national < 0 ? 'reculé' : 'progressé'} de ${percent(Math.abs(national))}`;

function mix(sectoral: number): Sentence {
  if (Math.abs(sectoral) < 0.05) return say`la composition de départ n’y change rien`;
  return sectoral < 0
    ? say`la composition de départ en retire ${percent(-sectoral)}`
    : say`la composition de départ y ajoute ${percent(sectoral)}`;
}

/** What the local effect says, and no more. */
export function localEffect({ percent: { local } }: Decomposed): Sentence {
  const expected = 'ce que le rythme du pays et les secteurs de départ laissaient attendre';
  if (isSmall(local)) return say`C’est, à moins de ${percent(SMALL_CHANGE, { decimals: 0 })} de l’emploi de départ près, ${expected}.`;
  return say`C’est ${local > 0 ? 'plus' : 'moins'} que ${expected}, de ${percent(Math.abs(local))} de l’emploi de départ.`;
}

export function fewJobs({ start }: Pick<Decomposed, 'start'>): Sentence | undefined {
  if (start >= FEW_JOBS) return undefined;
  return say`Avec moins de ${number(FEW_JOBS)} salariés au départ, un seul établissement suffit à faire ces pourcentages.`;
}

/** What a zone and the territory of a study have in common. */
export function studiedHere(study: Linked, shareOfZone: number, readThere: boolean): Sentence {
  return readThere
    ? say`L’étude ${study} lit ses séries dans cette zone ; ${shareOfInhabitants(shareOfZone)} vivent dans le territoire étudié.`
    : say`${shareOfInhabitants(shareOfZone)} vivent dans le territoire de l’étude ${study}, qui lit ses séries ailleurs.`;
}

/** Said only where the two fields differ too much. */
export function coverage(employees: number): Sentence {
  return say`Fin 2023, l’Urssaf compte ici ${counted(employees, 'salarié', 'salariés')} de l’industrie pour 100 postes dans Flores : les deux champs diffèrent trop pour conclure sur 2019-2024.`;
}

export function territoriesMet({
  met,
  total,
  unplaced,
}: {
  met: readonly unknown[];
  total: number;
  unplaced: readonly unknown[];
}): Sentence {
  const member = unplaced.length > 0 ? 'membre que nos tables rattachent à la zone' : 'membre dans la zone';
  if (met.length === 0) return say`Aucun des ${number(total)} territoires de cette liste n’a de ${member}.`;
  return say`${counted(met.length, 'territoire', 'territoires')} sur ${number(total)} ${met.length > 1 ? 'ont' : 'a'} au moins un membre dans la zone :`;
}

/** « 85,7 % des habitants de la zone », « moins de 0,1 % … ». */
export function shareOfInhabitants(share: number): Sentence {
  if (share < 0.05) return say`moins de ${percent(0.1)} des habitants de la zone`;
  if (share >= 99.95) return say`tous les habitants de la zone`;
  return say`${percent(share)} des habitants de la zone`;
}

export function unplacedMembers(names: readonly string[]): Sentence {
  return say`${enumerate([...names])}, établissements publics territoriaux du Grand Paris, sont membres de territoires de cette liste ; nos tables ne donnent pas leurs communes, et ils ne sont rattachés à aucune zone.`;
}

interface Brownfields {
  communes: number;
  sites: number;
  industrial: number;
  withoutProject: number;
  withProject: number;
  reconverted: number;
  potential: number;
}

export function brownfields({ communes, sites, industrial }: Brownfields, allCommunes: number): Sentence {
  if (sites === 0)
    return say`Cartofriches ne recense aucun site dans les ${number(allCommunes)} communes de la zone. L’absence de site n’est pas l’absence de friche.`;
  const kind =
    industrial === 0
      ? say`aucun n’y est classé industriel`
      : say`${number(industrial)} y ${industrial > 1 ? 'sont classés industriels' : 'est classé industriel'}`;
  return say`Cartofriches recense ${counted(sites, 'site', 'sites')} dans ${number(communes)} des ${number(allCommunes)} communes de la zone ; ${kind}.`;
}

/** Undefined where there is no site. The file adds up whole land units: 10 458 ha in the zone of Strasbourg say nothing. */
export function brownfieldStates({ withoutProject, withProject, reconverted, potential }: Brownfields): Sentence | undefined {
  const states: [count: number, one: string, many: string][] = [
    [withoutProject, 'friche sans projet', 'friches sans projet'],
    [withProject, 'friche avec projet', 'friches avec projet'],
    [potential, 'friche potentielle', 'friches potentielles'],
    [reconverted, 'friche reconvertie', 'friches reconverties'],
  ];
  const met = states.filter(([count]) => count > 0).map(([count, one, many]) => [counted(count, one, many)]);
  return met.length === 0
    ? undefined
    : say`L’inventaire y distingue ${listed(met)}. Il cumule aussi des surfaces, celles d’unités foncières entières : elles ne sont pas reprises.`;
}

/**
 * Distance in standard deviations, in words. Of two mainland zones taken at random, about one pair in fifty is under 1,
 * one in eleven under 1.5, one in four or five under 2.
 */
export function nearness(distance: number): string {
  const near = printed(distance);
  if (near < 1) return 'très proche';
  if (near < 1.5) return 'proche';
  if (near < FAR) return 'assez proche';
  return near < 3 ? 'éloignée' : 'très éloignée';
}

const FAR = 2;
/** Words go with the distance as it is printed: 0.97 is « 1,0 ». */
const printed = (distance: number) => Math.round(10 * distance) / 10;

/** Up to here a study may lend its questions. */
export const isNear = (distance: number) => printed(distance) < FAR;

/** `others`: the zone has a study of its own, which is not compared with itself. */
export function nearestStudy(study: Linked, zone: string, distance: number, others: boolean): Sentence {
  const studies = others ? 'autres études' : 'études';
  const opening = isNear(distance)
    ? `Parmi les ${studies}, la plus proche par ces nombres est`
    : `Aucune des ${studies} n’est proche par ces nombres ; la moins éloignée est`;
  return say`${opening} ${study}, par sa zone d’emploi ${zone} : ${nearness(distance)} (${number(distance, 1)}).`;
}

export function nothingNear(missing: readonly string[]): Sentence {
  return say`Aucune zone ne peut être dite proche : parmi les cinq mesures comparées, il manque ${enumerate([...missing])}.`;
}
