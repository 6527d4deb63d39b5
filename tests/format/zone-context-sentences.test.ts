import { describe, expect, test } from 'vitest';
import { plainText, type Sentence } from '../../src/format/sentence.ts';
import {
  brownfields,
  brownfieldStates,
  coverage,
  decomposition,
  fewJobs,
  isNear,
  localEffect,
  nearestStudy,
  nearness,
  nothingNear,
  shareOfInhabitants,
  studiedHere,
  territoriesMet,
  unplacedMembers,
} from '../../src/format/zone-context-sentences.ts';

// Ordinary spaces, so that expectations can be typed.
const words = (sentence: Sentence | undefined) => plainText(sentence ?? []).replace(/[\u00A0\u202F]/g, ' ');
const effects = (national: number, sectoral: number, local: number) => ({
  start: 27616,
  end: 35457,
  percent: { national, sectoral, local, change: national + sectoral + local },
});

describe('decomposition', () => {
  test.each([
    [14.5, -10.8, 24.7, 'progressé de 14,5 %', 'en retire 10,8 %', '+24,7 %', '+28,4 %'],
    [14.5, 1.2, -8, 'progressé de 14,5 %', 'y ajoute 1,2 %', '−8,0 %', '+7,7 %'],
    [-3, 0.01, 0, 'reculé de 3,0 %', 'n’y change rien', '0,0 %', '−3,0 %'],
  ])('of %d, %d and %d', (national, sectoral, local, rhythm, mix, rest, change) => {
    const said = words(decomposition(effects(national, sectoral, local), { start: 1998, end: 2018 }, 'l’emploi salarié'));
    expect(said).toBe(
      `De 1998 à 2018, l’emploi salarié passe de 27 616 à 35 457 salariés, soit ${change}. Au rythme de l’ensemble des zones d’emploi, il aurait ${rhythm} (effet national) ; la composition de départ ${mix} (effet sectoriel) ; il reste ${rest} (effet local).`,
    );
  });

  test.each([
    [24.7, 'C’est plus que ce que le rythme du pays et les secteurs de départ laissaient attendre, de 24,7 % de l’emploi de départ.'],
    [-8, 'C’est moins que ce que le rythme du pays et les secteurs de départ laissaient attendre, de 8,0 % de l’emploi de départ.'],
    [1.98, 'C’est plus que ce que le rythme du pays et les secteurs de départ laissaient attendre, de 2,0 % de l’emploi de départ.'],
    [1.9, 'C’est, à moins de 2 % de l’emploi de départ près, ce que le rythme du pays et les secteurs de départ laissaient attendre.'],
  ])('a local effect of %d is a remainder', (local, said) => {
    expect(words(localEffect(effects(0, 0, local)))).toBe(said);
    expect(said).not.toMatch(/grâce|à cause|performan|mieux/);
  });

  test('few jobs and unlike fields are told', () => {
    expect(words(fewJobs({ start: 51 }))).toBe(
      'Avec moins de 1 000 salariés au départ, un seul établissement suffit à faire ces pourcentages.',
    );
    expect(fewJobs({ start: 1000 })).toBeUndefined();
    expect(words(coverage(60))).toBe(
      'Fin 2023, l’Urssaf compte ici 60 salariés de l’industrie pour 100 postes dans Flores : les deux champs diffèrent trop pour conclure sur 2019-2024.',
    );
  });
});

describe('Territoires d’industrie', () => {
  const met = (count: number, unplaced: string[] = []) => ({ met: Array.from({ length: count }), total: 183, unplaced });

  test.each([
    [0, 'Aucun des 183 territoires de cette liste n’a de membre dans la zone.'],
    [1, '1 territoire sur 183 a au moins un membre dans la zone :'],
    [3, '3 territoires sur 183 ont au moins un membre dans la zone :'],
  ])('%i met', (count, said) => {
    expect(words(territoriesMet(met(count)))).toBe(said);
  });

  test('in Greater Paris, none is none that the tables know', () => {
    expect(words(territoriesMet(met(0, ['Grand-Orly'])))).toBe(
      'Aucun des 183 territoires de cette liste n’a de membre que nos tables rattachent à la zone.',
    );
    expect(words(unplacedMembers(['Boucle Nord de Seine', "Paris Terres d'Envol"]))).toMatch(
      /^Boucle Nord de Seine et Paris Terres d’Envol, établissements/,
    );
  });

  test.each([
    [85.66, '85,7 % des habitants de la zone'],
    [100, 'tous les habitants de la zone'],
    [99.96, 'tous les habitants de la zone'],
    [0.04, 'moins de 0,1 % des habitants de la zone'],
  ])('a share of %d', (share, said) => {
    expect(words(shareOfInhabitants(share))).toBe(said);
  });
});

