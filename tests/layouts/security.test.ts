import { expect, test } from 'vitest';
import { securityPolicy } from '../../src/layouts/security.ts';

test('a page allows nothing inline and nothing from elsewhere', () => {
  const policy = securityPolicy();
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('only the search page may run WebAssembly, and still no script of its own text', () => {
  expect(securityPolicy({ wasm: true })).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(securityPolicy({ wasm: true })).not.toContain("'unsafe-");
});
