import { describe, expect, test } from 'vitest';
import { bareNumbers, fill, placeholdersOf, typingFaults } from '../../src/model/prose.ts';

describe('a number typed by hand is refused', () => {
  test.each([
    ['la part atteint 12 %', '12 %'],
    ['collé : 12%', '12%'],
    ['avec une espace fine : 12\u202F%', '12\u202F%'],
    ['signé : +6,0 %', '+6,0 %'],
    ['négatif : −12 %', '−12 %'],
    ['un intervalle de 10-12 %', '10-12 %'],
    ['un intervalle de 10 à 12 %', '12 %'],
    ['12 pour cent des salariés', '12 pour cent'],
    ['3 ‰ de la population', '3 ‰'],
    ['5 établissements', '5 établissements'],
    ['les 3 zones', '3 zones'],
    ['une seule usine, puis 2 usines', '2 usines'],
    ['2 fois plus', '2 fois'],
    ['après 12 mois', '12 mois'],
    ['en 24 heures', '24 heures'],
    ['541 salariés', '541 salariés'],
    ['3 salariées', '3 salariées'],
    ['2020 emplois, et non l’an 2020', '2020 emplois'],
    ['4 ha', '4 ha'],
    ['à 26 km', '26 km'],
    ['à 80km', '80km'],
    ['7 720 m²', '7 720 m²'],
    ['500 €', '500 €'],
    ['3 M€', '3 M€'],
    ['500 k€', '500 k€'],
    ['3,5 millions d’euros', '3,5 millions'],
    ['0,7 point', '0,7 point'],
    ['1 400', '1 400'],
    ['1\u202F400 emplois', '1\u202F400 emplois'],
    ['1.400 à l’anglaise', '1.400'],
    ['1400 est un nombre', '1400'],
    ['2100 n’est pas une année qu’on ait vécue', '2100'],
    ['12 345 678', '12 345 678'],
    ['3 500 t', '3 500'],
    ['la zone 5319', '5319'],
    ['35500 Vitré', '35500'],
    ['2,5', '2,5'],
    ['entre parenthèses (1 400)', '1 400'],
    ['{ecart} et 12 %', '12 %'],
    ['« cité » puis 12 %', '12 %'],
    ['en 20 ans', '20 ans'],
    ['9 habitants sur dix', '9 habitants'],
    ['7.720 m²', '7.720 m²'],
  ])('« %s »', (text, number) => {
    expect(bareNumbers(text)).toEqual([number]);
  });

  test('each of them, in order, once', () => {
    expect(bareNumbers('De 1 400 emplois à 2,5 points, soit 12 %.')).toEqual(['1 400 emplois', '2,5 points', '12 %']);
  });
});

describe('what is no figure passes', () => {
  test.each([
    'en 1998',
    'de 1998 à 2018',
    'la période 1998-2018',
    'la période 1998–2018',
    'en 1999, 2008 et 2018',
    'fondée en 1859',
    'en 2020, les emplois reculent',
    'le 22 novembre 2026',
    'le 14 juillet',
    'le 1er janvier 2003',
    'au 2ᵉ trimestre 2015',
    'la 5ᵉ usine',
    'le 5e rang',
    'la 3ᵉ zone de France',
    'au XIXᵉ siècle',
    'le 19e siècle',
    'il parle de « 541 salariés »',
    'le plan « 500 emplois, 12 % » a vécu',
    '{ecart-fin} d’écart, {part} %',
    'la nomenclature NA38',
    'l’A84 et la RN12',
    'après le covid-19',
    'les 15-64 ans',
    'la note 12',
    'le § 12',
    'le n° 12',
    'sous licence CC BY 4.0',
    'WCAG 2.2, niveau AA',
    'la version 1.0',
    'une vingtaine d’emplois',
    'trois usines et deux fermetures',
    'un million d’euros',
    'France 3 et Les 3 Suisses',
    'la figure 2',
    'les 15-64 en emploi',
    'M6 et A83',
    'le Mas de la Cour',
    '',
  ])('« %s »', (text) => {
    expect(bareNumbers(text)).toEqual([]);
  });
});

describe('typing faults', () => {
  test.each([
    ["l'usine", ["'"]],
    ['dit "oui"', ['"']],
    ['l’usine – la dernière – ferme', ['–']],
    ['l’usine — la dernière — ferme', ['–']],
    ['« oui », dit l’élue (sans rire)', []],
    ['la période 1998–2018, Saint-Nazaire', []],
  ])('of « %s »: %j', (text, found) => {
    expect(typingFaults(text).map((fault) => fault.found)).toEqual(found);
  });

  test('come with what to type instead', () => {
    expect(typingFaults("l'usine")[0]!.remedy).toContain('’');
  });
});

describe('placeholders', () => {
  test('are found in order, and filled', () => {
    expect(placeholdersOf('De {debut} à { fin }')).toEqual(['debut', 'fin']);
    expect(fill('De {debut} à { fin }.', (name) => name.toUpperCase())).toBe('De DEBUT à FIN.');
  });

  test('a text without any is left alone', () => {
    expect(placeholdersOf('Sans accolade')).toEqual([]);
    expect(fill('Sans accolade', () => 'x')).toBe('Sans accolade');
  });
});
