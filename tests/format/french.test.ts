import { describe, expect, test } from 'vitest';
import {
  decimalsOf,
  enumerate,
  formatDate,
  formatNumber,
  formatQuantity,
  formatQuarter,
  ordinal,
  slug,
  typeset,
  unitWord,
} from '../../src/format/french.ts';

// « _ » stands for U+00A0 and « ~ » for U+202F, so that spaces can be seen.
const visible = (text: string) => text.replace(/\u00A0/g, '_').replace(/\u202F/g, '~');

describe('typeset', () => {
  test.each([
    ["l'usine", 'l’usine'],
    ['l’usine', 'l’usine'],
    ["aujourd'hui", 'aujourd’hui'],
    ['Pourquoi ?', 'Pourquoi~?'],
    ['Pourquoi?', 'Pourquoi~?'],
    ['Assez !', 'Assez~!'],
    ['un ; deux', 'un~; deux'],
    ['un; deux', 'un~; deux'],
    ['Lecture : ici', 'Lecture_: ici'],
    ['à 14:30', 'à 14:30'],
    ['« oui »', '«_oui_»'],
    ['«oui»', '«_oui_»'],
    ['« oui » ?', '«_oui_»~?'],
    ['6 %', '6~%'],
    ['6%', '6~%'],
    ['28,8 % des emplois', '28,8~% des emplois'],
    ['1 400 emplois', '1~400_emplois'],
    ['68 951 habitants', '68~951_habitants'],
    ['1 200 000 euros', '1~200~000 euros'],
    ['en 2018 1 400', 'en 2018 1~400'],
    ['3,5 M€', '3,5_M€'],
    ['12 ha', '12_ha'],
    ['7 720 m²', '7~720_m²'],
    ['166 millions de bouteilles', '166_millions de bouteilles'],
    ['-13 %', '−13~%'],
    ['de -13 à +6', 'de −13 à +6'],
    ['2018-2022', '2018-2022'],
    ['Pau-Tarbes', 'Pau-Tarbes'],
    ['n° 34', 'n°_34'],
    ['n°34', 'n°_34'],
    ['§ 3', '§_3'],
    ['le 1er trimestre', 'le 1ᵉʳ trimestre'],
    ['la 1re fois', 'la 1ʳᵉ fois'],
    ['5e rang', '5ᵉ rang'],
    ['XIXe siècle', 'XIXᵉ siècle'],
    ['Ve République', 'Vᵉ République'],
    ['De plus', 'De plus'],
    ['et cetera...', 'et cetera…'],
    ['voir https://exemple.fr/a?b=1;c', 'voir https://exemple.fr/a?b=1;c'],
    ['École à venir', 'École à venir'],
    ['Vraiment ?!', 'Vraiment~?!'],
    ['Vraiment?!', 'Vraiment~?!'],
    ['« Où ? », dit-elle', '«_Où~?_», dit-elle'],
    ['(quoi ?)', '(quoi~?)'],
    ['ceci :', 'ceci_:'],
    ['ceci: cela', 'ceci: cela'],
    ['http://a.fr/?q=1 ?', 'http://a.fr/?q=1~?'],
    ['12 345 678 habitants', '12~345~678_habitants'],
    ['0,7 point', '0,7_point'],
    ['3 milliards', '3_milliards'],
    ['500 k€', '500_k€'],
    ['de 10 à 12 %', 'de 10 à 12~%'],
    ['Ier siècle', 'Iᵉʳ siècle'],
    ['le 2e', 'le 2ᵉ'],
    ['Ce que Le Creusot', 'Ce que Le Creusot'],
    ['Covid-19, 15-64 ans', 'Covid-19, 15-64 ans'],
    ['', ''],
  ])('%s → %s', (typed, printed) => {
    expect(visible(typeset(typed))).toBe(printed);
  });

  test.each([
    "L'emploi : +6 % (« oui » ?)",
    '1 400 emplois ; 5e rang',
    '§ 3 : -2,5 %',
    'n° 34 : « Ve République »... 12 ha',
    'https://a.fr/x?y ; 1 200 000 habitants !',
    '«oui» ; «  non  »',
  ])('changes nothing the second time: %s', (text) => {
    expect(typeset(typeset(text))).toBe(typeset(text));
  });

  test('sets the spaces authors typed themselves as it sets its own', () => {
    expect(typeset('oui\u00A0? 6\u00A0% «\u202Fnon\u202F» 1\u00A0400')).toBe(typeset('oui ? 6 % « non » 1 400'));
  });
});

