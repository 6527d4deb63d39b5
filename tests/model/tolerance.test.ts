import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/model/quantities.ts';
import type { Declaration } from '../../src/model/studies.ts';
import { toleranceOf } from '../../src/model/tolerance.ts';
import { quantity } from './samples.ts';

const read = (value: number, more: Partial<Quantity> = {}) => toleranceOf('q', new Map([['q', quantity(value, '%', more)]]), {});

describe('a number read is right to half a unit of what is shown', () => {
  test.each<[string, number, Partial<Quantity>, number]>([
    ['7,2 %', 7.2, { decimals: 1 }, 0.05],
    ['541', 541, {}, 0.5],
    ['environ 1 400', 1400, { precision: 'about' }, 50],
    ['environ 60', 60, { precision: 'about' }, 5],
    ['environ 2,5', 2.5, { decimals: 1, precision: 'about' }, 0.05],
    ['environ 501', 501, { precision: 'about' }, 0.5],
    ['au moins 3 000', 3000, { precision: 'at-least' }, 0.5],
  ])('%s', (_, value, more, tolerance) => {
    expect(read(value, more)).toBe(tolerance);
  });
});

describe('a number computed is right to what its operands lose by being shown, and half a unit of its own', () => {
  const operation = (name: 'difference' | 'variation' | 'somme', ...operands: string[]): Declaration => ({
    kind: 'operation',
    operation: name,
    operands,
  });
  const computed = (declaration: Declaration, result: Quantity, operands: Record<string, Quantity>) =>
    toleranceOf('q', new Map(Object.entries({ ...operands, q: result })), { q: declaration });

  test('7,9 % − 7,2 %, shown as they are: 0,7 ± 0,05, and 0,8 is wrong', () => {
    const operands = { a: quantity(7.9, '%', { decimals: 1 }), b: quantity(7.2, '%', { decimals: 1 }) };
    expect(computed(operation('difference', 'a', 'b'), quantity(0.7, 'points', { decimals: 1 }), operands)).toBe(0.05);
  });

  test('from 10 000 to 12 345,6 shown « 12 346 »: +23,5 % ± 0,095', () => {
    const operands = { a: quantity(12_345.6, 'emplois'), b: quantity(10_000, 'emplois') };
    expect(computed(operation('variation', 'a', 'b'), quantity(23.456, '%', { decimals: 1 }), operands)).toBe(0.095);
  });

  test('environ 60 et environ 40: 100 ± 10,5', () => {
    const operands = { a: quantity(60, 'M€', { precision: 'about' }), b: quantity(40, 'M€', { precision: 'about' }) };
    expect(computed(operation('somme', 'a', 'b'), quantity(100, 'M€', { precision: 'about' }), operands)).toBe(10.5);
  });

  test('what is lost passes through an operand that is computed itself', () => {
    const operands = {
      a: quantity(12_345.6, 'emplois'),
      b: quantity(10_000, 'emplois'),
      v: quantity(23.456, '%', { decimals: 1 }),
      w: quantity(3, '%'),
    };
    const declarations = { v: operation('variation', 'a', 'b'), q: operation('difference', 'v', 'w') };
    const quantities = new Map(Object.entries({ ...operands, q: quantity(20.456, 'points', { decimals: 1 }) }));
    expect(toleranceOf('q', quantities, declarations)).toBe(0.095);
  });
});
