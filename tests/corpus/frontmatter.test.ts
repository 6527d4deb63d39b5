import { expect, test } from 'vitest';
import { readFact, readPage, readSource } from '../../src/corpus/frontmatter.ts';
import { article } from '../model/samples.ts';

test('a fact crosses the border with all it says', () => {
  const input = {
    id: 'f',
    enonce: 'Énoncé.',
    valeur: 3.5,
    unite: '%',
    precision: 'minimum' as const,
    periode: '2022',
    perimetre: 'Vitré',
    theme: 'chomage' as const,
    source: 's',
    fiabilite: 'secondaire' as const,
    verifie: 'recoupe' as const,
    recoupe_par: 'autre',
    remarque: 'R.',
  };
  expect(readFact(input, 'territoires/vitre.yaml')).toEqual({
    id: 'f',
    statement: 'Énoncé.',
    value: 3.5,
    unit: '%',
    precision: 'at-least',
    period: '2022',
    perimeter: 'Vitré',
    theme: 'chomage',
    source: 's',
    reliability: 'reported',
    checked: 'crossed',
    crossedBy: ['autre'],
    remark: 'R.',
    file: 'territoires/vitre.yaml',
  });
});

test.each([
  ['environ', 'about'],
  ['minimum', 'at-least'],
  ['maximum', 'at-most'],
  ['seuil', 'threshold'],
] as const)('« %s » is %s', (precision, expected) => {
  const input = { id: 'f', enonce: 'É', theme: 'emploi' as const, source: 's', fiabilite: 'lu' as const, precision };
  expect(readFact(input, 'f').precision).toBe(expected);
});

test('a title between brackets describes the page: it was not seen', () => {
  const input = {
    id: 's',
    type: 'webpage' as const,
    titre: '[Page du Pays]',
    auteurs: [],
    editeur: 'E',
    annee: null,
    url: 'https://a.fr/',
    consulte: '2026-11-22',
  };
  expect(readSource(input, 'f')).toMatchObject({ title: 'Page du Pays', titleDescribed: true, year: null });
  expect(readSource({ ...input, titre: 'Un [vrai] titre' }, 'f')).toMatchObject({ title: 'Un [vrai] titre', titleDescribed: false });
});

test('declared numbers cross with their kind', () => {
  const chiffres = {
    lu: { donnee: { jeu: 'zones', colonne: 'taux', ligne: { ze2020: '0001' } }, perimetre: 'zone', periode: '2018', unite: '%' },
    calcule: { calcul: 'part' as const, de: ['a', 'b'], decimales: 1 },
    rang: { calcul: 'rang' as const, de: ['lu'], ordre: 'decroissant' as const },
  };
  const page = readPage('ici', { titre: 'T', description: 'D', date: '2026-11-22', revisions: [], chiffres }, article(), 'pages/ici.mdx');
  expect(page.key).toBe('pages/ici');
  expect(page.declarations).toEqual({
    lu: {
      kind: 'cell',
      dataset: 'zones',
      column: 'taux',
      key: { ze2020: '0001' },
      perimeter: 'zone',
      period: '2018',
      unit: '%',
      decimals: undefined,
    },
    calcule: { kind: 'operation', operation: 'part', operands: ['a', 'b'], perimeter: undefined, period: undefined, decimals: 1 },
    rang: { kind: 'rank', operand: 'lu', ascending: false, perimeter: undefined, period: undefined },
  });
});
