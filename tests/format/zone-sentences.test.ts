import { describe, expect, test } from 'vitest';
import { plainText, type Sentence } from '../../src/format/sentence.ts';
import {
  type Branches,
  industryChanges,
  industryNow,
  industryPosts,
  industryRank,
  industryReading,
  industryTitle,
  moves,
  smallChangeNote,
  specificBranch,
  strongestBranch,
  threeBranches,
  times,
  unemploymentAbsent,
  unemploymentNow,
  unemploymentReading,
  unemploymentSide,
  unemploymentSince,
  unemploymentTitle,
} from '../../src/format/zone-sentences.ts';

// Ordinary spaces, so that expectations can be typed.
const words = (text: string | Sentence | undefined) =>
  (typeof text === 'string' ? text : plainText(text ?? [])).replace(/[\u00A0\u202F]/g, ' ');

const at = (quarter: string, zone: number, france: number) => ({ quarter, zone, france, gap: Math.round(10 * (zone - france)) / 10 });
const series = (first: [number, number], last: [number, number]) => ({
  first: at('2003-T1', ...first),
  last: at('2025-T4', ...last),
});

describe('unemployment today', () => {
  test.each([
    [[4.2, 7.9], 'est de 4,2 % au 4ᵉ trimestre 2025, celui de la France de 7,9 %, soit 3,7 points de moins dans la zone.'],
    [[9, 7.9], 'est de 9,0 % au 4ᵉ trimestre 2025, celui de la France de 7,9 %, soit 1,1 point de plus dans la zone.'],
    [[8.4, 7.9], 'est de 8,4 % au 4ᵉ trimestre 2025, celui de la France de 7,9 %, soit 0,5 point de plus dans la zone.'],
    [[7.5, 7.9], 'est de 7,5 % au 4ᵉ trimestre 2025, celui de la France de 7,9 % : l’écart n’atteint pas un demi-point.'],
    [[7.9, 7.9], 'est de 7,9 % au 4ᵉ trimestre 2025, celui de la France de 7,9 % : les deux sont égaux.'],
  ] as [[number, number], string][])('%j against France', (rates, end) => {
    expect(words(unemploymentNow(series([0, 0], rates), 'd’Oloron'))).toBe(`Le taux de chômage de la zone d’emploi d’Oloron ${end}`);
  });
});

describe('the gap since the start', () => {
  test.each([
    [[3.8, 8.4], [4.2, 7.9], 'inférieur de 4,6 points à celui de la France ; depuis, l’écart s’est réduit de 0,9 point.'],
    [[3.8, 8.4], [2, 8], 'inférieur de 4,6 points à celui de la France ; depuis, l’écart s’est creusé de 1,4 point.'],
    [[12, 8.4], [10, 7.9], 'supérieur de 3,6 points à celui de la France ; depuis, l’écart s’est réduit de 1,5 point.'],
    [[9, 8.4], [7, 7.9], 'supérieur de 0,6 point à celui de la France ; depuis, l’ordre s’est inversé.'],
    [[5, 8.4], [4.6, 7.9], 'inférieur de 3,4 points à celui de la France ; depuis, l’écart a peu varié, de moins d’un demi-point.'],
    [[9, 8.4], [7.9, 7.9], 'supérieur de 0,6 point à celui de la France ; depuis, l’écart s’est réduit de 0,6 point.'],
  ] as [[number, number], [number, number], string][])('from %j to %j', (first, last, end) => {
    expect(words(unemploymentSince(series(first, last)))).toBe(`Au 1ᵉʳ trimestre 2003, le taux de la zone était ${end}`);
  });

  test.each([
    [
      [8.6, 8.4],
      [7.5, 7.9],
    ],
    [
      [8.4, 8.4],
      [7.9, 7.9],
    ],
  ] as [[number, number], [number, number]][])('is not read while it is small: %j then %j', (first, last) => {
    expect(words(unemploymentSince(series(first, last)))).toBe('Au 1ᵉʳ trimestre 2003, l’écart n’atteignait pas un demi-point.');
  });

  test('starts from equality', () => {
    expect(words(unemploymentSince(series([8.4, 8.4], [9, 7.9])))).toBe(
      'Au 1ᵉʳ trimestre 2003, les deux taux étaient égaux ; depuis, l’écart s’est creusé de 1,1 point.',
    );
  });
});

