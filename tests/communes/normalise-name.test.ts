import { expect, test } from 'vitest';
import { startsOf, typedWords, wordsOf } from '../../src/communes/normalise-name.ts';

test.each([
  ["L'Haÿ-les-Roses", ['l', 'hay', 'les', 'roses']],
  ['L’Haÿ‑les‑Roses', ['l', 'hay', 'les', 'roses']],
  ['Œuilly', ['oeuilly']],
  ['ŒUILLY', ['oeuilly']],
  ['Saint-Étienne-du-Rouvray', ['saint', 'etienne', 'du', 'rouvray']],
  ['Bors (Canton de Tude-et-Lavalette)', ['bors', 'canton', 'de', 'tude', 'et', 'lavalette']],
  ['Y', ['y']],
  ['  ', []],
])('« %s » is read without case, accent or sign', (written, words) => {
  expect(wordsOf(written)).toEqual(words);
});

test.each([
  ['st-nazaire', 'saint nazaire'],
  ['STE COLOMBE', 'sainte colombe'],
  ['Stes-Maries', 'saintes maries'],
  ['pont-st-esprit', 'pont saint esprit'],
  ['st ', 'saint'],
  ['st.', 'saint'],
  ['st', 'st'],
  ['Steenvoorde', 'steenvoorde'],
])('« %s » typed is « %s »', (typed, words) => {
  expect(typedWords(typed).join(' ')).toBe(words);
});

test('a name begins at its start, after its article, and at each word that means something', () => {
  expect(startsOf("L'Abergement-de-Varey")).toEqual([
    { key: 'labergementdevarey', inside: false },
    { key: 'abergementdevarey', inside: false },
    { key: 'varey', inside: true },
  ]);
  expect(startsOf('Saint-Nazaire').map(({ key }) => key)).toEqual(['saintnazaire', 'nazaire']);
  expect(startsOf('Les')).toEqual([{ key: 'les', inside: false }]);
});
