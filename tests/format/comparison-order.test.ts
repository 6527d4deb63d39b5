import { describe, expect, test } from 'vitest';
import { bySign, type Measured, nearGroups, ordered } from '../../src/format/comparison-order.ts';
import { percent, plainText, say } from '../../src/format/sentence.ts';

const at = (name: string, value: number, where = `à ${name}`): Measured => ({ name, at: where, shown: percent(value) });
/** Ordinary spaces read better here. */
const words = (sentence: Parameters<typeof plainText>[0]) => plainText(sentence).replace(/[\u00A0\u202F]/g, ' ');
const order = (...places: Measured[]) =>
  words(ordered(places, { subject: 'le chômage', from: 'lowest', more: 'plus bas', gap: { least: 0.5, words: 'un demi-point' } }));

describe('places in order', () => {
  test('the lowest is set against the others', () => {
    expect(order(at('Cognac', 7.2), at('Vitré', 4.2), at('Cholet', 5.6))).toBe(
      'le chômage est plus bas à Vitré (4,2 %) qu’à Cholet (5,6 %) et à Cognac (7,2 %).',
    );
  });

  test('« que » loses its vowel before another only', () => {
    expect(order(at('Vitré', 4), at('Le Mans', 5, 'au Mans'))).toContain('qu’au Mans');
    expect(order(at('Vitré', 4), at('La Maurienne', 5, 'en Maurienne'))).toContain('qu’en Maurienne');
    expect(order(at('Vitré', 4), at('Le Chablais', 5, 'dans le Chablais'))).toContain('que dans le Chablais');
    expect(order(at('Vitré', 4), at('Côte', 5, 'sur la Côte'))).toContain('que sur la Côte');
  });

  test('a gap as large as the threshold is a gap, a smaller one is not: 4,5 − 4,0 computes as 0,5', () => {
    expect(order(at('A', 4), at('B', 4.5))).toBe('le chômage est plus bas à A (4,0 %) qu’à B (4,5 %).');
    expect(order(at('A', 4.1), at('B', 4.5))).toBe(
      'le chômage est voisin à A (4,1 %) et à B (4,5 %) : l’écart n’atteint pas un demi-point.',
    );
    expect(order(at('A', 4.14), at('B', 4.56))).toContain('plus bas à A (4,1 %) qu’à B (4,6 %)');
  });

  test('neighbours are said to be, wherever they stand', () => {
    expect(order(at('A', 4), at('B', 4.2), at('C', 6))).toBe(
      'le chômage est plus bas à A (4,0 %) et à B (4,2 %) qu’à C (6,0 %). Entre A et B, l’écart n’atteint pas un demi-point.',
    );
    expect(order(at('A', 4), at('B', 6.2), at('C', 6))).toBe(
      'le chômage est plus bas à A (4,0 %) qu’à C (6,0 %) et à B (6,2 %). Entre C et B, l’écart n’atteint pas un demi-point.',
    );
    expect(order(at('A', 5.9), at('B', 5.9), at('C', 7))).toContain('A et B sont au même niveau.');
  });

  test('all the same, or near one to the next', () => {
    expect(order(at('A', 5.9), at('B', 5.9))).toBe('le chômage est au même niveau à A et à B : 5,9 %.');
    expect(order(at('A', 5), at('B', 5.4), at('C', 5.8))).toBe(
      'le chômage est voisin à A (5,0 %), à B (5,4 %) et à C (5,8 %) : l’écart d’un lieu au suivant n’atteint pas un demi-point.',
    );
  });

  test('alone, a place is compared with none', () => {
    expect(order(at('A', 5))).toBe('le chômage est de 5,0 % à A.');
  });

  test('from the highest, the greatest comes first', () => {
    const places = [at('A', 10), at('B', 30), at('C', 20)];
    const sentence = ordered(places, { subject: 'le poids', from: 'highest', more: 'plus grand', gap: { least: 1, words: 'un point' } });
    expect(words(sentence)).toBe('le poids est plus grand à B (30,0 %) qu’à C (20,0 %) et à A (10,0 %).');
  });

  test('groups never put places further than the gap side by side', () => {
    const groups = nearGroups([at('A', 1), at('B', 1.4), at('C', 2), at('D', 1.8)], { least: 0.5 });
    expect(groups.map((group) => group.map(({ name }) => name))).toEqual([['A', 'B', 'D', 'C']]);
    expect(nearGroups([at('A', 1), at('B', 1.5)], { least: 0.5 })).toHaveLength(2);
  });
});

describe('places by sign', () => {
  const signs = (...places: Measured[]) =>
    words(
      bySign(places, {
        subject: 'l’emploi',
        pronoun: 'il',
        up: 'a augmenté',
        down: 'a baissé',
        flat: say`a varié de moins de ${percent(2, { decimals: 0 })}`,
        least: 2,
      }),
    );
  const change = (name: string, value: number): Measured => ({ name, at: `à ${name}`, shown: percent(value, { signed: true }) });

  test('each direction is a clause, the pronoun stands for the subject', () => {
    expect(signs(change('A', -6), change('B', 6), change('C', 0.4), change('D', -13))).toBe(
      'l’emploi a augmenté à B (+6,0 %) ; il a varié de moins de 2 % à C (+0,4 %) ; il a baissé à A (−6,0 %) et à D (−13,0 %).',
    );
  });

  test('one direction is one clause; the threshold itself is not small', () => {
    expect(signs(change('A', 2), change('B', 3))).toBe('l’emploi a augmenté à B (+3,0 %) et à A (+2,0 %).');
    expect(signs(change('A', -1.9))).toBe('l’emploi a varié de moins de 2 % à A (−1,9 %).');
  });
});