describe('the side of France’s rate', () => {
  test.each([
    [92, 0, 'Il est resté inférieur à celui de la France à chacun des 92 trimestres de la série.'],
    [0, 92, 'Il est resté supérieur à celui de la France à chacun des 92 trimestres de la série.'],
    [60, 32, 'Comparé à celui de la France sur les 92 trimestres de la série, il a été inférieur pendant 60 et supérieur pendant 32.'],
    [
      60,
      30,
      'Comparé à celui de la France sur les 92 trimestres de la série, il a été inférieur pendant 60, supérieur pendant 30 et égal pendant 2.',
    ],
    [0, 90, 'Comparé à celui de la France sur les 92 trimestres de la série, il a été supérieur pendant 90 et égal pendant 2.'],
  ])('%i quarters under, %i over', (under, over, sentence) => {
    expect(words(unemploymentSide({ quarters: 92, under, over }))).toBe(sentence);
  });
});

test('where unemployment is not measured, it is said', () => {
  expect(words(unemploymentAbsent('Guyane'))).toBe(
    'Le chômage n’est pas mesuré par zone d’emploi en Guyane : l’Insee n’y publie pas de taux localisé à cette échelle.',
  );
});

test('the figure’s title is the gap, not a judgement', () => {
  expect(words(unemploymentTitle(series([0, 0], [4.2, 7.9])))).toBe(
    'Un taux de chômage inférieur de 3,7 points à celui de la France au dernier trimestre de 2025',
  );
  expect(words(unemploymentTitle(series([0, 0], [9.9, 7.9])))).toBe(
    'Un taux de chômage supérieur de 2,0 points à celui de la France au dernier trimestre de 2025',
  );
  expect(words(unemploymentTitle(series([0, 0], [8, 7.9])))).toBe(
    'Un taux de chômage à moins d’un demi-point de celui de la France au dernier trimestre de 2025',
  );
  expect(words(unemploymentReading(series([3.8, 8.4], [0, 0])))).toBe(
    'au 1ᵉʳ trimestre 2003, le taux était de 3,8 % dans la zone et de 8,4 % en France.',
  );
});

describe('industry', () => {
  test('its share stands beside that of the mainland', () => {
    expect(words(industryNow({ year: 2018, jobs: 12090, share: 34.0976, mainlandShare: 12.552 }, 'des Herbiers'))).toBe(
      'Fin 2018, l’industrie compte 12 090 salariés dans la zone d’emploi des Herbiers, soit 34,1 % de l’emploi salarié, contre 12,6 % en France métropolitaine.',
    );
    expect(words(industryNow({ year: 2018, jobs: 1, share: 0.1, mainlandShare: 12.552 }, 'du Blanc'))).toContain('compte 1 salarié dans');
  });

  test.each([
    [1, 'au 1ᵉʳ rang sur 305.'],
    [13, 'au 13ᵉ rang sur 305.'],
  ])('rank %i is a position, with its measure', (position, end) => {
    expect(words(industryRank({ position, among: 305 }))).toBe(`Par la part de l’industrie dans l’emploi salarié, la zone est ${end}`);
  });

  test.each([
    [6, 'progresse de 6,0 %'],
    [-21.6, 'recule de 21,6 %'],
    [1.94, 'varie peu (+1,9 %)'],
    [1.96, 'progresse de 2,0 %'],
    [-1.24, 'varie peu (−1,2 %)'],
    [0, 'varie peu (0,0 %)'],
    [2, 'progresse de 2,0 %'],
    [-2, 'recule de 2,0 %'],
    [101.57, 'progresse de 101,6 %'],
  ])('%d is said with a verb and a threshold', (change, said) => {
    expect(words(moves(change))).toBe(said);
  });

  const changes = [
    { from: 1998, to: 2018, zone: 5.98, all: -21.61 },
    { from: 2008, to: 2018, zone: -1.24, all: -11.46 },
  ];

  test('changes stand beside those of all zones, without a cause', () => {
    expect(words(industryChanges(changes))).toBe(
      'De 1998 à 2018, l’emploi salarié industriel y progresse de 6,0 % ; dans l’ensemble des zones d’emploi, il recule de 21,6 %. De 2008 à 2018, il y varie peu (−1,2 %) ; dans l’ensemble, il recule de 11,5 %.',
    );
  });

  test('the threshold is told where it is used, and only there', () => {
    expect(words(smallChangeNote(changes))).toBe('« Varie peu » : moins de 2 %, en plus ou en moins.');
    expect(smallChangeNote([changes[0]!])).toBeUndefined();
  });

  test('Flores is read beside, not after', () => {
    expect(words(industryPosts({ posts: 11912, share: 32.586, quotient: 2.6466 }))).toBe(
      'Fin 2023, Flores, qui compte des postes chez tous les employeurs, en trouve 11 912 dans l’industrie : 32,6 % des postes de la zone, 2,6 fois la part française. C’est une autre source, à lire à côté de la précédente et non à sa suite.',
    );
  });

  test('the figure’s title and reading are those of its ends', () => {
    const years = [
      { year: 1998, jobs: 11408, share: 41.309, mainlandShare: 18.5 },
      { year: 2018, jobs: 12090, share: 34.098, mainlandShare: 12.6 },
    ];
    expect(words(industryTitle(years))).toBe('L’industrie occupe 34,1 % des salariés fin 2018, 41,3 % fin 1998');
    expect(words(industryReading(years[0]!))).toBe('fin 1998, l’industrie comptait 11 408 salariés dans la zone.');
  });
});

