import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { departementOf } from '../../src/communes/commune.ts';
import { indexParts } from '../../src/communes/index-parts.ts';
import { startsOf } from '../../src/communes/normalise-name.ts';
import { decodeCommunes, decodeDirectory, DIRECTORY } from '../../src/communes/part-text.ts';
import { communesOf } from '../../src/layouts/communes.ts';
import { corpus } from '../content/published.ts';

const all = communesOf(corpus);
const parts = indexParts(all);
const weight = (name: string) => gzipSync(parts.get(name)!, { level: 9 }).length;
const names = [...parts.keys()].filter((name) => name.startsWith('n-'));
const departements = [...parts.keys()].filter((name) => name.startsWith('d-'));

/** Directory and one part, compressed. */
const FIRST_ANSWER = 40_000;

describe('the index of all communes', () => {
  test('a first answer costs little: the directory and the heaviest part', () => {
    const heaviest = Math.max(...[...parts.keys()].filter((name) => name !== DIRECTORY).map(weight));
    console.info(`annuaire ${weight(DIRECTORY)}, plus lourde partie ${heaviest} octets compressés, ${parts.size} parties`);
    expect(weight(DIRECTORY)).toBeGreaterThan(1000);
    expect(weight(DIRECTORY) + heaviest).toBeLessThanOrEqual(FIRST_ANSWER / 2);
  });

  test('does not depend on the order of the communes', () => {
    expect([...indexParts([...all].reverse())]).toEqual([...parts]);
  });

  test('has names of files any system takes', () => {
    expect([...parts.keys()].filter((name) => !/^(?:debut|n-[a-z]+|d-\d[\dab]\d?)$/.test(name))).toEqual([]);
    expect(new Set(parts.keys()).size).toBe(parts.size);
  });

  test('holds every commune in the part of its département, and in that of its name', () => {
    const held = (list: string[]) => new Map(list.map((name) => [name, decodeCommunes(parts.get(name)!)]));
    const byDepartement = held(departements);
    expect([...byDepartement.values()].flat()).toHaveLength(all.length);
    for (const { code } of all) {
      const part = byDepartement.get(`d-${departementOf(code).toLowerCase()}`)!;
      if (!part.some((commune) => commune.code === code)) expect.fail(code);
    }
    const byName = new Set([...held(names).values()].flat().map(({ code }) => code));
    const { heads } = decodeDirectory(parts.get(DIRECTORY)!);
    const headed = new Set([...heads.values()].flatMap(({ communes }) => communes.map(({ code }) => code)));
    expect(all.filter(({ code }) => !byName.has(code) && !headed.has(code))).toEqual([]);
  });

  test('gives at once what is too short for one part', () => {
    const { heads, starts } = decodeDirectory(parts.get(DIRECTORY)!);
    expect([...heads.keys()]).toEqual(expect.arrayContaining(['s', 'sa', 'saint', 'v']));
    expect(heads.get('saint')!.total).toBe(all.filter(({ name }) => startsOf(name).some(({ key }) => key.startsWith('saint'))).length);
    expect([...starts].sort()).toEqual(starts);
  });
});
