import { describe, expect, test } from 'vitest';
import {
  branches,
  change,
  comparisonSentences,
  privateIndustry,
  sectors,
  share,
  unemployment,
} from '../../src/format/comparison-sentences.ts';
import { plainText, type Sentence } from '../../src/format/sentence.ts';

type Place = Parameters<typeof comparisonSentences>[0][number];

const words = (sentence: Sentence) => plainText(sentence).replace(/[\u00A0\u202F]/g, ' ');
const effects = (local: number, before = 5000) => ({ local, before });
const place = (name: string, changes: Partial<Place> = {}): Place => ({
  name,
  at: `à ${name}`,
  rate: 5,
  side: 'both',
  share: 20,
  change: 4,
  sectors: { BE: 20, GU: 40, OQ: 30, FZ: 6, AZ: 4 },
  effects: [effects(5), effects(-3), effects(1)],
  coverage: { percent: 100, partial: false },
  branches: [{ name: 'Industries alimentaires', posts: 400 }],
  ...changes,
});
const france = { rate: 7.9, quarter: '2025-T4', share: 12.6, change: -22 };

describe('unemployment', () => {
  test('the quarter in words, the places, France', () => {
    const places = [place('Cognac', { rate: 7.2 }), place('Vitré', { rate: 4.2, side: 'under' }), place('Cholet', { rate: 5.6 })];
    expect(words(unemployment(places, france))).toBe(
      'Au quatrième trimestre 2025, le chômage est plus bas à Vitré (4,2 %) qu’à Cholet (5,6 %) et à Cognac (7,2 %). En France, il est de 7,9 %. À chaque trimestre de la série, il est resté sous celui de la France à Vitré.',
    );
    expect(words(unemployment(places, { ...france, quarter: '2026-T1' }))).toMatch(/^Au premier trimestre 2026, /);
  });

  test('on either side of France, all along', () => {
    const sentence = words(unemployment([place('A', { rate: 4, side: 'under' }), place('B', { rate: 9, side: 'over' })], france));
    expect(sentence).toContain('il est resté sous celui de la France à A ; au-dessus de celui de la France à B.');
  });

  test('where Insee has no rate, it says so and compares the others', () => {
    const guyane = place('Est-littoral (Guyane)', { rate: null });
    const sentence = words(unemployment([guyane, place('A', { rate: 5 })], france));
    expect(sentence).toMatch(/^Au quatrième trimestre 2025, le chômage est de 5,0 % à A\./);
    expect(sentence).toMatch(/ L’Insee ne publie pas de taux de chômage par zone d’emploi pour Est-littoral \(Guyane\)\.$/);
    expect(words(unemployment([guyane], france))).toMatch(/^L’Insee ne publie pas/);
  });
});

test('the share starts from the greatest, the change from what grew', () => {
  const places = [place('A', { share: 10, change: -6.1 }), place('B', { share: 30, change: 6 })];
  expect(words(share(places, france))).toBe(
    'Fin 2018, le poids de l’industrie dans l’emploi salarié est plus grand à B (30,0 %) qu’à A (10,0 %). En France métropolitaine, il est de 12,6 %.',
  );
  expect(words(change(places, france))).toBe(
    'De 1998 à 2018, l’emploi salarié industriel a augmenté à B (+6,0 %) ; il a baissé à A (−6,1 %). En France métropolitaine, il a baissé de 22,0 %.',
  );
});

test('the first sector of each place, and a second that is close', () => {
  const industrial = { BE: 39.6, GU: 39, OQ: 15, FZ: 4, AZ: 2.4 };
  expect(words(sectors([place('A'), place('B', { sectors: industrial }), place('C')]))).toBe(
    'Fin 2018, le secteur qui emploie le plus de salariés est le tertiaire marchand à A (40,0 %) et à C (40,0 %) ; c’est l’industrie à B (39,6 %). Le deuxième suit à moins d’un point à B : le tertiaire marchand (39,0 %).',
  );
});