describe('branches', () => {
  const branch = (code: string, name: string, posts: number, quotient: number) => ({ code, name, posts, share: 1, quotient });
  const food = branch('CA', 'Industries alimentaires', 600, 6.44);
  const chips = branch('CI', 'Informatique, électronique, optique', 300, 8.18);
  const held = (more: Partial<Branches>): Branches => ({
    posts: { posts: 1000 },
    branches: [food, chips],
    strongest: food,
    mostSpecific: chips,
    ...more,
  });

  test('the largest follows a colon', () => {
    expect(words(strongestBranch(held({})))).toBe(
      'La branche industrielle qui compte le plus de postes fin 2023 : industries alimentaires (600 postes, 60,0 % des postes industriels de la zone).',
    );
    expect(words(strongestBranch(held({ strongest: undefined, branches: [] })))).toBe('Flores n’y compte aucun poste industriel fin 2023.');
  });

  test('the most specific is another, the same, or none', () => {
    expect(words(specificBranch(held({})))).toBe(
      'La plus spécifique parmi celles d’au moins 200 postes : informatique, électronique, optique, dont la part dans l’ensemble des postes est 8,2 fois celle qu’elle a en France.',
    );
    expect(words(specificBranch(held({ mostSpecific: food })))).toBe(
      'C’est aussi la plus spécifique parmi celles d’au moins 200 postes : sa part dans l’ensemble des postes est 6,4 fois celle qu’elle a en France.',
    );
    expect(words(specificBranch(held({ mostSpecific: { ...food, quotient: 0.98 } })))).toBe(
      'Aucune branche industrielle d’au moins 200 postes n’y a une part supérieure à celle qu’elle a en France.',
    );
    expect(words(specificBranch(held({ mostSpecific: undefined })))).toBe(
      'Aucune branche industrielle n’y atteint 200 postes : aucune n’est dite spécifique.',
    );
  });

  test('the three largest are added up where there are more', () => {
    const four = [food, chips, branch('CE', 'Chimie', 60, 1), branch('CF', 'Pharmacie', 40, 1)];
    expect(words(threeBranches(held({ branches: four })))).toBe('Les trois premières réunissent 96,0 % des postes industriels.');
    expect(threeBranches(held({}))).toBeUndefined();
  });

  test.each([
    [2.65, '2,6 fois'],
    [0.68, '0,7 fois'],
    [110.8, '111 fois'],
  ])('a ratio of %d is %s', (quotient, said) => {
    expect(words(times(quotient))).toBe(said);
  });
});
