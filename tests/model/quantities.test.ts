import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problems.ts';
import { compute, type Operation, type Quantity, rankOf } from '../../src/model/quantities.ts';
import { resolveQuantities } from '../../src/model/resolve.ts';
import type { Declaration, Text } from '../../src/model/studies.ts';
import { jobs } from './small-datasets.ts';

const quantity = (value: number, unit: string, decimals = 0): Quantity => ({
  id: 'x',
  value,
  unit,
  decimals,
  period: '2018',
  perimeter: 'zone',
  reliability: 'read',
  origins: [],
});

describe('a computation', () => {
  test.each<[Operation, [number, string][], number, string]>([
    [
      'difference',
      [
        [110, 'emplois'],
        [100, 'emplois'],
      ],
      10,
      'emplois',
    ],
    [
      'difference',
      [
        [7.9, '%'],
        [7.2, '%'],
      ],
      0.7,
      'points',
    ],
    [
      'variation',
      [
        [110, 'emplois'],
        [100, 'emplois'],
      ],
      10,
      '%',
    ],
    [
      'variation',
      [
        [90, 'emplois'],
        [100, 'emplois'],
      ],
      -10,
      '%',
    ],
    [
      'part',
      [
        [21, 'emplois'],
        [100, 'emplois'],
      ],
      21,
      '%',
    ],
    [
      'somme',
      [
        [1, 'emplois'],
        [2, 'emplois'],
        [3, 'emplois'],
      ],
      6,
      'emplois',
    ],
    [
      'rapport',
      [
        [3, 'emplois'],
        [2, 'emplois'],
      ],
      1.5,
      'fois',
    ],
  ])('%s of %j is %d %s', (operation, operands, value, unit) => {
    const result = compute(
      operation,
      operands.map(([number, of]) => quantity(number, of)),
    );
    expect(result.value).toBeCloseTo(value, 9);
    expect(result.unit).toBe(unit);
  });

  test.each<[Operation, [number, string][], RegExp]>([
    [
      'difference',
      [
        [1, 'emplois'],
        [1, 'habitants'],
      ],
      /unités diffèrent/,
    ],
    [
      'part',
      [
        [1, 'M€'],
        [1, 'Md€'],
      ],
      /unités diffèrent/,
    ],
    [
      'somme',
      [
        [1, '%'],
        [1, '%'],
      ],
      /ne s’additionnent pas/,
    ],
    ['somme', [[1, 'emplois']], /au moins deux/],
    [
      'variation',
      [
        [1, '%'],
        [1, '%'],
      ],
      /en points/,
    ],
    [
      'variation',
      [
        [1, 'emplois'],
        [0, 'emplois'],
      ],
      /division par zéro/,
    ],
    ['part', [[1, 'emplois']], /exactement deux/],
  ])('%s of %j is refused', (operation, operands, message) => {
    expect(() =>
      compute(
        operation,
        operands.map(([number, of]) => quantity(number, of)),
      ),
    ).toThrow(message);
  });

  test('ranks from either end, ties sharing the best', () => {
    expect([rankOf(3, [1, 2, 3, 3, 4], true), rankOf(3, [1, 2, 3, 3, 4], false)]).toEqual([3, 2]);
  });
});

describe('declared numbers', () => {
  const cell = (annee: number, zone = '0001'): Declaration => ({
    kind: 'cell',
    dataset: 'emplois',
    column: 'effectif',
    key: { ze2020: zone, annee },
    perimeter: 'zone',
    period: String(annee),
  });
  const resolve = (declarations: Record<string, Declaration>) => {
    const problems: Problem[] = [];
    const text = { key: 'etudes/x', file: 'etudes/x.mdx', declarations } as unknown as Text;
    const quantities = resolveQuantities(text, new Map(), new Map([['emplois', jobs]]), (problem) => problems.push(problem));
    return { quantities, problems };
  };

  test('are resolved whatever their order', () => {
    const { quantities, problems } = resolve({
      gain: { kind: 'operation', operation: 'variation', operands: ['fin', 'debut'] },
      fin: cell(2018),
      debut: cell(2008),
    });
    expect(problems).toEqual([]);
    expect(quantities.get('gain')).toMatchObject({
      value: 20,
      unit: '%',
      decimals: 1,
      period: '2018 / 2008',
      perimeter: 'zone',
      comment: 'calcul du projet',
    });
    expect(quantities.get('gain')!.origins).toEqual([{ kind: 'dataset', id: 'emplois' }]);
  });

  test('carry no binary noise', () => {
    const { quantities } = resolve({
      a: { ...cell(2018), unit: '%' } as Declaration,
      b: { ...cell(2008), unit: '%' } as Declaration,
      c: { kind: 'operation', operation: 'difference', operands: ['a', 'b'] },
    });
    expect(quantities.get('c')).toMatchObject({ value: 20, unit: 'points' });
  });

  test('rank a zone among all zones', () => {
    const { quantities } = resolve({ fin: cell(2018), rang: { kind: 'rank', operand: 'fin', ascending: false } });
    expect(quantities.get('rang')).toMatchObject({ value: 2, unit: 'rang', perimeter: 'zone, parmi 2 zones d’emploi' });
  });

  test('that go round in a circle are reported, not followed for ever', () => {
    const { problems } = resolve({
      a: { kind: 'operation', operation: 'difference', operands: ['b', 'b'] },
      b: { kind: 'operation', operation: 'difference', operands: ['a', 'a'] },
    });
    expect(problems[0]!.message).toMatch(/à partir de lui-même/);
  });
});
