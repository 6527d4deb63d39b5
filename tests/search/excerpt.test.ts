import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';
import { wordsOf } from '../../src/search/normalise.ts';

/** The excerpt around the words whose normalised form is listed, marks in square brackets. */
function shown(text: string, ...matched: string[]): string {
  const places = wordsOf(text).flatMap((word, i) => (matched.includes(word.text) ? [i] : []));
  return excerpt(text, places)
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');
}

const FILLER = 'mot '.repeat(60);

describe('excerpt', () => {
  it('marks the words as printed, without their article', () => {
    expect(shown('L’industrie perd 2\u202F400\u00A0emplois à Saint\u2011Nazaire.', 'industrie', '2400', 'nazaire')).toBe(
      'L’[industrie] perd [2\u202F400]\u00A0emplois à Saint\u2011[Nazaire].',
    );
  });

  it('makes one mark of neighbours', () => {
    expect(shown('Le foncier industriel et la main-d’œuvre.', 'foncier', 'industriel', 'main', 'oeuvre')).toBe(
      'Le [foncier industriel] et la [main-d’œuvre].',
    );
  });

  it('does not mark across punctuation', () => {
    expect(shown('Le foncier, industriel.', 'foncier', 'industriel')).toBe('Le [foncier], [industriel].');
  });

  it('begins with the sentence and says so when it cannot', () => {
    expect(shown(`${FILLER}fin. L’usine ferme.`, 'ferme')).toBe('L’usine [ferme].');
    expect(shown(`${FILLER}l’usine ferme.`, 'ferme')).toMatch(/^…\u00A0mot mot .*l’usine \[ferme\]\.$/);
  });

  it('never parts an elision or a number from its word', () => {
    expect(shown(`${FILLER}l’usine ${'mot '.repeat(4)}ferme.`, 'ferme')).toMatch(/^…\u00A0l’usine mot/);
    expect(shown(`ferme ${'mot '.repeat(28)}7\u202F720\u00A0m² ${FILLER}`, 'ferme')).toMatch(/7\u202F720\u00A0m²…$/);
  });

  it('ends with its block', () => {
    expect(shown('Une phrase assez longue dit que l’usine ferme ici\nPorteurs : personne', 'ferme')).toBe(
      'Une phrase assez longue dit que l’usine [ferme] ici',
    );
  });

  it('does not take an abbreviation for the end of a sentence', () => {
    expect(shown(`Selon J. Rozé, ${'mot '.repeat(3)}ferme.`, 'ferme')).toBe('Selon J. Rozé, mot mot mot [ferme].');
  });

  it('chooses where the most different words are', () => {
    expect(shown(`Le foncier, le foncier. ${FILLER}. Le foncier industriel.`, 'foncier', 'industriel')).toBe('Le [foncier industriel].');
  });

  it('is the beginning of the text when no word of it matches', () => {
    expect(shown(`Début. ${FILLER}`)).toMatch(/^Début\. mot/);
    expect(excerpt('', [])).toEqual([]);
    expect(excerpt('…', [])).toEqual([{ text: '…', marked: false }]);
  });

  it('ignores places the text does not have', () => {
    expect(excerpt('Une usine.', [7, -1])).toEqual([{ text: 'Une usine.', marked: false }]);
  });
});
