import { describe, expect, it } from 'vitest';
import { normalise, wordsOf } from '../../src/search/normalise.ts';

const ROWS: [written: string, normalised: string][] = [
  // Elisions, both apostrophes
  ['l’industrie', 'industrie'],
  ["l'industrie", 'industrie'],
  ['L’Industrie', 'industrie'],
  ['d’abord', 'abord'],
  ['qu’on', 'on'],
  ['j’achète', 'achète'],
  ['n’est', 'est'],
  ['s’en', 'en'],
  ['c’est', 'est'],
  ['m’a', 'a'],
  ['t’écoute', 'écoute'],
  ['jusqu’à', 'à'],
  ['lorsqu’ils', 'ils'],
  ['puisqu’elle', 'elle'],
  ['quoiqu’un', 'un'],
  ['d’« industrie »', 'industrie'],
  ['l’', ''],
  ['lʼusine', 'usine'],
  // Words an apostrophe does not part, and words it does
  ['aujourd’hui', 'aujourdhui'],
  ["Aujourd'hui", 'aujourdhui'],
  ['prud’hommes', 'prudhommes'],
  ['presqu’île', 'presquîle'],
  ['Lab’Innovation', 'lab innovation'],
  ['Mobi’zh', 'mobi zh'],
  ['quelqu’un', 'quelqu un'],
  // Ligatures, accents, capitals, decomposed letters
  ['main-d’œuvre', 'main oeuvre'],
  ['ŒUVRE', 'oeuvre'],
  ['curriculum vitæ', 'curriculum vitae'],
  ['Étrelles', 'étrelles'],
  ['E\u0301trelles', 'étrelles'],
  ['ﬁlière', 'filière'],
  // Hyphens and dashes
  ['Saint-Nazaire', 'saint nazaire'],
  ['Saint\u2011Nazaire', 'saint nazaire'],
  ['Saint\u2010Nazaire', 'saint nazaire'],
  ['1998\u20132018', '1998 2018'],
  ['usine\u2014atelier', 'usine atelier'],
  ['eau-de-vie', 'eau de vie'],
  ['in\u00ADdus\u00ADtrie', 'industrie'],
  // Numbers
  ['2 400', '2400'],
  ['2\u00A0400', '2400'],
  ['2\u202F400', '2400'],
  ['2\u2009400', '2400'],
  ['2.400', '2400'],
  ['2400', '2400'],
  ['1 234 567', '1234567'],
  ['12,5', '12v5'],
  ['12.5', '12v5'],
  ['7\u202F720,5', '7720v5'],
  ['en 2023 450 salariés', 'en 2023 450 salariés'],
  ['2019, 2020', '2019 2020'],
  ['\u221213', '13'],
  // Units and signs
  ['3,5\u202F%', '3v5 pourcent'],
  ['3,5 pour cent', '3v5 pourcent'],
  ['pour\u00A0cent', 'pourcent'],
  ['4,7 M€', '4v7 millions euros'],
  ['4,7\u00A0millions d’euros', '4v7 millions euros'],
  ['2 Md€', '2 milliards euros'],
  ['540 000 €', '540000 euros'],
  ['7\u202F720\u00A0m²', '7720 m2'],
  ['CO₂', 'co2'],
  ['1ᵉʳ', '1er'],
  ['XIXᵉ', 'xixe'],
  ['n°\u00A05', 'n 5'],
  // Punctuation
  ['S.A.S. Lactalis', 'sas lactalis'],
  ['(usine), atelier…', 'usine atelier'],
  ['et/ou', 'et ou'],
  ['', ''],
];

describe('normalise', () => {
  it.each(ROWS)('%j becomes %j', (written, normalised) => {
    expect(normalise(written)).toBe(normalised);
  });

  it.each(ROWS)('what %j becomes stays as it is', (_, normalised) => {
    expect(normalise(normalised)).toBe(normalised);
  });
});

describe('wordsOf', () => {
  it('tells where each word was written, its elided article left out', () => {
    const text = 'L’industrie perd 2\u202F400\u00A0emplois à Saint\u2011Nazaire.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'industrie',
      'perd',
      '2\u202F400',
      'emplois',
      'à',
      'Saint',
      'Nazaire',
    ]);
  });

  it('gives both words of a unit the same place', () => {
    expect(wordsOf('5 M€').slice(1)).toEqual([
      { text: 'millions', start: 2, end: 4 },
      { text: 'euros', start: 2, end: 4 },
    ]);
  });

  it('never joins numbers across a line break', () => {
    expect(normalise('en 12\n400')).toBe('en 12 400');
  });
});