describe('brownfields', () => {
  const none = { communes: 0, sites: 0, industrial: 0, withoutProject: 0, withProject: 0, reconverted: 0, potential: 0 };

  test('none on record is not none', () => {
    expect(words(brownfields(none, 4))).toBe(
      'Cartofriches ne recense aucun site dans les 4 communes de la zone. L’absence de site n’est pas l’absence de friche.',
    );
    expect(brownfieldStates(none)).toBeUndefined();
  });

  test.each([
    [40, 17, 3, 'Cartofriches recense 40 sites dans 17 des 56 communes de la zone ; 3 y sont classés industriels.'],
    [2, 1, 1, 'Cartofriches recense 2 sites dans 1 des 56 communes de la zone ; 1 y est classé industriel.'],
    [1, 1, 0, 'Cartofriches recense 1 site dans 1 des 56 communes de la zone ; aucun n’y est classé industriel.'],
  ])('%i sites in %i communes, %i industrial', (sites, communes, industrial, said) => {
    expect(words(brownfields({ ...none, sites, communes, industrial }, 56))).toBe(said);
  });

  test('only states that occur are told, each with its number', () => {
    expect(words(brownfieldStates({ ...none, withoutProject: 3, withProject: 1, potential: 27 }))).toMatch(
      /^L’inventaire y distingue 3 friches sans projet, 1 friche avec projet et 27 friches potentielles\. /,
    );
    expect(words(brownfieldStates({ ...none, reconverted: 1 }))).toMatch(/^L’inventaire y distingue 1 friche reconvertie\. /);
  });
});

describe('likeness', () => {
  test.each([
    [0.2, 'très proche'],
    [0.94, 'très proche'],
    // Printed 1,0.
    [0.97, 'proche'],
    [1.44, 'proche'],
    [1.49, 'assez proche'],
    [1.94, 'assez proche'],
    [1.96, 'éloignée'],
    [2.9, 'éloignée'],
    [3, 'très éloignée'],
  ])('%d standard deviations are said « %s »', (distance, said) => {
    expect(nearness(distance)).toBe(said);
    expect(isNear(distance)).toBe(!said.endsWith('éloignée'));
  });

  const study = { href: '/etudes/vitre/', text: 'Vitré' };

  test('a far study is said to be far', () => {
    expect(words(nearestStudy(study, 'Vitré', 0.8, false))).toBe(
      'Parmi les études, la plus proche par ces nombres est Vitré, par sa zone d’emploi Vitré : très proche (0,8).',
    );
    expect(words(nearestStudy(study, 'Vitré', 4.04, true))).toBe(
      'Aucune des autres études n’est proche par ces nombres ; la moins éloignée est Vitré, par sa zone d’emploi Vitré : très éloignée (4,0).',
    );
    expect(words(nothingNear(['le taux de chômage']))).toBe(
      'Aucune zone ne peut être dite proche : parmi les cinq mesures comparées, il manque le taux de chômage.',
    );
  });

  test('a study that reads its series here, and one that only reaches here', () => {
    expect(words(studiedHere(study, 85.7, true))).toBe(
      'L’étude Vitré lit ses séries dans cette zone ; 85,7 % des habitants de la zone vivent dans le territoire étudié.',
    );
    expect(words(studiedHere(study, 100, true))).toMatch(/ ; tous les habitants de la zone vivent dans/);
    expect(words(studiedHere(study, 3.7, false))).toBe(
      '3,7 % des habitants de la zone vivent dans le territoire de l’étude Vitré, qui lit ses séries ailleurs.',
    );
  });
});
