import { expect, test } from 'vitest';
import { alternativeOf } from '../../src/charts/alternative.ts';
import {
  changesOnMap,
  historyOfCognac,
  industryJobs,
  schemesByLever,
  sectorsInNineZones,
  sharesAtTwoDates,
  sharesNow,
  sharesOnMap,
  sharesThen,
  shiftShare,
  unemploymentInNineZones,
  unemploymentInVitre,
  zones,
} from '../fixtures/charts/extracts.ts';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

test('curves say their ends and their extremes', () => {
  expect(plain(alternativeOf(unemploymentInVitre))).toBe(
    'Vitré : de 3,8 % (1ᵉʳ trimestre 2003) à 4,2 % (4ᵉ trimestre 2025), au plus bas 3,3 % (1ᵉʳ trimestre 2008), au plus haut 5,8 % (2ᵉ trimestre 2013). ' +
      'France : de 8,4 % (1ᵉʳ trimestre 2003) à 7,9 % (4ᵉ trimestre 2025), au plus bas 7,1 % (2ᵉ trimestre 2020), au plus haut 10,5 % (4ᵉ trimestre 2014).',
  );
});

test('a decomposition says its sum and its effects', () => {
  expect(plain(alternativeOf(shiftShare('5319', ['1998-2018'])))).toBe(
    '1998-2018 : de 27 616 à 35 457 salariés, soit +28,4 % : effet national +14,5 %, effet sectoriel −10,8 %, effet local +24,7 %.',
  );
});

test('bars are read one by one, with what qualifies them', () => {
  expect(plain(alternativeOf(industryJobs))).toBe(
    '1998 : 11 408 salariés ; 2008 : 12 242 salariés ; 2013 : 11 949 salariés (source secondaire) ; 2018 : environ 12 090 salariés (source secondaire).',
  );
});

test('a chronology says its span', () => {
  expect(plain(alternativeOf(historyOfCognac))).toMatch(
    /^18 dates, de 1859 \(Ouverture de la première verrerie.*\) à 2026 \(Le BNIC valide .* viticulture\)\.$/,
  );
});

test('a scatter plot says its extremes and the studied places', () => {
  const text = plain(alternativeOf(zones));
  expect(text).toMatch(/^305 zones\. Part de l’industrie dans l’emploi salarié en 1998 : de 2,5 % \(Le Nord-Atlantique\) à 56,0 %/);
  expect(text).toMatch(/Zones étudiées : .* et .*\.$/);
});

test('a matrix says its fullest cells, how many are empty, and between what its totals range', () => {
  expect(plain(alternativeOf(schemesByLever))).toBe(
    'Dispositifs : 5 au plus (Nord Poitou, compétences), 13 cases vides sur 63. Ensemble : de 5 (financement) à 27 (compétences).',
  );
});

test('a matrix names the cells and the columns that tie, unless they are many', () => {
  const of = (...rows: number[][]) =>
    plain(
      alternativeOf({
        ...schemesByLever,
        columns: schemesByLever.columns.slice(0, 3),
        rows: rows.map((values, i) => ({ id: String(i), label: 'ABC'[i]!, values })),
      }),
    );
  expect(of([2, 1, 1], [1, 2, 0])).toBe(
    'Dispositifs : 2 au plus (A, compétences ; B, foncier), une case vide sur 6. Ensemble : de 1 (réseaux) à 3 (compétences et foncier).',
  );
  expect(of([1, 1, 1], [1, 1, 1])).toBe(
    'Dispositifs : 1 au plus (6 cases), aucune case vide. Ensemble : 2 (compétences, foncier et réseaux).',
  );
});

test('a map says its extremes, how many zones each class holds, and the studied ones', () => {
  const text = plain(alternativeOf(sharesOnMap));
  expect(text).toContain(
    '305 zones, de 2,5 % (Le Nord-Atlantique, Martinique) à 56,0 % (La Vallée de la Bresle-Vimeu). ' +
      'Moins de 8 %, 24 zones ; de 8 à 12 %, 21 zones ; de 12 à 17 %, 61 zones ; de 17 à 24 %, 83 zones ; 24 % et plus, 116 zones. ' +
      'Zones étudiées : ',
  );
  expect(text).toContain('Vitré 41,3 %');
  const zones = changesOnMap.zones.map((zone) => (zone.id === '5319' ? { ...zone, value: null } : zone));
  const changes = plain(alternativeOf({ ...changesOnMap, zones }));
  expect(changes).toContain('; sans valeur, 1 zone. ');
  expect(changes).toContain('Les Herbiers - Montaigu +7,7 %');
  expect(changes).not.toContain('Vitré');
});

test('small multiples are read panel after panel, the nation last', () => {
  const text = plain(alternativeOf(unemploymentInNineZones));
  expect(text).toMatch(/^Cognac : de 7,3 % \(1ᵉʳ trimestre 2003\) à 7,2 % \(4ᵉ trimestre 2025\), au plus bas/);
  expect(text.split(' : de ')).toHaveLength(11);
  expect(text).toMatch(/ France : de 8,4 % [^:]*$/);
});

test('dots are read one by one, a shared reference once', () => {
  expect(plain(alternativeOf(sharesThen))).toMatch(
    /^Les Herbiers - Montaigu : 42,7 % \(1998\), 35,7 % \(2018\) ; Vitré : .* ; Niort : 15,6 % \(1998\), 10,3 % \(2018\)\. France métropolitaine en 2018 : 12,6 %\.$/,
  );
  expect(plain(alternativeOf(sharesNow))).toMatch(/^Les Herbiers - Montaigu : 35,7 % ; .* ; Niort : 10,3 %\. France/);
  const [first, second] = sharesThen.rows;
  const rows = [
    { ...first!, reference: 10, start: null },
    { ...second!, reference: 11, value: null },
  ];
  expect(plain(alternativeOf({ ...sharesThen, referenceLabel: 'France', rows }))).toBe(
    'Les Herbiers - Montaigu : pas de valeur (1998), 35,7 % (2018), France 10,0 % ; Vitré : 41,3 % (1998), pas de valeur (2018), France 11,0 %.',
  );
});

test('shares are read place by place, parts in their order', () => {
  const text = plain(alternativeOf(sectorsInNineZones));
  expect(text).toMatch(
    /^Cognac : industrie 21,2 %, construction 5,2 %, services marchands 37,5 %, services non marchands 27,1 %, agriculture 9,0 % ; Vitré : /,
  );
  expect(text).toMatch(/ ; France métropolitaine : industrie 12,6 %, .*\.$/);
});

test('a slope is read place by place, at both dates', () => {
  expect(plain(alternativeOf(sharesAtTwoDates))).toMatch(
    /^Les Herbiers - Montaigu : 42,7 % \(1998\), 35,7 % \(2018\) ; .* ; France métropolitaine : 18,5 % \(1998\), 12,6 % \(2018\)\.$/,
  );
});

test('no alternative says what the reader already knows: that it is a chart', () => {
  for (const data of [
    unemploymentInVitre,
    shiftShare('5319', ['1998-2018']),
    industryJobs,
    historyOfCognac,
    zones,
    schemesByLever,
    sharesOnMap,
    unemploymentInNineZones,
    sharesThen,
    sectorsInNineZones,
    sharesAtTwoDates,
  ]) {
    expect(alternativeOf(data)).not.toMatch(/graphique|figure|image/i);
  }
});