describe('formatNumber', () => {
  test.each([
    [0, 0, false, '0'],
    [1234, 0, false, '1~234'],
    [1234567.891, 2, false, '1~234~567,89'],
    [-1234.5, 1, false, '−1~234,5'],
    [7, 1, false, '7,0'],
    [6, 1, true, '+6,0'],
    [-6, 1, true, '−6,0'],
    [0, 1, true, '0,0'],
    [-0.04, 1, true, '0,0'],
    [0.04, 1, true, '0,0'],
  ])('%d with %d decimals, signed %s → %s', (value, decimals, signed, printed) => {
    expect(visible(formatNumber(value, decimals, signed))).toBe(printed);
  });
});

describe('formatQuantity', () => {
  test.each([
    [28.8, '%', '28,8~%'],
    [7.2, '% des 15-64 ans', '7,2~% des 15-64 ans'],
    [3.5, 'M€', '3,5_millions d’euros'],
    [1.8, 'M€', '1,8_million d’euros'],
    [1, 'Md€', '1_milliard d’euros'],
    [166, 'millions de bouteilles', '166_millions de bouteilles'],
    [1.5, 'millions de bouteilles', '1,5_million de bouteilles'],
    [0.7, 'points', '0,7_point'],
    [2, 'points', '2_points'],
    [605, 'emplois', '605_emplois'],
    [345000, '€/an', '345~000_€/an'],
    [1882, 'année', '1882'],
    [1, 'rang', '1ᵉʳ'],
    [5, 'rang', '5ᵉ'],
  ])('%d %s → %s', (value, unit, printed) => {
    expect(visible(formatQuantity(value, unit))).toBe(printed);
  });

  test('is never rounded by default', () => {
    expect(visible(formatQuantity(4.726, 'M€'))).toBe('4,726_millions d’euros');
  });

  test('may leave its unit out', () => {
    expect(visible(formatQuantity(1400, 'emplois', { bare: true }))).toBe('1~400');
  });
});

test.each([
  [4.726, 3],
  [13, 0],
  [-6.1, 1],
])('%d is written with %d decimals', (value, decimals) => expect(decimalsOf(value)).toBe(decimals));

test.each([
  [1.99, 'point'],
  [2, 'points'],
  [-1, 'point'],
  [-2.5, 'points'],
])('%d point(s): « %s »', (value, word) => expect(unitWord(value, 'points')).toBe(word));

test('ranks, quarters, dates and lists are French', () => {
  expect([ordinal(1), ordinal(2), ordinal(304)]).toEqual(['1ᵉʳ', '2ᵉ', '304ᵉ']);
  expect([formatQuarter('2003-T1'), formatQuarter('2015-T2')]).toEqual(['1ᵉʳ trimestre 2003', '2ᵉ trimestre 2015']);
  expect(visible(formatDate('2026-11-22'))).toBe('22_novembre_2026');
  expect(visible(formatDate('2003-01-01'))).toBe('1ᵉʳ_janvier_2003');
  expect(enumerate(['a', 'b', 'c'])).toBe('a, b et c');
});

test.each([
  ['Du verre soufflé au verre moulé', 'du-verre-souffle-au-verre-moule'],
  ['L’œuvre d’une vie', 'l-oeuvre-d-une-vie'],
  ['§ 3 : Où ?', '3-ou'],
])('the slug of « %s » is %s', (title, id) => expect(slug(title)).toBe(id));
