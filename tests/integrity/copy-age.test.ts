import { expect, test } from 'vitest';
import { isOld } from '../../src/integrity/copy-age.ts';

test('a copy is old two years after its day, and not the day before', () => {
  expect(isOld('2026-11-23', new Date(2028, 10, 22, 23, 59))).toBe(false);
  expect(isOld('2026-11-23', new Date(2028, 10, 23))).toBe(true);
  expect(isOld('2026-11-23', new Date(2026, 10, 23))).toBe(false);
});

test('a clock that is behind the copy does not make it old', () => {
  expect(isOld('2026-11-23', new Date(1970, 0, 1))).toBe(false);
});
