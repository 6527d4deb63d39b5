import { describe, expect, test } from 'vitest';
import * as schemas from '../../src/corpus/schemas.ts';
import { check } from '../../src/corpus/shape.ts';
import { ASPECTS } from '../../src/model/territories.ts';
import { reporting } from '../model/samples.ts';

const fact = { id: 'vitre-chomage', enonce: 'Énoncé.', theme: 'chomage', source: 'insee', fiabilite: 'lu' };

function faultsOf(facts: object[]) {
  const { report, said } = reporting();
  const territory = {
    territoire: 'vitre',
    nom: 'Vitré',
    perimetres: [{ type: 'EPCI', nom: 'V', note: '' }],
    portrait: 'P',
    faits: facts,
    chronologie: [],
    dispositifs: [],
    acteurs: [],
    gouvernance: Object.keys(ASPECTS).map((aspect) => ({ aspect, texte: 'Non documenté.' })),
    tensions: [],
    lacunes: [],
  };
  check('territoires/vitre.yaml', schemas.territory, territory, report);
  return said;
}

describe('a fact', () => {
  test.each([
    [{}],
    [{ valeur: 3.5, unite: '%', periode: '2022', perimetre: 'Vitré', precision: 'environ' }],
    [{ verifie: 'recoupe', recoupe_par: ['insee', 'dares'] }],
    [{ verifie: 'source', remarque: 'Une remarque.' }],
  ])('may have %j', (more) => {
    expect(faultsOf([{ ...fact, ...more }])).toEqual([]);
  });

  test.each([
    [{ valeur: 3, periode: '2022' }, /unite : une valeur demande son unité/],
    [{ valeur: 3, unite: '%' }, /periode : une valeur demande sa période/],
    [{ unite: '%' }, /valeur : une unité sans valeur/],
    [{ verifie: 'recoupe' }, /recoupe_par : dire par quelle source/],
    [{ id: 'Vitré chômage' }, /minuscules sans accent/],
    [{ enonce: '' }, /enonce : texte vide/],
    [{ enonce: undefined }, /enonce : cette clé manque/],
    [{ theme: 12 }, /theme : valeur inconnue/],
    [{ valeur: '3,5', unite: '%', periode: '2022' }, /valeur : nombre attendu/],
    [{ fiabilite: 'sûr' }, /fiabilite : valeur inconnue ; possibles : lu, secondaire/],
    [{ perimettre: 'Vitré' }, /clé inconnue : « perimettre »/],
  ])('may not have %j', (more, message) => {
    const said = faultsOf([{ ...fact, ...more }]);
    expect(said).toEqual([expect.stringMatching(message)]);
    expect(said[0]).toMatch(/^faits › /);
  });

  test('is named by its id in a report, by its rank when it has none', () => {
    expect(faultsOf([fact, { ...fact, id: 'autre', theme: '' }])[0]).toMatch(/^faits › autre › theme/);
    expect(faultsOf([fact, { ...fact, id: undefined }])[0]).toMatch(/^faits › n° 2 › id/);
  });
});

describe('a declared number', () => {
  const said = (declaration: object) => {
    const { report, said: heard } = reporting();
    check('etudes/x.mdx', schemas.figureNumber, declaration, report);
    return heard;
  };
  const cell = { donnee: { jeu: 'zones', colonne: 'taux', ligne: { ze2020: '0001' } }, perimetre: 'zone', periode: '2018' };

  test('is read, computed or ranked', () => {
    expect(said(cell)).toEqual([]);
    expect(said({ calcul: 'part', de: ['a', 'b'], decimales: 1 })).toEqual([]);
    expect(said({ calcul: 'rang', de: 'a', ordre: 'croissant' })).toEqual([]);
  });

  test.each([
    [{ ...cell, periode: undefined }, /periode : cette clé manque/],
    [{ ...cell, decimales: 9 }, /decimales : 3 .*au plus/],
    [{ calcul: 'part', de: ['a'] }, /de : 2 au moins/],
    [{ calcul: 'moyenne', de: ['a', 'b'] }, /calcul : valeur inconnue/],
  ])('%j is refused for what it is closest to', (declaration, message) => {
    expect(said(declaration).some((fault) => message.test(fault))).toBe(true);
  });
});

test.each([
  [{ type: 'camembert', titre: 'T', lecture: 'L' }, /type/],
  [{ type: 'secteurs', titre: 'T' }, /lecture : cette clé manque/],
  [{ type: 'secteurs', zone: 5319, titre: 'T', lecture: 'L' }, /zone : texte attendu/],
  [{ type: 'decomposition', source: 'estel', periodes: ['1998 à 2018'], titre: 'T', lecture: 'L' }, /période attendue : 1998-2018/],
  [{ type: 'chomage', cotes: [{ trimestre: '2015-05', texte: 'x' }], titre: 'T', lecture: 'L' }, /trimestre attendu : 2015-T2/],
])('the chart %j is refused', (chart, message) => {
  const { report, said } = reporting();
  check('etudes/x.mdx', schemas.chart, chart, report);
  expect(said).toEqual([expect.stringMatching(message)]);
});