describe('local effects', () => {
  const said = (row: string, ...places: Place[]) => words(comparisonSentences(places, france)[row]!);

  test('each period is its own row', () => {
    const places = [place('A'), place('B', { effects: [effects(-4), effects(8), effects(0)] })];
    expect(said('effets-1998-2008', ...places)).toBe(
      'De 1998 à 2008, l’effet local est positif à A (+5,0 %) ; il est négatif à B (−4,0 %).',
    );
    expect(said('effets-2008-2018', ...places)).toBe(
      'De 2008 à 2018, l’effet local est positif à B (+8,0 %) ; il est négatif à A (−3,0 %).',
    );
    expect(said('effets-2019-2024', ...places)).toBe(
      'De 2019 à 2024, dans l’industrie privée, l’effet local n’atteint ni +2 % ni −2 % à A (+1,0 %) et à B (0,0 %).',
    );
  });

  test('few jobs at the start are a caution', () => {
    const corsica = place('Calvi', { effects: [effects(5), effects(5), effects(44, 291)] });
    expect(words(privateIndustry([corsica, place('A')]))).toContain(
      'Avec moins de 1 000 salariés au départ, un seul établissement suffit à faire ce pourcentage à Calvi.',
    );
  });

  test('what Urssaf does not see concludes nothing', () => {
    const partial = (name: string, percent: number) => place(name, { coverage: { percent, partial: true } });
    expect(words(privateIndustry([partial('Lamballe-Armor', 60), place('A')]))).toMatch(
      /L’Urssaf compte, pour cent postes industriels \(Flores, fin 2023\), 60 salariés privés à Lamballe-Armor : on n’en conclut rien pour ce lieu\.$/,
    );
    expect(words(privateIndustry([partial('Lamballe-Armor', 60), partial('Niort', 83)]))).toMatch(
      /60 salariés privés à Lamballe-Armor et 83 à Niort : on n’en conclut rien pour ces lieux\.$/,
    );
  });
});

test('places that share their first branch are together; a close second is named', () => {
  const vehicles = [
    { name: 'Matériels de transport', posts: 100 },
    { name: 'Chimie', posts: 96 },
  ];
  expect(words(branches([place('A'), place('B', { branches: vehicles }), place('C')]))).toBe(
    'Branche industrielle qui compte le plus de postes fin 2023 : industries alimentaires à A (400 postes) et à C (400 postes) ; matériels de transport à B (100 postes). La deuxième suit à moins de 5 % à B : chimie (96 postes).',
  );
  expect(words(branches([place('A', { branches: [] })]))).toContain('Flores n’y compte aucun poste industriel');
});

describe('levers and conditions', () => {
  const study = (title: string, levers: string[], conditions: string[] = []) => ({ study: { title, levers, conditions } });
  const said = (...places: Place[]) => words(comparisonSentences(places, france)['leviers']!);

  test('what all studies put forward, then what one alone does', () => {
    const places = [place('A', study('A', ['foncier', 'réseaux'])), place('B', study('B', ['foncier', 'mobilité et logement']))];
    expect(said(...places, place('C'))).toBe(
      'Leviers que les deux études mettent en avant : foncier. Par une seule étude : réseaux (A) ; mobilité et logement (B).',
    );
  });

  test('nothing in common is said too; what two of three share is in neither list', () => {
    const places = [place('A', study('A', ['x'])), place('B', study('B', ['x', 'y'])), place('C', study('C', ['y']))];
    expect(said(...places)).toBe('Aucun levier n’est mis en avant par les trois études à la fois.');
  });

  test('one study, or none', () => {
    expect(said(place('A'), place('B', study('B', ['x'])))).toBe('Un seul de ces lieux a son étude : B.');
    expect(said(place('A'), place('B'))).toBe('Aucun de ces lieux n’a son étude.');
  });
});
