import { expect, test } from 'vitest';
import { securityPolicy } from '../../src/layouts/security.ts';

test('a page allows nothing inline and nothing from elsewhere', () => {
  const policy = securityPolicy();
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('a page that searches may run WebAssembly, and still no script of its own text', () => {
  expect(securityPolicy({ search: true })).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(securityPolicy({ search: true })).not.toContain("'unsafe-");
});
