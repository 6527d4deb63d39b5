import { describe, expect, test } from 'vitest';
import { nextName, typist } from '../../src/scripts/next-name.ts';

const ZONES = ['Alençon', 'Le Mans', 'Évry', 'Étampes', 'Vitré', 'La Rochelle', 'L’Aigle', 'Saint-Étienne', 'Vire Normandie'];
const found = (typed: string, from = -1) => ZONES[nextName(ZONES, typed, from)];

describe('the next name', () => {
  test('begins with what is typed, accents, case, hyphens and apostrophes aside', () => {
    expect([found('vit'), found('etam'), found('ÉV'), found('saint e'), found("l'a"), found('l’a')]).toEqual([
      'Vitré',
      'Étampes',
      'Évry',
      'Saint-Étienne',
      'L’Aigle',
      'L’Aigle',
    ]);
  });

  test('is the one read while its letters go on, the next one for the same letter again', () => {
    const vitre = ZONES.indexOf('Vitré');
    expect(found('vi', vitre)).toBe('Vitré');
    expect(found('v', vitre)).toBe('Vire Normandie');
    expect(found('vv', ZONES.indexOf('Vire Normandie'))).toBe('Vitré');
    expect(found('vv', vitre)).toBe('Vire Normandie');
  });

  test('may begin by a later word, if none begins by its first: a year among quarters', () => {
    expect(found('nor')).toBe('Vire Normandie');
    const quarters = ['4ᵉ trimestre 2014', '1ᵉʳ trimestre 2015', '2ᵉ trimestre 2015'];
    expect(nextName(quarters, '2015', 0)).toBe(1);
    expect(nextName(['2014', '2015', '2016'], '2016', 0)).toBe(2);
  });

  test('is none where none begins so', () => expect(nextName(ZONES, 'xq', 2)).toBe(-1));
});

test('letters typed without a pause make one name; a key or a space alone is none', () => {
  const typed = typist();
  const key = (name: string, timeStamp: number) => typed({ key: name, timeStamp } as KeyboardEvent);
  expect([key('Tab', 0), key(' ', 10), key('l', 20), key('a', 300), key(' ', 600), key('r', 900), key('v', 2500)]).toEqual([
    null,
    null,
    'l',
    'la',
    'la ',
    'la r',
    'v',
  ]);
});
