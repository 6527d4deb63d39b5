import { beforeEach, describe, expect, test } from 'vitest';
import type { Commune } from '../../src/communes/commune.ts';
import { createFinder, type Finder } from '../../src/communes/finder.ts';
import { indexParts } from '../../src/communes/index-parts.ts';
import { lookUp, searchable } from '../../src/communes/lookup.ts';
import { startsOf } from '../../src/communes/normalise-name.ts';
import { queryOf } from '../../src/communes/query.ts';
import { communesOf } from '../../src/layouts/communes.ts';
import { corpus } from '../content/published.ts';

const all = communesOf(corpus);
const parts = indexParts(all);
const ready = [...all].sort((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1)).map(searchable);

let loaded: string[];
let finder: Finder;
beforeEach(() => {
  loaded = [];
  finder = createFinder((part) => {
    loaded.push(part);
    const text = parts.get(part);
    return text === undefined ? Promise.reject(new Error(part)) : Promise.resolve(text);
  });
});

const codes = (communes: Commune[]) => communes.map(({ code }) => code);
const first = async (text: string) => {
  const [commune] = (await finder.find(text)).communes;
  return commune && `${commune.name} ${commune.code}`;
};

describe('a commune is found', () => {
  test.each([
    ['vitré', 'Vitré 35360'],
    ['VITRE', 'Vitré 35360'],
    ['st nazaire', 'Saint-Nazaire 44184'],
    ['saintnazaire', 'Saint-Nazaire 44184'],
    ['nazaire', 'Saint-Nazaire 44184'],
    ['l hay les roses', "L'Haÿ-les-Roses 94038"],
    ["L'Haÿ‑les‑Roses", "L'Haÿ-les-Roses 94038"],
    ['herbiers', 'Les Herbiers 85109'],
    ['mans', 'Le Mans 72181'],
    ['oeuilly', 'Œuilly 51410'],
    ['y', 'Y 80829'],
    ['eu', 'Eu 76255'],
    ['bu', 'Bû 28064'],
    ['cognac 16', 'Cognac 16102'],
    ['ste colombe (25)', 'Sainte-Colombe 25515'],
    ['16102', 'Cognac 16102'],
    ['2a004', 'Ajaccio 2A004'],
    ['vitré 35500', 'Vitré 35360'],
    ['paris 15e', 'Paris 75056'],
    ['mamoudzou', 'Mamoudzou 97611'],
  ])('« %s » → %s', async (typed, expected) => {
    expect(await first(typed)).toBe(expected);
  });

  test('by any of its words, whichever part holds it', async () => {
    const sample = all.filter((_, index) => index % 97 === 0);
    for (const { name } of sample) {
      for (const { key } of startsOf(name)) {
        const { total } = await finder.find(key);
        if (total === 0) expect.fail(`${name} : ${key}`);
      }
    }
    expect(sample.length).toBeGreaterThan(300);
  });

  test('as if the index were in one piece, at each letter typed', async () => {
    const typed = ['sainte-colombe', 'villeneuve', 'la chapelle', 'montreuil', 'les herbiers', 'st-jean-de', 'qu', 'xo', 'zz', 'wy'];
    for (const text of typed.flatMap((word) => [...word].map((_, index) => word.slice(0, index + 1)))) {
      const { key } = queryOf(text);
      const { communes, total } = await finder.find(text);
      const whole = lookUp(key, ready);
      expect([text, total, codes(communes)]).toEqual([text, whole.total, codes(whole.communes)]);
    }
  });
});

describe('what is loaded', () => {
  test('is the directory and one part for a first answer, and nothing twice', async () => {
    await finder.find('vitré');
    expect(loaded).toHaveLength(2);
    await finder.find('vitré');
    await finder.find('v');
    expect(loaded).toHaveLength(2);
  });

  test('is the directory alone for a letter, nothing for none', async () => {
    expect((await finder.find(' ')).asked).toBe('nothing');
    expect((await finder.find('97')).asked).toBe('nothing');
    expect(loaded).toEqual([]);
    expect((await finder.find('s')).communes).toHaveLength(8);
    expect(loaded).toEqual(['debut']);
  });

  test('is asked for again after a failure', async () => {
    let broken = true;
    const other = createFinder((part) => (broken ? Promise.reject(new Error(part)) : Promise.resolve(parts.get(part)!)));
    await expect(other.find('vitré')).rejects.toThrow('debut');
    broken = false;
    expect((await other.find('vitré')).meant?.code).toBe('35360');
  });
});

test('homonyms are told apart: all are given, a number chooses', async () => {
  const many = await finder.find('sainte-colombe');
  expect(many.communes.filter(({ name }) => name === 'Sainte-Colombe')).toHaveLength(12);
  expect(many.meant).toBeUndefined();
  const one = await finder.find('sainte-colombe 05');
  expect(one.meant?.code).toBe('05135');
});

test('a postal code that is no commune’s code finds nothing', async () => {
  expect(await finder.find('35500')).toEqual({ asked: 'code', communes: [], total: 0, meant: undefined });
  expect((await finder.find('20000')).total).toBe(0);
});
