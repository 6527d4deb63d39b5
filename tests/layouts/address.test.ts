import { afterEach, expect, test, vi } from 'vitest';
import { address } from '../../src/layouts/address.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['/', '/', '/'],
  ['/', '/etudes/', '/etudes/'],
  ['/notes/terrains/', '/', '/notes/terrains/'],
  ['/notes/terrains/', '/etudes/vitre/#p3', '/notes/terrains/etudes/vitre/#p3'],
])('under %s, %s is %s', (base, path, whole) => {
  vi.stubEnv('BASE_URL', base);
  expect(address(path)).toBe(whole);
});
